# SPDX-License-Identifier: Apache-2.0
# For a toolkit whose own profile names Debian's folders: what NVIDIA's names for CUDA 11 and 12, seen from bin.

TOP              = $(_HERE_)/..

NVVMIR_LIBRARY_DIR = $(TOP)/$(_NVVM_BRANCH_)/libdevice

LD_LIBRARY_PATH += $(TOP)/lib:
PATH            += $(TOP)/$(_NVVM_BRANCH_)/bin:$(_HERE_):

INCLUDES        +=  "-I$(TOP)/$(_TARGET_DIR_)/include" $(_SPACE_)

LIB_PATH         = $(TOP)/$(_TARGET_DIR_)/lib$(_TARGET_SIZE_)
LIBRARIES        =+ $(_SPACE_) "-L$(LIB_PATH)/stubs" "-L$(LIB_PATH)"

CUDAFE_FLAGS    +=
PTXAS_FLAGS     +=
