# SPDX-License-Identifier: Apache-2.0
# The best combination of toolkit and host compiler: judged by the checks, those that compile nothing first.
include_guard(GLOBAL)
foreach(file IN ITEMS locate/remedies probe/probe checks/checks select/user select/judged select/combination
                      select/candidates select/judge select/words select/kept)
  include("${CMAKE_CURRENT_LIST_DIR}/../${file}.cmake")
endforeach()

#[=[.rst:
csc_select
----------
``csc_select(<out> <name>)`` chooses for a requirement set. What CMake would take by itself is judged first, and taken when
nothing is wrong with it: no other toolkit is looked for then. Else every toolkit here is judged without compiling
(:command:`csc_candidate_toolkits` has the order), and the best of them are compiled with until one is fine.

``<out>_OK``
  A combination meets the requirements.
``<out>_<variable>``
  The values to set: of CMAKE_CUDA_COMPILER, CMAKE_CUDA_HOST_COMPILER, CUDAToolkit_ROOT and CMAKE_CUDA_ARCHITECTURES;
  empty for what is to be left alone.
``<out>_WORDS``, ``<out>_KEPT``, ``<out>_REJECTED``, ``<out>_FIXED``
  The choice in words; TRUE when it is that of the last configure run; the others, a line each; and TRUE when there was
  nothing to choose from, since the compiler is set, or kept in the build tree. Where nothing meets
  the requirements, the words are those of the closest, whose facts and findings are known, with what could mend it.
#]=]
function(csc_select out name)
  csc_select_needs("${name}")
  set_property(GLOBAL PROPERTY csc/select/located "")
  csc_select_before()
  csc_architectures_locate()
  csc_select_user(user)
  csc_select_kept(kept value "${name}")
  set(ok TRUE)
  set(rejected "")
  if(NOT kept)
    csc_combination_none()
    csc_combination_locate("${name}")
    csc_probe_only("${name}" driver) # a device's architecture is part of each combination
    csc_select_judge(chosen ok "${name}")
    csc_select_values(value ${chosen})
    csc_select_words(value_WORDS ${chosen} ${ok})
    csc_select_rejected(rejected ${chosen})
    if(ok)
      csc_select_keep("${name}" value "${value_WORDS}")
    else()
      csc_select_forget("${name}")
    endif()
  endif()
  set(${out}_OK ${ok} PARENT_SCOPE)
  set(${out}_KEPT ${kept} PARENT_SCOPE)
  set(${out}_REJECTED "${rejected}" PARENT_SCOPE)
  set(${out}_FIXED ${user_COMPILER} PARENT_SCOPE)
  csc_outside_choices(variables)
  foreach(part IN LISTS variables ITEMS WORDS)
    set(${out}_${part} "${value_${part}}" PARENT_SCOPE)
  endforeach()
endfunction()

# What an earlier call has chosen in this scope is set now, and stays.
function(csc_select_before)
  csc_outside_choices(variables)
  foreach(variable IN LISTS variables)
    csc_outside_chosen(chosen ${variable})
    set(value "")
    if(chosen)
      set(value "${${variable}}")
    endif()
    set_property(GLOBAL PROPERTY csc/select/before/${variable} "${value}")
  endforeach()
endfunction()

# What a set needs of areas that its keywords do not ask for: code must run on the devices that are here. The rest is left
# to a check; variables that name other toolkits lose their say where one is named to CMake.
function(csc_select_needs name)
  foreach(area IN ITEMS device kernel)
    csc_requirement_need(need "${name}" ${area})
    if(need STREQUAL "NO")
      csc_need_set("${name}" ${area} PRESENT)
    endif()
  endforeach()
  foreach(area IN ITEMS runtime cudnn environment)
    csc_requirement_need(need "${name}" ${area})
    if(need STREQUAL "PRESENT")
      csc_need_set("${name}" ${area} NO)
    endif()
  endforeach()
endfunction()

# What is to be set to have this combination: what the user has not set.
function(csc_select_values out index)
  csc_judged_get(nvcc ${index} NVCC)
  csc_judged_get(host ${index} HOST)
  csc_judged_get(root ${index} ROOT)
  csc_judged_get(architectures ${index} ARCHITECTURES)
  csc_outside_variable(named CMAKE_CUDA_COMPILER)
  csc_outside_environment(environment CUDACXX)
  if(NOT "${named}${environment}" STREQUAL "" OR CMAKE_GENERATOR MATCHES "^Visual Studio")
    set(nvcc "")
  endif()
  set(${out}_CMAKE_CUDA_COMPILER "${nvcc}" PARENT_SCOPE)
  set(${out}_CMAKE_CUDA_HOST_COMPILER "${host}" PARENT_SCOPE)
  set(${out}_CUDAToolkit_ROOT "${root}" PARENT_SCOPE)
  set(${out}_CMAKE_CUDA_ARCHITECTURES "${architectures}" PARENT_SCOPE)
endfunction()

# After a failure all is gathered anew in the next run, since somebody is about to mend it; and nothing is chosen.
function(csc_select_forget name)
  csc_combination_none()
  csc_kept_forget("${name}")
  csc_areas_forget()
endfunction()
