# SPDX-License-Identifier: Apache-2.0
# The table of all facts: key, type, the stage or probe that tells it, meaning. Types: VERSION (numbers
# and dots), NUMBER (a whole one), PATH (absolute), YES_NO, TEXT (one line). "<n>" stands for a number, from 0 on.
# docs/facts.md shows this table; a test compares.
include_guard(GLOBAL)

function(csc_fact_key key type producer meaning)
  set_property(GLOBAL PROPERTY "csc/fact_key/${key}" "${type}")
  set_property(GLOBAL PROPERTY "csc/fact_key/${key}/producer" "${producer}")
  set_property(GLOBAL APPEND PROPERTY csc/fact_keys "${key}")
endfunction()

# The machine itself.
csc_fact_key(machine.host TEXT locate "its name")
csc_fact_key(machine.container YES_NO locate "this is a container: the driver is the host's")
csc_fact_key(machine.system TEXT locate "operating system, processor, and what it says it is")

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
csc_fact_key(toolkit.architectures TEXT locate "CMAKE_CUDA_ARCHITECTURES; - when neither project nor user has set it")
csc_fact_key(toolkit.builds_plain YES_NO probe/toolkit "the program builds without them, asked when it fails")
csc_fact_key(toolkit.compiles YES_NO probe/toolkit "a program with a kernel launch compiles")
csc_fact_key(toolkit.links YES_NO probe/toolkit "the same program links")
csc_fact_key(toolkit.error TEXT probe/toolkit "the compiler's or linker's first real error; - when there is none")
csc_fact_key(toolkit.compiler_version VERSION probe/toolkit "version of nvcc as compiled code sees it")
csc_fact_key(toolkit.header_version VERSION probe/toolkit "CUDA version of the headers that were compiled")
csc_fact_key(toolkit.cudart_version VERSION probe/toolkit "version of the libcudart that nvcc links")
csc_fact_key(toolkit.host_compiler TEXT probe/toolkit "nvcc's host compiler and its version")

# The driver: its library, the kernel's module, and what they say.
csc_fact_key(driver.library PATH locate "the driver's library (libcuda) that a program would load, links followed")
csc_fact_key(driver.library_link PATH locate "the file that the loader takes for it, which may be a link")
csc_fact_key(driver.library_release VERSION locate "driver release in the name of that file")
csc_fact_key(driver.management_library PATH locate "NVML (libnvidia-ml) that a program would load, links followed")
csc_fact_key(driver.module_release VERSION locate "driver release of the kernel module that is loaded")
csc_fact_key(driver.numbering TEXT locate "whose numbers driver releases have here: Linux, Windows or Tegra")
csc_fact_key(driver.device_nodes TEXT locate "files in /dev that lead to NVIDIA's devices; - when there are none")
csc_fact_key(driver.pci_devices TEXT locate "NVIDIA devices on the PCI bus, where driver or device files lack; - for none")
csc_fact_key(driver.visible_devices TEXT locate "CUDA_VISIBLE_DEVICES in the environment; - when it is not set")
csc_fact_key(driver.loaded PATH probe/driver "the driver's library that was loaded")
csc_fact_key(driver.cuda VERSION probe/driver "the driver's CUDA version; what nvidia-smi prints as CUDA Version")
csc_fact_key(driver.init_error NUMBER probe/driver "what cuInit() answers: 0 when the driver can be used")
csc_fact_key(driver.init_error_name TEXT probe/driver "the driver's name of that answer")
csc_fact_key(driver.management_error NUMBER probe/driver "what nvmlInit() answers: 0 when it can be used")
csc_fact_key(driver.management_release VERSION probe/driver "driver release that NVML tells")
csc_fact_key(driver.release VERSION probe "driver release: NVML's, else of the library's name, else the module's")

# The devices that a program sees, in its order.
csc_fact_key(device.count NUMBER probe/driver "how many devices a program sees")
csc_fact_key(device.<n>.name TEXT probe/driver "the device's name")
csc_fact_key(device.<n>.uuid TEXT probe/driver "its UUID")
csc_fact_key(device.<n>.compute_capability VERSION probe/driver "its compute capability")
csc_fact_key(device.<n>.memory NUMBER probe/driver "bytes of its memory, used or not")
csc_fact_key(device.<n>.integrated YES_NO probe/driver "it shares its memory with the processor")

# A kernel, built for the architectures of the project, on the devices.
csc_fact_key(kernel.architectures TEXT probe "what it was built for, as nvcc takes it")
csc_fact_key(kernel.<n>.runs YES_NO probe/kernel "it ran on device <n> and stored what it should")
csc_fact_key(kernel.<n>.step TEXT probe/kernel "where it failed: start, context, load, memory, launch or result")
csc_fact_key(kernel.<n>.error NUMBER probe/kernel "the driver's error there")
csc_fact_key(kernel.<n>.error_name TEXT probe/kernel "the driver's name of that error")

# The runtime library (libcudart) that a program would load.
csc_fact_key(runtime.file TEXT locate "runtime library to load: a file, or a name for the loader")
csc_fact_key(runtime.library PATH probe/runtime "runtime library that was loaded")
csc_fact_key(runtime.version VERSION probe/runtime "version that the loaded library tells, else that of its file's name")
csc_fact_key(runtime.device_error NUMBER probe/runtime "what its cudaGetDeviceCount() answers, such as 0, 35 or 100")

# cuDNN: the header to compile with, and the library that would be loaded.
csc_fact_key(cudnn.header PATH locate "cuDNN's header with the version numbers")
csc_fact_key(cudnn.header_version VERSION locate "cuDNN version in that header")
csc_fact_key(cudnn.library_file TEXT locate "cuDNN library to load: a file, or a name for the loader")
csc_fact_key(cudnn.library PATH probe/library "cuDNN library that was loaded")
csc_fact_key(cudnn.library_version VERSION probe/library "version that the loaded library tells")
csc_fact_key(cudnn.built_for VERSION probe/library "CUDA version that the loaded library was built for")

# How each probe ended: answered, or in words why not.
csc_fact_key(probe.toolkit TEXT probe "how the toolkit probe ended")
csc_fact_key(probe.driver TEXT probe "how the driver probe ended")
csc_fact_key(probe.kernel TEXT probe "how the kernel was built and run")
csc_fact_key(probe.runtime TEXT probe "how the runtime probe ended")
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

# Every toolkit that the doctor finds.
csc_fact_key(toolkits.count NUMBER locate "how many nvcc are in PATH, in the usual variables and folders")
csc_fact_key(toolkits.<n>.nvcc PATH locate "one of them")
csc_fact_key(toolkits.<n>.version VERSION locate "its version")

#[=[.rst:
csc_fact_row
------------
``csc_fact_row(<variable> <key>)``: the key as it stands in the table: device.0.name is device.<n>.name there.
#]=]
function(csc_fact_row variable key)
  string(REGEX REPLACE "^(device|kernel|toolkits)\\.[0-9]+\\." "\\1.<n>." row "${key}")
  set(${variable} "${row}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_fact_valid
--------------
``csc_fact_valid(<variable> <key> <value>)``: TRUE when the table has the key and the value is of its type.
#]=]
function(csc_fact_valid variable key value)
  csc_fact_row(row "${key}")
  csc_property_get(type "csc/fact_key/${row}")
  set(valid FALSE)
  if(type STREQUAL "VERSION" AND value MATCHES "^[0-9]+(\\.[0-9]+)*$")
    set(valid TRUE)
  elseif(type STREQUAL "NUMBER" AND value MATCHES "^[0-9]+$")
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
