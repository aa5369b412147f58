# SPDX-License-Identifier: Apache-2.0
# The tables in cmake/data: every row has its source, no row is there twice, and releases are in their order.
include("${CMAKE_CURRENT_LIST_DIR}/lib/meta.cmake")

# tables_judge(<file> <regex of a row>): the version, or the name, by which the rows are sorted is the first group.
function(tables_judge file row)
  meta_code(code "${REPO}/cmake/data/${file}")
  set(last 0)
  set(count 0)
  foreach(line IN LISTS code)
    if(line MATCHES "^csc_" AND NOT line MATCHES "${row}")
      meta_offend("${file}: not of the form of a row: ${line}")
    elseif(line MATCHES "^csc_")
      string(REGEX REPLACE "${row}" "\\1" version "${line}")
      math(EXPR count "${count} + 1")
      if(version MATCHES "^[0-9]" AND version VERSION_GREATER last)
        set(last "${version}")
      elseif(version MATCHES "^[^0-9]" AND version STRGREATER last)
        set(last "${version}")
      else()
        meta_offend("${file}: ${version} stands behind ${last}")
      endif()
    endif()
  endforeach()
  if(count EQUAL 0)
    meta_offend("${file}: no row was found")
  endif()
endfunction()

# Rows of several lines: as many sources as rows.
function(tables_sources file row source)
  meta_code(code "${REPO}/cmake/data/${file}")
  set(rows "${code}")
  set(sources "${code}")
  list(FILTER rows INCLUDE REGEX "${row}")
  list(FILTER sources INCLUDE REGEX "${source}")
  list(LENGTH rows row_count)
  list(LENGTH sources source_count)
  if(NOT row_count EQUAL source_count)
    meta_offend("${file}: ${row_count} rows, ${source_count} sources")
  endif()
endfunction()

function(tables_test)
  set(source "SOURCE \"[^\"][^\"][^\"]+\"\\)$")
  set(driver "([0-9.]+|-)")
  set(release "^csc_cuda_release\\(([0-9]+\\.[0-9]+) LINUX ${driver} WINDOWS ${driver} PTX [0-9.]+")
  tables_judge(cuda_releases.cmake "${release}( DRIVER_ONLY| FLOOR [0-9.]+ [0-9.]+)? ${source}")
  tables_judge(driver_errors.cmake "^csc_driver_error\\(([0-9]+) SOURCE \"[^\"]+\"( CAUSES [a-z_ ]+)?$")
  tables_judge(management_errors.cmake "^csc_management_error\\(([0-9]+) SOURCE \"[^\"]+\"$")
  tables_judge(forward_drivers.cmake "^csc_forward_driver_row\\(([0-9]+) ${source}")
  tables_judge(forward_devices.cmake "^csc_forward_device_row\\(([A-Z0-9]+) ${source}")
  tables_judge(pip_toolkits.cmake "^csc_pip_toolkit\\(([0-9]+\\.[0-9]+) ${source}")
  tables_judge(
    cudnn_releases.cmake
    "^csc_cudnn_build\\(CUDA ([0-9]+) FIRST [0-9.]+ LAST [0-9.-]+ PIP [a-z0-9-]+ ${source}"
  )
  tables_judge(cuda_architectures.cmake
    "^csc_cuda_architecture\\(([0-9]+) FIRST [0-9.]+ LAST [0-9.-]+ A [0-9.-]+ F [0-9.-]+ DRIVERS [0-9-]+( TEGRA)? ${source}")
  tables_judge(host_compilers.cmake "^csc_host_compiler_row\\(([0-9]+\\.[0-9]+) GNU [^ ]+ CLANG [^ ]+ MSVC_FROM [^ ]+ MSVC_BELOW [^ ]+ ICC [^ ]+ ICX [^ ]+ ${source}")
  tables_judge(host_compiler_pairs.cmake "^csc_host_compiler_pair\\(GNU ([0-9.]+[0-9])\\.\\.\\..* TOOLKIT [0-9.<]+ .*")
  tables_sources(host_compiler_pairs.cmake "^csc_host_compiler_pair\\(" "${source}")
  tables_judge(environment_variables.cmake "^csc_environment_variable\\(([A-Za-z_]+) KIND [a-z]+ SOURCE \"[^\"]+\"$")
  foreach(table IN ITEMS packages package_toolkits)
    tables_judge(${table}.cmake "^csc_package_row\\(([a-z_0-9/-]+) SOURCE \"[^\"]+\"$")
  endforeach()
  tables_judge(package_repositories.cmake
    "^csc_package_repository\\(([a-z0-9.-]+) TOOLKITS [0-9.,]+ DRIVERS [0-9,-]+ ${source}")
  file(GLOB files RELATIVE "${REPO}/cmake/data" "${REPO}/cmake/data/*")
  meta_same("cmake/data" "${files}" "this test"
    "check_index.cmake;cuda_architectures.cmake;cuda_releases.cmake;cudnn_releases.cmake;driver_errors.cmake;environment_variables.cmake;forward_devices.cmake;forward_drivers.cmake;host_compiler_pairs.cmake;host_compilers.cmake;management_errors.cmake;package_repositories.cmake;package_toolkits.cmake;packages.cmake;pip_toolkits.cmake")

  meta_end("the tables are sorted and say their sources")
endfunction()

tables_test()
