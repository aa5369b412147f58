// SPDX-License-Identifier: Apache-2.0
#define CUDNN_MAJOR 8 // as the header of cuDNN 8.9.7 does
#define CUDNN_MINOR 9
#define CUDNN_PATCHLEVEL 7
#include <fastnet/cuda_stack.h>
