// SPDX-License-Identifier: Apache-2.0
//
// driver.cpp's answers about device files where the driver is sick: driver.refused_nodes, driver.refused_group.
#ifndef CUDASTACKCHECK_SURROUNDINGS_H
#define CUDASTACKCHECK_SURROUNDINGS_H

#include "answer.h"

#ifdef _WIN32
static void ask_surroundings() {} // no device files
#else
#include <dirent.h>
#include <errno.h>
#include <grp.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// The group of a file, by its name where it has one.
static void answer_group(const char* path) {
  struct stat file;
  if (stat(path, &file) == 0) {
    const struct group* owner = getgrgid(file.st_gid);
    if (owner != nullptr) {
      answer("fact", "driver.refused_group", "%s", owner->gr_name);
    }
  }
}

// The device files that every CUDA program opens; not /dev/nvidia-caps and others, which are for root.
static bool is_device_file(const char* name) {
  if (strcmp(name, "nvidiactl") == 0 || strcmp(name, "nvidia-uvm") == 0) {
    return true;
  }
  return strncmp(name, "nvidia", 6) == 0 && name[6] >= '0' && name[6] <= '9';
}

// The files in /dev of NVIDIA's that this user may not read and write; the files themselves are not opened.
static void ask_surroundings() {
  DIR* folder = opendir("/dev");
  char refused[512] = "";
  char first[300] = "";
  while (folder != nullptr) {
    const struct dirent* entry = readdir(folder);
    char path[300];
    if (entry == nullptr) {
      break;
    }
    snprintf(path, sizeof path, "/dev/%.255s", entry->d_name);
    if (is_device_file(entry->d_name) && access(path, R_OK | W_OK) != 0 && errno == EACCES) {
      const size_t used = strlen(refused);
      snprintf(refused + used, sizeof refused - used, "%s%s", used == 0 ? "" : " ", path);
      if (first[0] == '\0') {
        strcpy(first, path);
      }
    }
  }
  if (folder != nullptr) {
    closedir(folder);
    answer("fact", "driver.refused_nodes", "%s", refused[0] == '\0' ? "-" : refused);
  }
  if (first[0] != '\0') {
    answer_group(first);
  }
}
#endif

#endif
