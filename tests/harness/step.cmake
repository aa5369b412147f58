# SPDX-License-Identifier: Apache-2.0
#[==[
The steps of a case, as CASE_STEPS names them:

  configure, reconfigure   configures the project (again, with the same arguments)
  configure:<folder>       configures the project in that folder; later steps are about that one
  build, build:<target>    builds it
  run:<program>            runs what it built
  install                  installs it to INSTALL
  fix                      pastes the first fix that the step before it offered into a shell; the one change that mends several goes first
  between                  runs the case's between.cmake
]==]

# What the tests' environment may hold and must not reach a case. (What points to the machine's CUDA may.)
set(step_unset CC CXX CFLAGS CXXFLAGS CPPFLAGS LDFLAGS CUDACXX CUDAFLAGS CUDAARCHS CUDAHOSTCXX NVCC_CCBIN
  CUDA_VISIBLE_DEVICES CUDA_DEVICE_ORDER VIRTUAL_ENV CONDA_PREFIX CONDA_EXE CUDAToolkit_ROOT
  NVCC_PREPEND_FLAGS NVCC_APPEND_FLAGS CUDNN_ROOT CudaStackCheck_ROOT CMAKE_GENERATOR CMAKE_PREFIX_PATH
  CMAKE_TOOLCHAIN_FILE CMAKE_BUILD_TYPE CMAKE_CONFIGURATION_TYPES CMAKE_BUILD_PARALLEL_LEVEL DESTDIR MAKEFLAGS
  MAKELEVEL NINJA_STATUS VERBOSE CLICOLOR CLICOLOR_FORCE CMAKE_COLOR_DIAGNOSTICS)

# step_use_project(<folder>): the steps that follow are about the project in <folder> of the case.
function(step_use_project folder)
  set(project_source "${SOURCE}" PARENT_SCOPE)
  set(project_build "${BUILD}" PARENT_SCOPE)
  if(folder)
    set(project_source "${SOURCE}/${folder}" PARENT_SCOPE)
    set(project_build "${BUILD}-${folder}" PARENT_SCOPE)
  endif()
endfunction()

# step_prefix(<variable> <step> <steps so far>...): how the names of its expectations begin.
function(step_prefix variable step)
  set(before "${ARGN}")
  list(FILTER before INCLUDE REGEX "^${step}$")
  list(LENGTH before times)
  string(REGEX REPLACE "[:/]" "-" prefix "expect-${step}-")
  if(times GREATER 1)
    string(APPEND prefix "${times}-")
  endif()
  set(${variable} "${prefix}" PARENT_SCOPE)
endfunction()

# step_run(<step>): sets step_result, step_stdout, step_stderr, and step_command as a person would type it.
function(step_run step)
  step_arguments(arguments "${step}")
  step_environment(environment)
  set(command "${environment};${arguments}")
  execute_process(COMMAND ${command} WORKING_DIRECTORY "${WORK}"
    RESULT_VARIABLE result OUTPUT_VARIABLE stdout ERROR_VARIABLE stderr)
  step_shell(words "${command}")
  set(step_command "${words}" PARENT_SCOPE)
  set(step_result "${result}" PARENT_SCOPE)
  harness_normalise(stdout)
  harness_normalise(stderr)
  set(step_stdout "${stdout}" PARENT_SCOPE)
  set(step_stderr "${stderr}" PARENT_SCOPE)
endfunction()

