# SPDX-License-Identifier: Apache-2.0
#[==[
A real toolkit with each host compiler here: what cuda_stack_select() takes must configure, build and run with a CMake
that knows nothing of the package; what it rejects must fail there. Without a host compiler it names one by itself where
the toolkit needs it.

Gets PART, the toolkit's part of the lab, and what harness/register.cmake says.
]==]
include("${CMAKE_CURRENT_LIST_DIR}/lib/choices.cmake")

# choices_judge(<host compiler, or nothing>)
function(choices_judge host)
  set(given "-DCMAKE_CUDA_COMPILER=${LAB}/${PART}/bin/nvcc")
  if(NOT host STREQUAL "")
    list(APPEND given "-DCMAKE_CUDA_HOST_COMPILER=${host}")
  endif()
  choices_ask(choice ${given})
  if(choice_OK AND host STREQUAL "" AND NOT choice_HOST STREQUAL "")
    list(APPEND given "-DCMAKE_CUDA_HOST_COMPILER=${choice_HOST}")
  endif()
  choices_build(works ${given})
  message(STATUS "${PART} with \"${host}\": chosen ${choice_OK} ${choice_HOST}, builds ${works}")
  if(NOT choice_OK STREQUAL works)
    message(SEND_ERROR " ${NAME}: ${given}: chosen ${choice_OK}, builds ${works}\n${choice_SAID}${works_SAID}")
  endif()
endfunction()

function(choices_test)
  set(needs ${PART} host-g++-11 host-clang-16)
  harness_missing(reason needs)
  if(reason)
    probes_skip("${reason}")
    return()
  endif()
  find_program(gcc g++ NO_CACHE)
  find_program(clang clang++ NO_CACHE)
  set(hosts "${LAB}/host-g++-11/bin/g++-11" "${LAB}/host-clang-16/bin/clang++-16" ${gcc} ${clang})
  list(FILTER hosts EXCLUDE REGEX "NOTFOUND$")
  choices_judge("")
  foreach(host IN LISTS hosts)
    choices_judge("${host}")
  endforeach()
endfunction()

choices_test()
