# SPDX-License-Identifier: Apache-2.0
#[==[
What a case says about itself. A case is a folder with the CMakeLists.txt of a small project; the file
case.cmake beside it is optional and holds nothing but set() of the variables below. In it, these can be used:
REPO (this repository), LAB (the folder of the real parts), FAKES (that of the made-up drivers, a folder a release:
tests/fakes/releases.cmake), PACKAGE_PREFIX (where the package is installed),
INSTALL (where the step `install` installs to), WORK, SOURCE and BUILD (folders of this run), VARIANT, and
what the machine has of its own, MACHINE_... (machine.cmake).

  CASE_ARGUMENTS     further arguments for cmake at configure, as -D...
  CASE_ENVIRONMENT   VAR=value or --unset=VAR
  CASE_NEEDS         parts of the lab; also machine-toolkit, machine-cudnn, python, network (pip works) and apt (it has g++-11)
  CASE_WITHOUT_CUDA  ON: all steps run as if this machine had no CUDA (tests/lab/without_cuda.sh)
  CASE_PLACE         with it: path=target, a link that is then there; or a folder that is laid over /
  CASE_DRIVER        the folder of a driver's libraries that programs load first; the machine that a made-up driver is
                     on is the project's file machine
  CASE_DEVICES       options of tests/fakes/with_devices.sh: the device files and so on that seem to be here
  CASE_PROJECT       a folder of this repository whose files are laid into the project, under the case's own
  CASE_SHARED        the same, for folders under tests/shared
  CASE_SUBFOLDER     an odd name for a folder between the work folder and the project
  CASE_STEPS         what is run (step.cmake has the list); default: configure
  CASE_TIMEOUT       seconds, for the whole case; default 120

A case is run once for each combination of these, which is a test of its own, named
<case>/<variant>/<generator>/<cmake>; what is `default` has no place in the name.

  CASE_VARIANTS      words of the case's own, which it finds in VARIANT; default: default
  CASE_GENERATORS    ninja, ninja-multi-config, unix-makefiles; default: ninja if it is there, else makefiles
  CASE_CMAKES        CMakes of the lab, or default: the one that runs the tests;
                     default: default cmake-3.22 cmake-newest
  CASE_DAILY         the combinations, as variant/generator/cmake, that are run every day, or ALL, or none; the others
                     are labelled `matrix`. Default: default/default/default
]==]

# harness_read_case(<folder>): sets all CASE_ variables, or stops at one that is none of them.
function(harness_read_case folder)
  foreach(list IN ITEMS ARGUMENTS ENVIRONMENT NEEDS PLACE DRIVER DEVICES PROJECT SHARED SUBFOLDER)
    set(CASE_${list} "")
  endforeach()
  set(CASE_WITHOUT_CUDA OFF)
  set(CASE_STEPS configure)
  set(CASE_TIMEOUT 120)
  set(CASE_VARIANTS default)
  set(CASE_GENERATORS default)
  set(CASE_CMAKES default cmake-3.22 cmake-newest)
  set(CASE_DAILY default/default/default)
  get_cmake_property(known VARIABLES)
  if(EXISTS "${folder}/case.cmake")
    include("${folder}/case.cmake")
  endif()
  get_cmake_property(names VARIABLES)
  list(FILTER known INCLUDE REGEX "^CASE_")
  list(FILTER names INCLUDE REGEX "^CASE_")
  foreach(name IN LISTS names)
    if(NOT name IN_LIST known)
      message(FATAL_ERROR " ${folder}/case.cmake sets ${name}; tests/harness/case.cmake has the list")
    endif()
    set(${name} "${${name}}" PARENT_SCOPE)
  endforeach()
endfunction()

# harness_generator(<variable> <word>): CMake's name of a generator.
function(harness_generator variable word)
  find_program(ninja NAMES ninja ninja-build NO_CACHE)
  if(word STREQUAL "ninja" OR (word STREQUAL "default" AND ninja))
    set(name "Ninja")
  elseif(word STREQUAL "ninja-multi-config")
    set(name "Ninja Multi-Config")
  elseif(word STREQUAL "unix-makefiles" OR word STREQUAL "default")
    set(name "Unix Makefiles")
  else()
    message(FATAL_ERROR " there is no generator \"${word}\"; tests/harness/case.cmake has the list")
  endif()
  set(${variable} "${name}" PARENT_SCOPE)
endfunction()

# harness_missing(<variable> <list>): why a case that needs the parts in the list cannot run; empty if it can.
function(harness_missing variable list)
  set(reason "")
  foreach(part IN LISTS ${list})
    string(TOUPPER "${part}" fact)
    string(REPLACE "MACHINE-" "" fact "${fact}")
    if(part MATCHES "^machine-")
      if("${MACHINE_${fact}_VERSION}" STREQUAL "")
        set(reason "this machine has no CUDA ${fact} of its own")
      endif()
    elseif(part STREQUAL "network")
      harness_network_missing(reason)
    elseif(part STREQUAL "apt")
      harness_apt_missing(reason)
    elseif(EXISTS "${LAB}/${part}.skipped")
      file(READ "${LAB}/${part}.skipped" reason)
      string(STRIP "${part}: ${reason}" reason)
    elseif(NOT EXISTS "${LAB}/${part}")
      set(reason "the lab has no ${part} (cmake -DLAB=${LAB} -P tests/lab/setup.cmake)")
    endif()
  endforeach()
  set(${variable} "${reason}" PARENT_SCOPE)
endfunction()

# Why pip cannot fetch a small wheel; empty if it can.
function(harness_network_missing variable)
  execute_process(
    COMMAND python3 -m pip download --quiet --no-deps --dest "${WORK}/network" nvidia-cuda-crt==13.5.37
    RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
  set(reason "")
  if(NOT result EQUAL 0)
    string(STRIP "network: ${said}" said)
    string(REGEX REPLACE "^.*\n" "network: " reason "${said}")
  endif()
  set(${variable} "${reason}" PARENT_SCOPE)
endfunction()

# Why apt cannot fetch an older compiler; empty if it can.
function(harness_apt_missing variable)
  set(reason "")
  execute_process(COMMAND apt-get -qq --print-uris download g++-11 RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET)
  if(NOT result EQUAL 0)
    set(reason "apt: it knows no g++-11")
  endif()
  set(${variable} "${reason}" PARENT_SCOPE)
endfunction()
