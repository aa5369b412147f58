# SPDX-License-Identifier: Apache-2.0
# Installs the package to share/cmake/CudaStackCheck, the one place that every CMake searches with and without an
# enabled language. (GNUInstallDirs would need one.)
include(CMakePackageConfigHelpers)

set(destination share/cmake/CudaStackCheck)
write_basic_package_version_file(
  "${PROJECT_BINARY_DIR}/CudaStackCheckConfigVersion.cmake" COMPATIBILITY SameMajorVersion ARCH_INDEPENDENT
)
install(
  FILES
    "${PROJECT_SOURCE_DIR}/packaging/CudaStackCheckConfig.cmake"
    "${PROJECT_BINARY_DIR}/CudaStackCheckConfigVersion.cmake"
    "${PROJECT_SOURCE_DIR}/LICENSE"
  DESTINATION ${destination}
)
install(
  DIRECTORY
    "${PROJECT_SOURCE_DIR}/cmake"
    "${PROJECT_SOURCE_DIR}/probes"
    "${PROJECT_SOURCE_DIR}/templates"
    "${PROJECT_SOURCE_DIR}/schemas"
  DESTINATION ${destination}
)