# The words before a step's command that give it its environment.
function(step_environment variable)
  set(words "${CMAKE_COMMAND}" -E env)
  if(CASE_WITHOUT_CUDA)
    get_filename_component(tests "${HARNESS}" DIRECTORY)
    string(REGEX REPLACE ":$" "" keep "${WORK}:${LAB}:${CASE_DRIVER}")
    list(JOIN CASE_PLACE ":" place)
    list(PREPEND words env "WITHOUT_CUDA_KEEP=${keep}" "WITHOUT_CUDA_PLACE=${place}" bash "${tests}/lab/without_cuda.sh")
  endif()
  foreach(name IN LISTS step_unset)
    if(DEFINED ENV{${name}})
      list(APPEND words "--unset=${name}")
    endif()
  endforeach()
  file(MAKE_DIRECTORY "${WORK}/tmp") # what compilers and CMake leave behind
  list(APPEND words LC_ALL=C "TMPDIR=${WORK}/tmp" "CudaStackCheck_DIR=${PACKAGE}")
  if(CASE_DRIVER)
    list(APPEND words "LD_LIBRARY_PATH=${CASE_DRIVER}" "FAKE_DRIVER=${SOURCE}/machine")
  endif()
  find_program(first_cmake NAMES cmake PATHS ENV PATH NO_DEFAULT_PATH NO_CACHE)
  if(NOT first_cmake STREQUAL CMAKE) # commands for the user say `cmake` where that is the one in use
    get_filename_component(bin "${CMAKE}" DIRECTORY)
    list(APPEND words "PATH=${bin}:$ENV{PATH}")
  endif()
  if(NOT CASE_ENVIRONMENT STREQUAL "")
    string(APPEND words ";${CASE_ENVIRONMENT}") # list(APPEND) would lose an escaped semicolon
  endif()
  if(CASE_DEVICES)
    list(APPEND words bash "${REPO}/tests/fakes/with_devices.sh" ${CASE_DEVICES} --)
  endif()
  set(${variable} "${words}" PARENT_SCOPE)
endfunction()

function(step_arguments variable step)
  set(config "")
  if(GENERATOR MATCHES "Multi-Config")
    set(config --config Debug)
  endif()
  if(step MATCHES "^(re)?configure")
    set(words "${CMAKE}" -S "${project_source}" -B "${project_build}" -G "${GENERATOR}"
      --warn-uninitialized -Werror=dev --no-warn-unused-cli)
    if(NOT CASE_ARGUMENTS STREQUAL "")
      string(APPEND words ";${CASE_ARGUMENTS}")
    endif()
  elseif(step STREQUAL "build")
    set(words "${CMAKE}" --build "${project_build}" ${config})
  elseif(step MATCHES "^build:(.+)$")
    set(words "${CMAKE}" --build "${project_build}" ${config} --target "${CMAKE_MATCH_1}")
  elseif(step MATCHES "^run:(.+)$")
    set(words "${project_build}/${CMAKE_MATCH_1}")
    if(config)
      set(words "${project_build}/Debug/${CMAKE_MATCH_1}")
    endif()
  elseif(step STREQUAL "install")
    set(words "${CMAKE}" --install "${project_build}" ${config} --prefix "${INSTALL}")
  elseif(step STREQUAL "fix")
    step_fix(fix "${step_stderr}")
    set(words sh -c "${fix}")
  else()
    message(FATAL_ERROR " ${NAME}: there is no step \"${step}\"; tests/harness/step.cmake has the list")
  endif()
  set(${variable} "${words}" PARENT_SCOPE)
endfunction()

# The one change that mends several findings, else the first command behind `fix`, in an error; what explains it stands five
# spaces to its right.
function(step_fix variable text)
  string(REGEX MATCH "\n +one change mends [a-z0-9 ]+   ([^\n]+)" found "${text}")
  if(NOT found)
    string(REGEX MATCH "\n +fix +([^\n]+)" found "${text}")
  endif()
  string(REGEX REPLACE "     .*$" "" command "${CMAKE_MATCH_1}")
  if(command STREQUAL "")
    message(FATAL_ERROR " ${NAME}: the step before `fix` offered none")
  endif()
  string(REPLACE ";" "\\;" command "${command}")
  set(${variable} "${command}" PARENT_SCOPE)
endfunction()

# The words of a list as a person would type them into a shell.
function(step_shell variable words)
  set(text "")
  foreach(word IN LISTS words)
    if(NOT word MATCHES "^[A-Za-z0-9_./:=+-]+$")
      string(REPLACE "'" "'\\''" word "${word}")
      set(word "'${word}'")
    endif()
    string(APPEND text " ${word}")
  endforeach()
  string(STRIP "${text}" text)
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()
