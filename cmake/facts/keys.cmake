# SPDX-License-Identifier: Apache-2.0
# The table of all facts: key, type, the stage or probe that tells it, meaning. Types: VERSION (numbers
# and dots), PATH (absolute), YES_NO, TEXT (one line). docs/facts.md shows this table; a test compares.
include_guard(GLOBAL)

function(csc_fact_key key type producer meaning)
  set_property(GLOBAL PROPERTY "csc/fact_key/${key}" "${type}")
  set_property(GLOBAL PROPERTY "csc/fact_key/${key}/producer" "${producer}")
  set_property(GLOBAL APPEND PROPERTY csc/fact_keys "${key}")
endfunction()

# The host compiler: the C++ compiler that builds the probes which need no toolkit.
csc_fact_key(host.compiler PATH locate "the C++ compiler that CMake takes or has taken")

# The toolkit that CMake's CUDA language takes or has taken.
csc_fact_key(toolkit.nvcc PATH locate "CUDA compiler that CMake takes or has taken")
csc_fact_key(toolkit.compiler TEXT locate "kind of the CUDA compiler: NVIDIA or Clang")
csc_fact_key(toolkit.root PATH locate "the toolkit's folder, as nvcc itself says (TOP)")
csc_fact_key(toolkit.version VERSION locate "version of nvcc; what nvcc -V prints behind the V")
csc_fact_key(toolkit.include PATH locate "folder of the cuda_runtime.h that nvcc takes")
csc_fact_key(toolkit.library PATH locate "folder of the CUDA runtime library that nvcc links")
csc_fact_key(toolkit.missing TEXT locate "parts that nvcc needs and that are nowhere it looks; - when none is missing")
csc_fact_key(toolkit.header_file_version VERSION locate "CUDA version in cuda_runtime_api.h, read as a file")
csc_fact_key(toolkit.surroundings TEXT locate "flags and variables that are set and change how nvcc builds; - for none")
csc_fact_key(toolkit.builds_plain YES_NO probe/toolkit "the program builds without them, asked when it fails")
csc_fact_key(toolkit.compiles YES_NO probe/toolkit "a program with a kernel launch compiles")
csc_fact_key(toolkit.links YES_NO probe/toolkit "the same program links")
csc_fact_key(toolkit.error TEXT probe/toolkit "the compiler's or linker's first real error; - when there is none")
csc_fact_key(toolkit.compiler_version VERSION probe/toolkit "version of nvcc as compiled code sees it")
csc_fact_key(toolkit.header_version VERSION probe/toolkit "CUDA version of the headers that were compiled")
csc_fact_key(toolkit.cudart_version VERSION probe/toolkit "version of the libcudart that nvcc links")
csc_fact_key(toolkit.host_compiler TEXT probe/toolkit "nvcc's host compiler and its version")

# cuDNN: the header to compile with, and the library that would be loaded.
csc_fact_key(cudnn.header PATH locate "cuDNN's header with the version numbers")
csc_fact_key(cudnn.header_version VERSION locate "cuDNN version in that header")
csc_fact_key(cudnn.library_file TEXT locate "cuDNN library to load: a file, or a name for the loader")
csc_fact_key(cudnn.library PATH probe/library "cuDNN library that was loaded")
csc_fact_key(cudnn.library_version VERSION probe/library "version that the loaded library tells")
csc_fact_key(cudnn.built_for VERSION probe/library "CUDA version that the loaded library was built for")

# How each probe ended: answered, or in words why not.
csc_fact_key(probe.toolkit TEXT probe "how the toolkit probe ended")
csc_fact_key(probe.library TEXT probe "how the library probe was built")
csc_fact_key(probe.library.cudnn TEXT probe "how the library probe's run for cuDNN ended")

# What else is here that could mend a failed stack; looked for only when something failed.
csc_fact_key(remedy.reconfigure TEXT locate "the command that configures this build tree again")
csc_fact_key(remedy.compiler_change TEXT locate "the same where the CUDA compiler is to change")
csc_fact_key(remedy.toolkit PATH locate "nvcc of another whole toolkit on this machine that would do")
csc_fact_key(remedy.toolkit_version VERSION locate "its version")
csc_fact_key(remedy.cudnn PATH locate "folder of another cuDNN on this machine that would do")
csc_fact_key(remedy.cudnn_version VERSION locate "its version")
csc_fact_key(remedy.host_compiler PATH locate "a host compiler on this machine that the toolkit takes")
csc_fact_key(remedy.host_compiler_package TEXT locate "the system's package that holds one")
csc_fact_key(remedy.package_install TEXT locate "the command that installs a package of the system")
csc_fact_key(remedy.pip TEXT locate "the command that runs pip here")
csc_fact_key(remedy.folder PATH locate "folder in the build tree into which a remedy may be installed")

#[=[.rst:
csc_fact_valid
--------------
``csc_fact_valid(<variable> <key> <value>)``: TRUE when the table has the key and the value is of its type.
#]=]
function(csc_fact_valid variable key value)
  csc_property_get(type "csc/fact_key/${key}")
  set(valid FALSE)
  if(type STREQUAL "VERSION" AND value MATCHES "^[0-9]+(\\.[0-9]+)*$")
    set(valid TRUE)
  elseif(type STREQUAL "YES_NO" AND value MATCHES "^(yes|no)$")
    set(valid TRUE)
  elseif(type STREQUAL "PATH" AND IS_ABSOLUTE "${value}")
    set(valid TRUE)
  elseif(type STREQUAL "TEXT" AND NOT value STREQUAL "")
    set(valid TRUE)
  endif()
  set(${variable} ${valid} PARENT_SCOPE)
endfunction()
