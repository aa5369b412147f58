# SPDX-License-Identifier: Apache-2.0
# Rows of the table in keys.cmake.
include_guard(GLOBAL)

# The machine itself.
csc_fact_key(machine.host TEXT locate "its name")
csc_fact_key(machine.container YES_NO locate "this is a container: the driver is the host's")
csc_fact_key(machine.system TEXT locate "operating system, processor, and what it says it is")

# The host compiler: the C++ compiler that builds the probes which need no toolkit.
csc_fact_key(host.compiler PATH locate "the C++ compiler that CMake takes or has taken")

# The toolkit that CMake's CUDA language takes or has taken.
csc_fact_key(toolkit.nvcc PATH locate "CUDA compiler that CMake takes or has taken")
csc_fact_key(toolkit.generator TEXT locate "the generator, where it is one of Visual Studio")
csc_fact_key(toolkit.integration TEXT locate "CUDA release that Visual Studio knows and CMake takes; - for none")
csc_fact_key(toolkit.integration_elsewhere TEXT locate "generator of another Visual Studio here that knows a toolkit")
csc_fact_key(toolkit.integration_root TEXT locate "folder of a toolkit here with the files that Visual Studio lacks")
csc_fact_key(toolkit.integration_ignored TEXT locate "what is set to choose a toolkit, and Visual Studio ignores")
csc_fact_key(toolkit.integration_generator TEXT locate "the command that configures with the other Visual Studio")
csc_fact_key(toolkit.integration_toolset TEXT locate "the command that configures with that toolkit's files")
csc_fact_key(toolkit.integration_ninja TEXT locate "the command that configures with Ninja")
csc_fact_key(toolkit.nvcc_target PATH locate "file to which it is a link, or its folder is, out of its toolkit")
csc_fact_key(toolkit.compiler TEXT locate "kind of the CUDA compiler: NVIDIA or Clang")
csc_fact_key(toolkit.root PATH locate "the toolkit's folder, as nvcc itself says (TOP)")
csc_fact_key(toolkit.version VERSION locate "version of nvcc; what nvcc -V prints behind the V")
csc_fact_key(toolkit.include PATH locate "folder of the cuda_runtime.h that nvcc takes")
csc_fact_key(toolkit.library PATH locate "folder of the CUDA runtime library that nvcc links")
csc_fact_key(toolkit.missing TEXT locate "parts that nvcc needs and that are nowhere it looks; - when none is missing")
csc_fact_key(toolkit.header_file_version VERSION locate "CUDA version in cuda_runtime_api.h, read as a file")
csc_fact_key(toolkit.surroundings TEXT locate "flags and variables that are set and change how nvcc builds; - for none")
csc_fact_key(toolkit.flags TEXT locate "flags with which CMake calls nvcc, where some are set")
csc_fact_key(toolkit.flags_before TEXT locate "flags that nvcc puts before all others: NVCC_PREPEND_FLAGS")
csc_fact_key(toolkit.flags_behind TEXT locate "flags that nvcc puts behind all others: NVCC_APPEND_FLAGS")
csc_fact_key(toolkit.temporary TEXT locate "folder for temporary files, where TMPDIR names one")
csc_fact_key(toolkit.architectures TEXT locate "CMAKE_CUDA_ARCHITECTURES; - when neither project nor user has set it")
csc_fact_key(toolkit.builds_plain YES_NO probe/toolkit "the program builds without them, asked when it fails")
csc_fact_key(toolkit.compiles YES_NO probe/toolkit "a program with a kernel launch compiles")
csc_fact_key(toolkit.links YES_NO probe/toolkit "the same program links")
csc_fact_key(toolkit.error TEXT probe/toolkit "the compiler's or linker's first real error; - when there is none")
csc_fact_key(toolkit.compiler_version VERSION probe/toolkit "version of nvcc as compiled code sees it")
csc_fact_key(toolkit.header_version VERSION probe/toolkit "CUDA version of the headers that were compiled")
csc_fact_key(toolkit.cudart_version VERSION probe/toolkit "version of the libcudart that nvcc links")
csc_fact_key(toolkit.host_compiler TEXT probe/toolkit "nvcc's host compiler and its version")
