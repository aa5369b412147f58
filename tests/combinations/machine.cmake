# SPDX-License-Identifier: Apache-2.0
# A row's machine as facts: each function turns one word of MACHINE (README.md) into lines.

# combination_machine(<variable> <word>...): the lines of all facts.
function(combination_machine variable)
  set_property(GLOBAL PROPERTY combination/text "")
  combination_base()
  combination_toolkit(13.0.88)
  foreach(word IN LISTS ARGN)
    string(REGEX MATCH "^([a-z_]+)=?(.*)$" key "${word}")
    set(key "${CMAKE_MATCH_1}")
    string(REPLACE "/" ";" parts "${CMAKE_MATCH_2}")
    if(NOT COMMAND combination_${key})
      message(FATAL_ERROR " ${word}: not a word of MACHINE")
    endif()
    cmake_language(CALL combination_${key} ${parts})
  endforeach()
  get_property(text GLOBAL PROPERTY combination/text)
  set(${variable} "${text}csc:end\n" PARENT_SCOPE)
endfunction()

# combination_lines(<key>=<value>[@<source>]...)
function(combination_lines)
  foreach(line IN LISTS ARGN)
    string(REGEX REPLACE "@.*" "" fact "${line}")
    set_property(GLOBAL APPEND_STRING PROPERTY combination/text "csc:fact ${fact}\n")
    if("${line}" MATCHES "^([^=]+)=[^@]*@(.*)$")
      set_property(GLOBAL APPEND_STRING PROPERTY combination/text "csc:source ${CMAKE_MATCH_1}=${CMAKE_MATCH_2}\n")
    endif()
  endforeach()
endfunction()

function(combination_base)
  combination_lines(machine.container=no "machine.system=Linux x86_64" host.compiler=/usr/bin/c++
    driver.numbering=Linux driver.device_nodes=- driver.visible_devices=- remedy.folder=/project/build/cuda-stack
    "remedy.reconfigure=cmake /project/build" "remedy.compiler_change=cmake --fresh -S /project -B /project/build"
  )
endfunction()

# The toolkit in use, in NVIDIA's layout, and its runtime library.
function(combination_toolkit version)
  string(REGEX MATCH "^[0-9]+\\.[0-9]+" release "${version}")
  set(root /usr/local/cuda-${release})
  combination_lines("toolkit.nvcc=${root}/bin/nvcc@first in PATH" toolkit.compiler=NVIDIA toolkit.root=${root}
    toolkit.version=${version} toolkit.include=${root}/include toolkit.library=${root}/lib64 toolkit.missing=-
    toolkit.header_file_version=${release} toolkit.header_version=${release} toolkit.cudart_version=${release}
    toolkit.compiles=yes toolkit.links=yes toolkit.error=- "toolkit.host_compiler=GNU 11.4.0" probe.toolkit=answered
    toolkit.architectures=- "runtime.file=${root}/lib64/libcudart.so@the toolkit's folder"
    runtime.library=${root}/lib64/libcudart.so runtime.version=${release} probe.runtime=answered
  )
endfunction()

# No CUDA compiler in PATH.
function(combination_none)
  set(reason "there is no CUDA compiler that can be run")
  foreach(key IN ITEMS toolkit.compiler toolkit.version toolkit.missing toolkit.compiles toolkit.links toolkit.root
                       probe.toolkit runtime.file runtime.version runtime.library)
    set_property(GLOBAL APPEND_STRING PROPERTY combination/text "csc:unknown ${key}=${reason}\n")
  endforeach()
  set_property(GLOBAL APPEND_STRING PROPERTY combination/text "csc:unknown toolkit.nvcc=CMake's search finds none\n")
endfunction()

# The nvcc is named by the project itself.
function(combination_by_project)
  combination_lines("toolkit.nvcc=/usr/local/cuda-13.0/bin/nvcc@CMAKE_CUDA_COMPILER, set by the project")
endfunction()

# Headers of another release, with which the program does not build.
function(combination_headers release)
  combination_lines(toolkit.header_file_version=${release} toolkit.header_version=${release} toolkit.compiles=no
    toolkit.links=no "toolkit.error=macro __cudaLaunch takes just 1")
endfunction()

# Another toolkit of this machine, and the host compiler that has to be named with it.
function(combination_here version)
  string(REGEX MATCH "^[0-9]+\\.[0-9]+" release "${version}")
  combination_lines(remedy.toolkit=/usr/local/cuda-${release}/bin/nvcc remedy.toolkit_version=${version})
endfunction()

function(combination_here_host program)
  combination_lines(remedy.toolkit_host_compiler=/usr/bin/${program})
endfunction()

# The GCC that nvcc calls, and the newest that the toolkit takes.
function(combination_gcc version newest)
  string(REGEX MATCH "^[0-9]+" major "${version}")
  combination_lines("host_compiler.path=/usr/bin/gcc@first in nvcc's PATH" host_compiler.problem=-
    host_compiler.kind=GNU host_compiler.version=${version} host_compiler.newest=${newest} host_compiler.error=-)
  if(major GREATER newest)
    combination_lines(host_compiler.accepted=no toolkit.compiles=no toolkit.links=no
      "toolkit.error=#error -- unsupported GNU version!")
  else()
    combination_lines(host_compiler.accepted=yes)
  endif()
endfunction()

# A host compiler of this machine that the toolkit in use takes.
function(combination_compiler program version)
  combination_lines(remedy.host_compiler=/usr/bin/${program} "remedy.host_compiler_words=GCC ${version}")
endfunction()
