# SPDX-License-Identifier: Apache-2.0
# Rows of the table in keys.cmake.
include_guard(GLOBAL)

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

# What may be the cause where the driver is sick; looked for only then.
csc_fact_key(driver.kernel_modules TEXT locate "NVIDIA's modules and nouveau that the kernel has loaded; - for none")
csc_fact_key(driver.uvm_node YES_NO locate "/dev/nvidia-uvm is there")
csc_fact_key(driver.switch_nodes TEXT locate "files in /dev of NVSwitch; - for none")
csc_fact_key(driver.fabric_manager YES_NO locate "nvidia-fabricmanager runs")
csc_fact_key(driver.mps TEXT locate "folder of an MPS server, where one is named or its socket is there; - for none")
csc_fact_key(driver.jit_off TEXT locate "variables set that keep the driver from compiling PTX; - for none")
csc_fact_key(driver.refused_nodes TEXT probe/driver "device files that this user may not open; - for none")
csc_fact_key(driver.refused_group TEXT probe/driver "the group that the first of them belongs to")

# The devices that a program sees, in its order.
csc_fact_key(device.count NUMBER probe/driver "how many devices a program sees")
csc_fact_key(device.<n>.name TEXT probe/driver "the device's name")
csc_fact_key(device.<n>.uuid TEXT probe/driver "its UUID")
csc_fact_key(device.<n>.compute_capability VERSION probe/driver "its compute capability")
csc_fact_key(device.<n>.memory NUMBER probe/driver "bytes of its memory, used or not")
csc_fact_key(device.<n>.integrated YES_NO probe/driver "it shares its memory with the processor")
csc_fact_key(device.<n>.compute_mode TEXT probe/driver "whom it lets in: default, exclusive_process or prohibited")

# All devices of the machine, in NVML's order; it does not heed CUDA_VISIBLE_DEVICES.
csc_fact_key(management.count NUMBER probe/driver "how many devices NVML shows")
csc_fact_key(management.<n>.uuid TEXT probe/driver "the device's UUID")
csc_fact_key(management.<n>.mig YES_NO probe/driver "MIG is on: it is used through its instances alone")
csc_fact_key(management.<n>.instances TEXT probe/driver "UUIDs of its MIG instances; - for none")

# A kernel, built for the architectures of the project, on the devices.
csc_fact_key(kernel.architectures TEXT probe "what it was built for, as nvcc takes it")
csc_fact_key(kernel.<n>.runs YES_NO probe/kernel "it ran on device <n> and stored what it should")
csc_fact_key(kernel.<n>.step TEXT probe/kernel "where it failed: start, context, load, memory, launch or result")
csc_fact_key(kernel.<n>.error NUMBER probe/kernel "the driver's error there")
csc_fact_key(kernel.<n>.error_name TEXT probe/kernel "the driver's name of that error")
