# SPDX-License-Identifier: Apache-2.0
# The shell into which a fix is pasted.

# Pastes the fix; then the same shell configures again and builds.
function(pasted_paste fix)
  step_environment(environment)
  find_program(bash NAMES bash NO_CACHE)
  pasted_tree(tree)
  file(REMOVE "${tree}/fastnet-cuda-stack-report.json")
  step_shell(work "${WORK}")
  step_shell(build "${BUILD}")
  set(again "cmake \"$1\" >again.txt 2>&1 || { cat again.txt; echo 'configured again: failed'; exit 9; }\n")
  if(PASTED_BUILT)
    string(APPEND again "cmake --build \"$1\" >built.txt 2>&1 || { cat built.txt; echo 'built: failed'; exit 9; }\n")
  endif()
  set(script "${fix}\nstatus=$?\n[ $status = 0 ] || exit $status\ncd ${work}\nset -- ${build}\n")
  string(APPEND script "[ ! -f \"$1-fresh/CMakeCache.txt\" ] || set -- \"$1-fresh\"\n${again}")
  string(REPLACE ";" "\\;" script "${script}")
  set(command "${environment};${bash};-c;${script}")
  execute_process(COMMAND ${command} WORKING_DIRECTORY "${WORK}/else where"
    RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
  file(WRITE "${WORK}/after.txt" "${said}")
  if(NOT result EQUAL 0)
    message(FATAL_ERROR " ${NAME}: this fix, pasted, does not help (${result}):\n  ${fix}\n${said}")
  endif()
endfunction()

# The build tree of now: a fix for a CMake before 3.24 starts one beside the first.
function(pasted_tree variable)
  set(tree "${BUILD}")
  if(EXISTS "${BUILD}-fresh/CMakeCache.txt")
    set(tree "${BUILD}-fresh")
  endif()
  set(${variable} "${tree}" PARENT_SCOPE)
endfunction()
