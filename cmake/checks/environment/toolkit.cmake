# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
environment.toolkit
-------------------

The nvcc in PATH and the variables that name a toolkit lead to the toolkit in use.

Why it matters
  CMake ignores most of these variables and obeys some; other build tools do it the other way round. torch's extension
  builds take CUDA_HOME before the nvcc in PATH. So one part of a build is made by one toolkit and the next by another,
  or a toolkit that was named on the command line is not taken at all.
How it is found
  Each variable's folder, links followed, against the folder that the nvcc in use names as its own; where they differ,
  the releases that their files tell. Two ways to one toolkit agree, and so do two copies of one release. A variable
  that is not set is no finding; one that leads to no toolkit warns. Where CMAKE_CUDA_COMPILER or CUDACXX names the
  compiler on purpose, other toolkits matter only to a project that asks for ``ENVIRONMENT``, and in PATH they warn.
  The distribution's nvcc in use before NVIDIA's toolkit in /usr/local/cuda warns. Several toolkits in folders of their
  own are fine.
Fix
  Another value for the variable, or the toolkit that it names.
When to waive
  When the other toolkit is meant for something else than this build.
Since
  1.0
#]=]
include_guard(GLOBAL)

csc_check_define(
  environment.toolkit
  SINCE 1.0
  AFTER toolkit.found
  NEEDS environment.count toolkit.version
)

function(csc_check_environment_toolkit name)
  csc_environment_worst(verdict index same "${name}")
  csc_fact_get(hidden environment.hidden.version)
  csc_fact_get(version toolkit.version)
  csc_version_major_minor(release "${version}")
  if(NOT verdict STREQUAL "pass")
    csc_environment_disagreement(${verdict} ${index} "${same}" "${name}")
  elseif(NOT hidden STREQUAL "" AND NOT hidden VERSION_EQUAL release)
    csc_environment_hides("${hidden}" "${name}")
  else()
    csc_finding(pass "no variable leads away from toolkit ${version}")
  endif()
endfunction()

# The worst verdict, the first variable of which it is said, and the numbers of those that lead to the same place.
function(csc_environment_worst verdict_variable index_variable same_variable name)
  csc_fact_get(count environment.count)
  csc_requirement_asked(asked "${name}" ENVIRONMENT)
  csc_fact_get(named environment.named)
  csc_fact_get(version toolkit.version)
  csc_version_major_minor(used "${version}")
  set(worst pass)
  set(first "")
  set(same "")
  set(index 0)
  while(index LESS count)
    csc_fact_get(one_name environment.${index}.name)
    csc_fact_get(one_agrees environment.${index}.agrees)
    csc_fact_get(one_root environment.${index}.root)
    csc_fact_get(one_version environment.${index}.version)
    csc_environment_judge(
      verdict "${one_name}" "${one_agrees}" "${one_root}" "${one_version}" "${used}" "${named}" "${asked}"
    )
    if((verdict STREQUAL "fail" AND NOT worst STREQUAL "fail") OR (verdict STREQUAL "warn" AND worst STREQUAL "pass"))
      set(worst ${verdict})
      set(first ${index})
      set(same ${index})
      set(place "${one_root}")
    elseif(verdict STREQUAL worst AND NOT verdict STREQUAL "pass" AND one_root STREQUAL place)
      list(APPEND same ${index})
    endif()
    math(EXPR index "${index} + 1")
  endwhile()
  set(${verdict_variable} ${worst} PARENT_SCOPE)
  set(${index_variable} "${first}" PARENT_SCOPE)
  set(${same_variable} "${same}" PARENT_SCOPE)
endfunction()

# A variable that leads elsewhere, with those that lead there as well.
function(csc_environment_disagreement verdict index same name)
  csc_fact_get(one_name environment.${index}.name)
  csc_fact_get(one_value environment.${index}.value)
  csc_fact_get(one_root environment.${index}.root)
  csc_fact_get(one_version environment.${index}.version)
  csc_fact_get(one_nvcc environment.${index}.nvcc)
  csc_fact_source(source environment.${index}.name)
  csc_fact_get(version toolkit.version)
  csc_fact_get(used toolkit.nvcc)
  csc_fact_source(rule toolkit.nvcc)
  csc_environment_names(names environment ${same})
  list(LENGTH same count)
  if(count GREATER 1)
    csc_finding(${verdict} "variables name another toolkit than the one in use")
  elseif(one_name STREQUAL "PATH")
    csc_finding(${verdict} "the nvcc in PATH is not of the toolkit in use")
  else()
    csc_finding(${verdict} "a variable names another toolkit than the one in use")
  endif()
  if(one_root STREQUAL "")
    csc_finding(${verdict} "a variable names a toolkit that is not there")
    csc_fact_reason(reason environment.${index}.root)
    csc_finding_found("${names}: ${reason}" "${one_value}")
  elseif(one_version STREQUAL "")
    csc_finding_found("${names}: a toolkit of unknown release" "${one_value}")
  else()
    csc_finding_found("${names}: toolkit ${one_version}" "${one_value}")
  endif()
  csc_finding_required("one toolkit: ${version}, in use" "${used}, ${rule}")
  csc_property_get(cmake "csc/environment_variable/${one_name}/CMAKE")
  csc_property_get(others "csc/environment_variable/${one_name}/OTHERS")
  csc_finding_because("${cmake}" "${others}")
  csc_fact_get(named environment.named)
  if(one_name STREQUAL "PATH" AND NOT named STREQUAL "-")
    csc_finding_because("${named} names the compiler" "${others}")
  endif()
  csc_requirement_toolkits(range "${name}")
  csc_fix_variables("${one_name}" "${source}" "${one_nvcc}" "${one_version}" "${range}" ${environment})
endfunction()

# NVIDIA's toolkit stands where its installer puts it, and the distribution's is taken.
function(csc_environment_hides hidden name)
  csc_fact_get(hidden_nvcc environment.hidden.nvcc)
  csc_fact_get(version toolkit.version)
  csc_fact_get(used toolkit.nvcc)
  csc_fact_source(rule toolkit.nvcc)
  csc_finding(warn "the distribution's nvcc hides NVIDIA's toolkit")
  csc_finding_required("the toolkit that is meant" "two are installed")
  csc_finding_found("toolkit ${version} in use" "${used}, ${rule}")
  csc_finding_because("toolkit ${hidden} is passed over" "${hidden_nvcc}")
  csc_requirement_toolkits(range "${name}")
  csc_fix_take_toolkit("${hidden_nvcc}" "${hidden}" "${range}")
  csc_finding_fix("Remove the distribution's package of the CUDA toolkit, when the other is meant." "" root)
endfunction()
