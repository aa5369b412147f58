# SPDX-License-Identifier: Apache-2.0
# What a variable that names a toolkit, and a library that is put first, mean for the toolkit in use.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../data/environment_variables.cmake")

#[=[.rst:
csc_environment_judge
---------------------
``csc_environment_judge(<verdict> <name> <agrees> <place> <release> <release in use> <named> <asked>)``: what a variable
means that leads to a toolkit: ``<agrees>`` is yes when it is the one in use, ``<place>`` its folder (empty when it
leads to none), ``<named>`` what names the compiler on purpose (- for nothing), ``<asked>`` TRUE when the project asks
that the environment agrees. Verdict: ``pass``, ``warn`` or ``fail``.

Two copies of one release do the same. Whoever names the compiler has seen to it that CMake takes it: then the variables
matter to a project alone that asks, and the nvcc in PATH, which this choice passes over, little.
#]=]
function(csc_environment_judge variable name agrees place release used named asked)
  set(verdict pass)
  if(agrees STREQUAL "yes" OR (NOT named STREQUAL "-" AND NOT asked AND NOT place STREQUAL ""))
    set(verdict pass)
  elseif(place STREQUAL "" OR release STREQUAL "")
    set(verdict warn)
  elseif(NOT release VERSION_EQUAL used)
    set(verdict fail)
    if(name STREQUAL "PATH" AND NOT named STREQUAL "-")
      set(verdict warn)
    endif()
  endif()
  set(${variable} ${verdict} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_stub_judge
--------------
``csc_stub_judge(<verdict> <stub> <driver>)``: a stub of the driver's library that the loader takes, and the library
that it hides (empty when there is none). The runtime library loads libcuda.so.1 (measured: 11.8 to 13.5), and gets
error 34 of a stub. Of a stub that is called libcuda.so alone only programs suffer that ask for this name.
#]=]
function(csc_stub_judge variable stub driver)
  set(verdict pass)
  if(stub MATCHES "\\.so\\.1$" AND NOT driver STREQUAL "")
    set(verdict fail)
  elseif(NOT stub STREQUAL "" AND (stub MATCHES "\\.so\\.1$" OR NOT driver STREQUAL ""))
    set(verdict warn)
  endif()
  set(${variable} ${verdict} PARENT_SCOPE)
endfunction()
