# SPDX-License-Identifier: Apache-2.0
# select/: in which order toolkits come into question, and which of those judged is the best.
include("${CMAKE_CURRENT_LIST_DIR}/lib/unit.cmake")
foreach(file IN ITEMS text/property text/split rules/version facts/fact facts/driver facts/architectures locate/outside
                      locate/remedy_toolkit select/candidates select/judged)
  include("${REPO}/cmake/${file}.cmake")
endforeach()

function(machine driver cuda)
  csc_facts_forget(driver)
  if(NOT cuda STREQUAL "")
    csc_fact_set(driver.numbering Linux "test")
    csc_fact_set(driver.cuda "${cuda}" "test")
    csc_fact_set(driver.release "${driver}" "test")
  endif()
endfunction()

# toolkits(<version>[:<state>]...)
function(toolkits)
  csc_facts_forget(toolkits)
  set(index 0)
  foreach(entry IN LISTS ARGN)
    string(REPLACE ":" ";" entry "${entry};whole")
    list(GET entry 0 version)
    list(GET entry 1 state)
    csc_fact_set(toolkits.${index}.version "${version}" "test")
    csc_fact_set(toolkits.${index}.state "${state}" "test")
    csc_fact_set(toolkits.${index}.root "/opt/cuda-${version}" "test")
    math(EXPR index "${index} + 1")
  endforeach()
  csc_fact_set(toolkits.count ${index} "test")
endfunction()

function(order expected)
  csc_candidate_toolkits(indices)
  set(versions "")
  foreach(index IN LISTS indices)
    csc_fact_get(version toolkits.${index}.version)
    list(APPEND versions ${version})
  endforeach()
  unit_equal("the order" "${versions}" "${expected}")
endfunction()

# No driver is known: the newest first.
machine("" "")
toolkits(11.8.89 13.0.88 12.4.131 13.10.5 12.9.86)
order("13.10.5;13.0.88;12.9.86;12.4.131;11.8.89")

# Driver 12.4 runs 12.4 and older; 12.9 by minor-version compatibility; 13.x not.
machine(550.54.14 12.4)
order("12.4.131;11.8.89;12.9.86;13.10.5;13.0.88")

# On the boundary: below the floor of CUDA 12 no minor-version compatibility.
machine(520.61.05 11.8)
order("11.8.89;13.10.5;13.0.88;12.9.86;12.4.131")

# The one that CMake takes is none of them, and neither is what is broken or has no nvcc.
csc_fact_set(toolkits.used 2 "test")
order("11.8.89;13.10.5;13.0.88;12.9.86")
toolkits(11.8.89 12.4.131:broken 12.9.86:runtime_only)
order("11.8.89")

# CUDAToolkit_ROOT limits the choice.
toolkits(11.8.89 12.4.131 12.9.86)
set(CUDAToolkit_ROOT /opt/cuda-12.4.131)
order("12.4.131")
unset(CUDAToolkit_ROOT)

# judged(<failed> <disagreed> <depth> <level>): one more.
function(judged failed disagreed depth level)
  foreach(part IN ITEMS REASON NVCC VERSION HOST ROOT ARCHITECTURES)
    set(found_${part} "")
  endforeach()
  set(found_FAILED ${failed})
  set(found_DISAGREED ${disagreed})
  set(found_LEVEL ${level})
  csc_judged_count(index)
  csc_judged_set(${index} "" ${depth} found)
endfunction()

function(best expected)
  csc_judged_best(best)
  unit_equal("the best" "${best}" "${expected}")
  csc_judged_forget()
endfunction()

csc_judged_forget()
judged(1 0 QUICK 0)
judged(0 1 QUICK 0)
judged(0 0 QUICK 0)
judged(0 0 QUICK 0)
best(2)
judged(2 0 QUICK 0)
judged(1 5 QUICK 0)
judged(1 2 QUICK 0)
best(2)

# Nothing fits: the one whose mending goes least deep, before the first of them.
judged(1 0 MEND 3)
judged(1 1 MEND 2)
judged(1 0 QUICK 0)
judged(2 0 MEND 0)
best(1)
