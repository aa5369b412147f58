// SPDX-License-Identifier: Apache-2.0
#include <cuda.h>

int main() {
  return cuInit(0);
}
