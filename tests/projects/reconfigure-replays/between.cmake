# SPDX-License-Identifier: Apache-2.0
# Without the header, the verdict cannot be taken over.
file(REMOVE "${BUILD}/fastnet/cuda_stack.h")
