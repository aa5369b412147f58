# SPDX-License-Identifier: Apache-2.0
#[==[
What CMake, Ninja and Make say of themselves, and say differently from version to version or from run to run.
It is taken out of a text before the text is compared, so that one expectation serves all of them.
]==]

# The table: lines that are left out, each row a regular expression for the beginning of a line.
set(normalise_lines
  # configuration
  [[-- The (C|CXX|CUDA) compiler identification is ]]
  [[-- Detecting (C|CXX|CUDA) compil]]
  [[-- Check for working (C|CXX|CUDA) compiler: ]]
  [[-- Configuring done]]
  [[-- Configuring incomplete, errors occurred!]]
  [[-- Generating done]]
  [[-- Build files have been written to: ]]
  [[See also ".*/CMake(Output|Error)\.log"]]
  [[Warn about uninitialized values\.]]
  [[The (--[a-z-]+|error=dev) option is deprecated\.]]
  [[This (warning|error) is for project developers\. ]]
  [[Not searching for unused variables given on the command line\.]]
  # build and installation
  [[\[[0-9]+/[0-9]+\] ]]
  [[\[ *[0-9]+%\] ]]
  [[ninja: no work to do\.]]
  [[(Scanning dependencies|Consolidate compiler generated dependencies) of target ]]
  [[-- Install(ing|ation|  *configuration)?: ]]
  [[-- Install configuration: ]])

# The table: what stands in a text instead of what varies, pairs of a regular expression and its replacement.
set(normalise_parts
  [[(\.cmake):[0-9]+ \(]] [[\1:NN (]] # lines of the package's files and of CMake's modules
  [[CMake Warning \(unused-cli\):]] [[CMake Warning:]] # CMake 4.4
  # the column behind a value, which moves with the length of paths and versions
  "(\n +(required|found|because|in use|asked for) +[^\n]*[^ \n])      +" [[\1     ]])

# harness_normalise(<variable>): the text without what varies, and without blank lines at its end.
function(harness_normalise variable)
  set(text "\n${${variable}}") # as ^ does not stand for the beginning of a line
  foreach(line IN LISTS normalise_lines)
    string(REGEX REPLACE "\n${line}[^\n]*" "" text "${text}")
  endforeach()
  set(parts "${normalise_parts}")
  while(parts)
    list(POP_FRONT parts regex replacement)
    string(REGEX REPLACE "${regex}" "${replacement}" text "${text}")
  endwhile()
  # CMake names a file inside the project, as the package is here, by its path in it.
  set(package package-under-test/share/cmake/CudaStackCheck)
  string(REGEX REPLACE "( at |\n  )${package}/" "\\1${PACKAGE}/" text "${text}")
  string(REGEX REPLACE "^\n" "" text "${text}")
  string(REGEX REPLACE "\n+$" "" text "${text}")
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()
