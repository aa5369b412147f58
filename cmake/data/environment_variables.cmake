# SPDX-License-Identifier: Apache-2.0
# The variables that people and installers set to a toolkit: what CMake's CUDA language does with each, and who else
# obeys it. KIND says what the value is: a toolkit's folder, a folder in one (part), or a compiler (program). Sorted by
# name.
include_guard(GLOBAL)

# csc_environment_variable(<name> KIND <kind> SOURCE <text> CMAKE <what CMake does> OTHERS <who else obeys it>)
function(csc_environment_variable name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "KIND;CMAKE;OTHERS;SOURCE" "")
  foreach(column IN ITEMS KIND CMAKE OTHERS)
    set_property(GLOBAL PROPERTY "csc/environment_variable/${name}/${column}" "${arg_${column}}")
  endforeach()
  set_property(GLOBAL APPEND PROPERTY csc/environment_variables "${name}")
endfunction()

csc_environment_variable(CUDACXX KIND program SOURCE "CMakeDetermineCUDACompiler.cmake of CMake 3.22 to 4.4"
  CMAKE "CMake takes CUDACXX only in a new build tree"
  OTHERS "CMAKE_CUDA_COMPILER comes before it"
)
csc_environment_variable(CUDAToolkit_ROOT KIND folder SOURCE "FindCUDAToolkit.cmake of CMake 3.22 to 4.4"
  CMAKE "CMake's CUDA language ignores CUDAToolkit_ROOT"
  OTHERS "FindCUDAToolkit takes it while CUDA is not enabled"
)
csc_environment_variable(CUDA_BIN_PATH KIND part SOURCE "FindCUDA.cmake of CMake 3.22 to 3.31"
  CMAKE "CMake's CUDA language ignores CUDA_BIN_PATH"
  OTHERS "FindCUDA takes it"
)
csc_environment_variable(CUDA_DIR KIND folder SOURCE "CMakeDetermineCUDACompiler.cmake of CMake 3.22 to 4.4"
  CMAKE "CMake ignores CUDA_DIR"
  OTHERS "other build scripts may take it"
)
csc_environment_variable(CUDA_HOME KIND folder SOURCE "torch/utils/cpp_extension.py, _find_cuda_home()"
  CMAKE "CMake ignores CUDA_HOME"
  OTHERS "torch's extension builds take it before the nvcc in PATH"
)
csc_environment_variable(CUDA_INC_PATH KIND part SOURCE "FindCUDA.cmake of CMake 3.22 to 3.31"
  CMAKE "CMake's CUDA language ignores CUDA_INC_PATH"
  OTHERS "FindCUDA takes it"
)
csc_environment_variable(CUDA_LIB_PATH KIND part SOURCE "FindCUDA.cmake of CMake 3.22 to 3.31"
  CMAKE "CMake's CUDA language ignores CUDA_LIB_PATH"
  OTHERS "FindCUDA takes it"
)
csc_environment_variable(CUDA_PATH KIND folder SOURCE "torch/utils/cpp_extension.py, CMakeDetermineCUDACompiler.cmake"
  CMAKE "CMake takes CUDA_PATH only where no nvcc is in PATH"
  OTHERS "torch's extension builds take it before PATH where CUDA_HOME is not set"
)
csc_environment_variable(CUDA_ROOT KIND folder SOURCE "policy CMP0074, which makes FindCUDA search it"
  CMAKE "CMake's CUDA language ignores CUDA_ROOT"
  OTHERS "FindCUDA takes it"
)
csc_environment_variable(CUDA_TOOLKIT_ROOT KIND folder SOURCE "FindCUDA.cmake of CMake 3.22 to 3.31"
  CMAKE "CMake's CUDA language ignores CUDA_TOOLKIT_ROOT"
  OTHERS "FindCUDA takes it"
)
csc_environment_variable(CUDA_TOOLKIT_ROOT_DIR KIND folder SOURCE "FindCUDA.cmake of CMake 3.22 to 3.31"
  CMAKE "CMake's CUDA language ignores CUDA_TOOLKIT_ROOT_DIR"
  OTHERS "the module FindCUDA takes it"
)
csc_environment_variable(NVHPC_CUDA_HOME KIND folder SOURCE "NVIDIA HPC compilers' user guide, environment variables"
  CMAKE "CMake ignores NVHPC_CUDA_HOME"
  OTHERS "NVIDIA's HPC compilers take it"
)
csc_environment_variable(PATH KIND program SOURCE "CMakeDetermineCompiler.cmake of CMake 3.22 to 4.4"
  CMAKE "CMake looks beside other languages' compilers before PATH"
  OTHERS "shells and build scripts take the first nvcc in PATH"
)
