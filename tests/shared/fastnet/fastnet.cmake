# SPDX-License-Identifier: Apache-2.0
# What a project does with the package once it has it; every way of getting it is a CMakeLists.txt of its own.
cuda_stack_check(
  TOOLKIT 11.8...<14
  CUDNN 8.9...<10
  CONFIG_HEADER ${CMAKE_CURRENT_BINARY_DIR}/fastnet/cuda_stack.h)
enable_language(CUDA)
add_library(fastnet fastnet.cu)
target_link_libraries(fastnet PRIVATE $<BUILD_INTERFACE:fastnet::cuda_stack>)
add_executable(versions versions.cu)
target_link_libraries(versions PRIVATE fastnet)
