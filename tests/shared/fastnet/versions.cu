// SPDX-License-Identifier: Apache-2.0
// Needs no device: links the library and asks it what it was built with.
#include "fastnet.h"

#include <cstdio>

int main(int count, char**) {
  std::printf("built with toolkit %s, headers %s, ", fastnet_toolkit(), fastnet_headers());
  std::printf("cuDNN %s\n", fastnet_cudnn());
  return count > 1 ? fastnet_twice(count) : 0;
}
