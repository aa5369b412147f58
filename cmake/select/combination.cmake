# SPDX-License-Identifier: Apache-2.0
# One combination of toolkit and host compiler, judged as if it were set: with its variables, by the stages of a check.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/verdict.cmake")

#[=[.rst:
csc_combination_none, csc_combination_locate
--------------------------------------------
``csc_combination_none()``: nothing is chosen but what an earlier call has. ``csc_combination_locate(<name>)`` finds anew what depends on the toolkit,
unless the same was chosen when it was found last.
#]=]
function(csc_combination_none)
  csc_outside_choices(variables)
  foreach(variable IN LISTS variables)
    csc_property_get(before csc/select/before/${variable})
    csc_outside_choose(${variable} "${before}")
  endforeach()
endfunction()

function(csc_combination_locate name)
  set(values "")
  csc_outside_choices(variables)
  foreach(variable IN LISTS variables)
    csc_property_get(value csc/chosen/${variable})
    string(APPEND values "${value}\n")
  endforeach()
  csc_property_get(before csc/select/located)
  if(NOT values STREQUAL "${before}")
    set_property(GLOBAL PROPERTY csc/select/located "${values}")
    csc_locate_again()
    csc_locate(problem "${name}")
  endif()
endfunction()

#[=[.rst:
csc_combination_examine
-----------------------
``csc_combination_examine(<out> <name> <depth> <nvcc> <host>)``: what the checks of a requirement set say of this nvcc
(empty: the one that CMake takes by itself) with this host compiler (empty: the one that nvcc takes by itself). The depth
is ``QUICK`` (all that is told without compiling), ``WHOLE``, or either with what could mend it: ``MEND`` and ``REPORT``.
Sets

``<out>_FAILED``, ``<out>_DISAGREED``
  How many checks fail; how many would, if the set asked for their area.
``<out>_REASON``
  The first of them: its id and title.
``<out>_LEVEL``
  How deep the least intrusive ways go that mend the failed ones (:command:`csc_finding_fix`), as a number.
``<out>_NVCC``, ``<out>_VERSION``, ``<out>_HOST``, ``<out>_ROOT``, ``<out>_ARCHITECTURES``
  What is to be set: empty for what is not (the version is nvcc's).

Leaves the facts of this combination. ``user_COMPILER`` and so on of the caller (:command:`csc_select_user`) say what stays
as it is.
#]=]
function(csc_combination_examine out name depth nvcc host)
  csc_combination_none()
  if(NOT nvcc STREQUAL "")
    set(CMAKE_CUDA_COMPILER "${nvcc}")
    csc_outside_choose(CMAKE_CUDA_COMPILER "${nvcc}")
  endif()
  if(NOT host STREQUAL "")
    set(CMAKE_CUDA_HOST_COMPILER "${host}")
    csc_outside_choose(CMAKE_CUDA_HOST_COMPILER "${host}")
  endif()
  csc_combination_locate("${name}")
  csc_combination_root(root)
  csc_combination_architectures(architectures "${name}")
  if(NOT root STREQUAL "")
    set(CUDAToolkit_ROOT "${root}")
    csc_outside_choose(CUDAToolkit_ROOT "${root}")
  endif()
  if(NOT architectures STREQUAL "")
    set(CMAKE_CUDA_ARCHITECTURES "${architectures}")
    csc_outside_choose(CMAKE_CUDA_ARCHITECTURES "${architectures}")
  endif()
  if(NOT "${root}${architectures}" STREQUAL "")
    csc_combination_locate("${name}")
  endif()
  csc_combination_check("${name}" ${depth})
  csc_combination_verdict(${out} "${name}")
  csc_fact_get(used toolkit.nvcc)
  csc_fact_get(version toolkit.version)
  set(${out}_NVCC "${used}" PARENT_SCOPE)
  set(${out}_VERSION "${version}" PARENT_SCOPE)
  set(${out}_HOST "${host}" PARENT_SCOPE)
  set(${out}_ROOT "${root}" PARENT_SCOPE)
  set(${out}_ARCHITECTURES "${architectures}" PARENT_SCOPE)
  foreach(part IN ITEMS FAILED DISAGREED REASON LEVEL)
    set(${out}_${part} "${${out}_${part}}" PARENT_SCOPE)
  endforeach()
endfunction()

function(csc_combination_check name depth)
  csc_remedies_forget()
  if(depth MATCHES "^(QUICK|MEND)$")
    csc_probe_only("${name}" host_compiler driver)
  else()
    csc_probe("${name}")
  endif()
  csc_checks_run("${name}")
  if(depth MATCHES "^(MEND|REPORT)$")
    csc_remedies_locate("${name}")
    csc_checks_run("${name}")
    csc_one_change_find("${name}")
  endif()
endfunction()

# The folder for find_package(CUDAToolkit): that of the compiler, as nvcc tells it.
function(csc_combination_root variable)
  csc_fact_get(root toolkit.root)
  if(user_ROOT)
    set(root "")
  endif()
  set(${variable} "${root}" PARENT_SCOPE)
endfunction()

# What is built where nobody has said so: ARCHITECTURES, else code for the devices here, of which the toolkit may know
# none. Without a device CMake's default stays.
function(csc_combination_architectures variable name)
  set(architectures "")
  if(NOT user_ARCHITECTURES)
    csc_requirement_get(architectures "${name}" ARCHITECTURES)
    csc_fact_get(compiler toolkit.compiler)
    if(architectures STREQUAL "" AND compiler STREQUAL "NVIDIA")
      csc_devices_elements(architectures)
    endif()
  endif()
  set(${variable} "${architectures}" PARENT_SCOPE)
endfunction()
