// SPDX-License-Identifier: Apache-2.0
//
// What becomes of an image that is loaded: a fatbin, a cubin or PTX text. The fatbin's layout is what fatbinary
// of nvcc 11.8, 13.0, 13.2 and 13.5 writes (read off its files); fields that are not used here are left out:
//   container  0 u32 magic, 4 u16 version, 6 u16 size of this header, 8 u64 size of the entries
//   entry      0 u16 kind, 4 u32 size of this header, 8 u64 size of the payload, 24 u16 minor and 26 u16 major of
//              PTX's ISA version, 28 u32 architecture, 40 u64 flags; the payload may be compressed
#ifndef FAKE_DRIVER_IMAGE_H
#define FAKE_DRIVER_IMAGE_H

#include "state.h"

#include <stdint.h>
#include <stdlib.h>

const uint32_t fatbin_magic = 0xBA55ED50;
const uint32_t elf_magic = 0x464C457F; // "\177ELF"
const int kind_ptx = 1;
const int kind_cubin = 2;
const uint64_t flag_of_letter_a = 0x100000; // set for sm_90a and compute_90a
const uint64_t flag_of_letter_f = 0x200000; // set for compute_100f; sm_100f

// Something that a device may load: sm_90a or compute_90a is 90 and a.
struct code {
  unsigned architecture;
  char letter; // zero: none
  unsigned isa; // of PTX: 8.2 is 802
};

template <typename number>
number read_number(const unsigned char* from) {
  number value;
  memcpy(&value, from, sizeof(value)); // little endian, as every host of CUDA
  return value;
}

// Whether a list of words, as "80 86 90a", has this architecture with this letter.
inline bool lists(const char* words, const code& wanted) {
  unsigned architecture = 0;
  int length = 0;
  for (; sscanf(words, " %u%n", &architecture, &length) == 1; words += length + strcspn(words + length, " ")) {
    const char letter = words[length] == ' ' ? '\0' : words[length];
    if (architecture == wanted.architecture && letter == wanted.letter) {
      return true;
    }
  }
  return false;
}

// What the PTX's target is to the device. CUDA programming guide, "PTX Compatibility": PTX for a compute
// capability can be compiled to any equal or higher one, PTX for one with a letter only for what the letter says.
inline bool is_target(const device& on, const code& ptx) {
  unsigned major = 0;
  unsigned minor = 0;
  int length = 0;
  sscanf(on.ptx_target, "%u.%u%n", &major, &minor, &length);
  const bool low_enough = ptx.architecture <= major * 10 + minor;
  return ptx.letter == '\0' ? low_enough : lists(on.ptx_target + length, ptx);
}

// Driver API reference: 222 is PTX "compiled with an unsupported toolchain"; PTX ISA, "Release Notes": each ISA
// version needs a driver of its own CUDA release. CUDA programming guide, "CUDA Environment Variables":
// CUDA_DISABLE_PTX_JIT=1 switches the compiler off.
inline int compile(const device& on, const code& ptx) {
  const char* off = getenv("CUDA_DISABLE_PTX_JIT");
  if (off && strcmp(off, "1") == 0) {
    return JIT_COMPILATION_DISABLED;
  }
  unsigned major = 0;
  unsigned minor = 0;
  sscanf(on.ptx_isa, "%u.%u", &major, &minor);
  return ptx.isa <= major * 100 + minor ? SUCCESS : UNSUPPORTED_PTX_VERSION;
}

// nvcc's documentation, "Fatbinaries": the driver takes the most fitting translation, a cubin before PTX.
// Driver API reference, cuModuleLoadData: 209 when no image fits the device.
inline int load_fatbin(const device& on, const unsigned char* container) {
  const unsigned char* entry = container + read_number<uint16_t>(container + 6);
  const unsigned char* end = entry + read_number<uint64_t>(container + 8);
  code best = {};
  for (; entry < end; entry += read_number<uint32_t>(entry + 4) + read_number<uint64_t>(entry + 8)) {
    if (read_number<uint32_t>(entry + 4) < 48) {
      return INVALID_IMAGE; // no header of an entry, or it would have no end
    }
    const uint64_t flags = read_number<uint64_t>(entry + 40);
    const char letter = flags & flag_of_letter_f ? 'f' : flags & flag_of_letter_a ? 'a' : '\0';
    const unsigned isa = read_number<uint16_t>(entry + 26) * 100U + read_number<uint16_t>(entry + 24);
    const code held = {read_number<uint32_t>(entry + 28), letter, isa};
    const int kind = read_number<uint16_t>(entry);
    if (kind == kind_cubin && lists(on.sass, held)) {
      return SUCCESS;
    }
    if (kind == kind_ptx && is_target(on, held) && held.architecture >= best.architecture) {
      best = held;
    }
  }
  return best.architecture == 0 ? NO_BINARY_FOR_GPU : compile(on, best);
}

// The header's flags hold the architecture: in the first byte for ABI version 7 (read off the cubins of nvcc 11.8), in
// the second for 8 (13.x). A letter is not in them.
inline int load_cubin(const device& on, const unsigned char* elf) {
  const uint32_t flags = read_number<uint32_t>(elf + 48);
  const code held = {elf[8] >= 8 ? flags >> 8 & 0xFF : flags & 0xFF, '\0', 0};
  return lists(on.sass, held) ? SUCCESS : NO_BINARY_FOR_GPU;
}

// PTX ISA, "PTX Module Directives": .version and .target. A compiler that refuses a text answers 218 (Driver API
// reference); one for a higher target than the device's is such a text (ptxas: "SM version specified by .target is
// higher than default SM version assumed").
inline int load_ptx(const device& on, const char* ptx) {
  unsigned major = 0;
  unsigned minor = 0;
  char letter = '\0';
  code held = {};
  const char* version = strstr(ptx, ".version ");
  const char* target = strstr(ptx, ".target sm_");
  if (version == nullptr || sscanf(version, ".version %u.%u", &major, &minor) != 2) {
    return INVALID_IMAGE;
  }
  held.isa = major * 100 + minor;
  if (compile(on, held) != SUCCESS) {
    return UNSUPPORTED_PTX_VERSION;
  }
  if (target == nullptr || sscanf(target, ".target sm_%u%c", &held.architecture, &letter) < 1) {
    return INVALID_PTX;
  }
  held.letter = letter == 'a' || letter == 'f' ? letter : '\0';
  return is_target(on, held) ? SUCCESS : INVALID_PTX;
}

// Driver API reference, cuModuleLoadData: the image is a cubin, PTX as text that a zero ends, or a fatbin.
inline int load_image(const device& on, const void* image) {
  const unsigned char* bytes = static_cast<const unsigned char*>(image);
  const uint32_t magic = read_number<uint32_t>(bytes);
  if (magic == fatbin_magic) {
    return load_fatbin(on, bytes);
  }
  return magic == elf_magic ? load_cubin(on, bytes) : load_ptx(on, static_cast<const char*>(image));
}

#endif
