# SPDX-License-Identifier: Apache-2.0
set(CASE_SHARED fastnet)
set(CASE_NEEDS machine-toolkit machine-cudnn)
set(CASE_STEPS configure build run:versions)
set(CASE_VARIANTS none cxx cuda) # the language that is enabled before the check
set(CASE_GENERATORS ninja unix-makefiles ninja-multi-config)
set(CASE_CMAKES cmake-3.22 cmake-3.25 cmake-newest)
# Each pair of language, generator and CMake is met once by the daily combinations of the three ways together.
set(CASE_DAILY none/ninja/cmake-3.22 cxx/unix-makefiles/cmake-newest cuda/ninja-multi-config/cmake-3.25)
set(languages_none NONE)
set(languages_cxx CXX)
set(languages_cuda CUDA)
set(CASE_ARGUMENTS -DLANGUAGES=${languages_${VARIANT}} "-DCMAKE_PREFIX_PATH=${PACKAGE_PREFIX}")
