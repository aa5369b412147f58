# SPDX-License-Identifier: Apache-2.0
# copy_package(<project> [<version>]): gives a project its copy of the package, and forges the copy's version.
function(copy_package project)
  set(copy "${SOURCE}/${project}/CudaStackCheck")
  file(ARCHIVE_EXTRACT INPUT "${PACKAGE_PREFIX}/../source.tar.gz" DESTINATION "${copy}")
  if(ARGC GREATER 1)
    set(file "${copy}/cmake/version.cmake")
    file(READ "${file}" text)
    string(REGEX REPLACE "[0-9]+\\.[0-9]+\\.[0-9]+" "${ARGV1}" text "${text}")
    file(WRITE "${file}" "${text}")
  endif()
endfunction()
