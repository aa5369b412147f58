/* SPDX-License-Identifier: Apache-2.0 */
/* Preprocessed, never compiled: which compiler is this, and does the toolkit take it? The header stops with an #error
   where it does not. Some compilers stop at the first one, so what they are comes before it. */
#if defined(__NVCOMPILER)
csc_host NVHPC __NVCOMPILER_MAJOR__ __NVCOMPILER_MINOR__ __NVCOMPILER_PATCHLEVEL__
#elif defined(__INTEL_LLVM_COMPILER)
csc_host IntelLLVM __clang_major__ __clang_minor__ __clang_patchlevel__
#elif defined(__ICC)
csc_host Intel __ICC 0 0
#elif defined(__ibmxl__)
csc_host XL __ibmxl_version__ __ibmxl_release__ __ibmxl_modification__
#elif defined(__apple_build_version__)
csc_host AppleClang __clang_major__ __clang_minor__ __clang_patchlevel__
#elif defined(__clang__)
csc_host Clang __clang_major__ __clang_minor__ __clang_patchlevel__
#elif defined(__GNUC__)
csc_host GNU __GNUC__ __GNUC_MINOR__ __GNUC_PATCHLEVEL__
#elif defined(_MSC_VER)
csc_host MSVC _MSC_VER 0 0
#endif
#define __CUDA_INCLUDE_COMPILER_INTERNAL_HEADERS__ /* else the header warns */
#include "crt/host_config.h"
