# SPDX-License-Identifier: Apache-2.0
# Which toolkits and host compilers of this machine come into question, the better first.
include_guard(GLOBAL)

#[=[.rst:
csc_candidate_toolkits
----------------------
``csc_candidate_toolkits(<variable> <name>)``: the numbers of the whole toolkits of this machine (facts toolkits.<n>.*) but
for the one that CMake takes by itself: those first that the driver runs as its own CUDA or an older one, then those that
it runs by minor-version compatibility, then the others; the newest first in each. With CUDAToolkit_ROOT those in it
alone.
#]=]
function(csc_candidate_toolkits variable)
  csc_toolkits_locate()
  csc_toolkits_whole(indices)
  csc_fact_get(used toolkits.used)
  csc_fact_known(driver driver.cuda)
  foreach(way IN ITEMS same minor none)
    set(${way} "")
  endforeach()
  foreach(index IN LISTS indices)
    csc_fact_get(version toolkits.${index}.version)
    csc_candidate_in_root(wanted ${index})
    set(way same)
    if(driver)
      csc_driver_here_runs(verdict way "${version}")
      if(NOT way MATCHES "^(same|minor)$")
        set(way none)
      endif()
    endif()
    if(wanted AND NOT index STREQUAL used)
      list(APPEND ${way} ${index})
    endif()
  endforeach()
  set(${variable} ${same} ${minor} ${none} PARENT_SCOPE)
endfunction()

function(csc_candidate_in_root variable index)
  csc_outside_variable(roots CUDAToolkit_ROOT)
  csc_outside_environment(environment CUDAToolkit_ROOT)
  if(roots STREQUAL "" AND NOT environment STREQUAL "")
    file(TO_CMAKE_PATH "${environment}" roots)
  endif()
  csc_fact_get(root toolkits.${index}.root)
  csc_real_path(root_path "${root}")
  set(inside TRUE)
  if(NOT roots STREQUAL "")
    set(inside FALSE)
    foreach(one IN LISTS roots)
      csc_real_path(one_path "${one}")
      if(one_path STREQUAL root_path)
        set(inside TRUE)
      endif()
    endforeach()
  endif()
  set(${variable} ${inside} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_candidate_host
------------------
``csc_candidate_host(<variable>)``: a host compiler that the toolkit which is located takes: the project's C++ compiler, a GCC
in PATH, a Clang. Empty when none is here.
#]=]
function(csc_candidate_host variable)
  set(host "")
  csc_fact_get(include toolkit.include)
  csc_fact_get(version toolkit.version)
  if(NOT include STREQUAL "")
    csc_fact_get(cxx host.compiler)
    csc_host_compiler_try(own "${cxx}" "${include}" "${version}")
    csc_host_compilers_here(here "${include}" "${version}")
    if(own_TAKEN)
      set(here_GNU "${cxx}")
    endif()
    set(host "${here_GNU}")
    if(host STREQUAL "")
      set(host "${here_Clang}")
    endif()
  endif()
  set(${variable} "${host}" PARENT_SCOPE)
endfunction()
