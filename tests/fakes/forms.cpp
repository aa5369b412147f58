// SPDX-License-Identifier: Apache-2.0
//
// The forms that values in the machine's file may have.
#include "machine.h"

#include <ctype.h>

// Words as 80 or 90a, with a space between them.
static bool are_codes(const char* words) {
  while (*words != '\0') {
    int length = 0;
    sscanf(words, "%*[0-9]%n", &length);
    length += length > 0 && (words[length] == 'a' || words[length] == 'f') ? 1 : 0;
    if (length == 0 || (words[length] != ' ' && words[length] != '\0')) {
      return false;
    }
    words += length + (words[length] == ' ' ? 1 : 0);
  }
  return true;
}

static bool is_uuid(const char* value) {
  const char* form = "GPU-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
  for (; *form != '\0'; ++form, ++value) {
    if (*form == 'x' ? !isxdigit(static_cast<unsigned char>(*value)) : *form != *value) {
      return false;
    }
  }
  return *value == '\0';
}

bool has_form(char form, const char* value) {
  int end = 0;
  sscanf(value, "%*[0-9]%n", &end);
  const bool is_number = end > 0 && value[end] == '\0';
  const bool is_answer = is_number || strcmp(value, "hang") == 0 || strcmp(value, "crash") == 0;
  end = 0;
  sscanf(value, "%*[0-9].%*[0-9]%n", &end);
  switch (form) {
    case 'n': return is_number;
    case 'a': return is_answer;
    case 'l': return is_answer || strcmp(value, "wrong") == 0;
    case 's': return is_answer || strcmp(value, "stub") == 0;
    case 'v': return end > 0 && value[end] == '\0';
    case 'p': return end > 0 && are_codes(value + end + (value[end] == ' ' ? 1 : 0));
    case 'c': return are_codes(value);
    case 'u': return is_uuid(value);
    default: return true;
  }
}
