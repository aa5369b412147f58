# SPDX-License-Identifier: Apache-2.0
#[==[
Installs the package as a user would, afresh, and packs its sources for those that fetch it as an archive.
A fixture of all tests that use the package: gets REPO and PACKAGE_PREFIX (see register.cmake).
]==]
cmake_minimum_required(VERSION 3.22)

function(package_install)
  get_filename_component(folder "${PACKAGE_PREFIX}" DIRECTORY)
  file(REMOVE_RECURSE "${folder}")
  execute_process(COMMAND "${CMAKE_COMMAND}" -S "${REPO}" -B "${folder}/build"
      --warn-uninitialized -Werror=dev
    COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND "${CMAKE_COMMAND}" --install "${folder}/build" --prefix "${PACKAGE_PREFIX}"
    COMMAND_ERROR_IS_FATAL ANY)

  file(GLOB sources RELATIVE "${REPO}" "${REPO}/*")
  list(FILTER sources EXCLUDE REGEX "^(\\..*|build.*|tests)$")
  execute_process(COMMAND "${CMAKE_COMMAND}" -E tar czf "${folder}/source.tar.gz" ${sources}
    WORKING_DIRECTORY "${REPO}" COMMAND_ERROR_IS_FATAL ANY)
endfunction()

package_install()
