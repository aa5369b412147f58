# SPDX-License-Identifier: Apache-2.0
# The words of MACHINE about the driver, its devices, libraries, and what is set.

# A driver and its CUDA.
function(combination_driver release cuda)
  set(library /usr/lib/x86_64-linux-gnu/libcuda.so.${release})
  combination_lines("driver.library=${library}@the loader's folders" driver.library_release=${release}
    "driver.library_link=/usr/lib/x86_64-linux-gnu/libcuda.so.1@the loader's folders" driver.release=${release}
    driver.module_release=${release} driver.loaded=${library} driver.cuda=${cuda} driver.init_error=0
    driver.init_error_name=CUDA_SUCCESS driver.management_error=0 driver.management_release=${release}
    probe.driver=answered driver.device_nodes=/dev/nvidia0)
endfunction()

# The compute capability of each device.
function(combination_devices)
  list(LENGTH ARGN count)
  combination_lines(device.count=${count})
  set(index 0)
  foreach(capability IN LISTS ARGN)
    combination_lines("device.${index}.name=NVIDIA" device.${index}.compute_capability=${capability}
      device.${index}.memory=25327501312 device.${index}.integrated=no device.${index}.uuid=GPU-${index})
    math(EXPR index "${index} + 1")
  endforeach()
endfunction()

# CMAKE_CUDA_ARCHITECTURES.
function(combination_architectures)
  list(JOIN ARGN " " words)
  combination_lines("toolkit.architectures=${words}@CMAKE_CUDA_ARCHITECTURES" architectures.cmake=3.31.6)
  set_property(GLOBAL APPEND_STRING PROPERTY combination/text "csc:fact architectures.declared=${ARGN}\n"
    "csc:source architectures.declared=CMAKE_CUDA_ARCHITECTURES\n")
endfunction()

# cuDNN's header, its library and the CUDA for which that was built.
function(combination_cudnn header library cuda)
  string(REGEX MATCH "^[0-9]+" major "${library}")
  set(file /usr/lib/x86_64-linux-gnu/libcudnn.so.${major})
  combination_lines("cudnn.header=/usr/include/cudnn_version.h@in the usual folders"
    cudnn.header_version=${header} "cudnn.library_file=${file}@in the system's folders" cudnn.library=${file}
    cudnn.library_version=${library} cudnn.built_for=${cuda} "probe.library=answered@built by the C++ compiler"
    "probe.library.cudnn=answered@the library probe")
endfunction()

# Another cuDNN of this machine.
function(combination_cudnn_here version)
  combination_lines(remedy.cudnn=/opt/cudnn remedy.cudnn_version=${version})
endfunction()

function(combination_pip)
  combination_lines(remedy.pip=pip3)
endfunction()

# A variable of the environment that names the toolkit of this version.
function(combination_variable name version)
  string(REGEX MATCH "^[0-9]+\\.[0-9]+" release "${version}")
  set(root /usr/local/cuda-${release})
  combination_lines(environment.count=1 "environment.0.name=${name}@environment" environment.0.value=${root}
    environment.0.root=${root} environment.0.version=${release} environment.0.nvcc=${root}/bin/nvcc
    environment.0.agrees=no environment.named=- environment.root=/usr/local/cuda-13.0)
endfunction()

# The runtime library that LD_LIBRARY_PATH puts first, what its cudaGetDeviceCount() answers.
function(combination_loader version answer)
  set(file /opt/old/lib64/libcudart.so)
  combination_lines("runtime.file=${file}@LD_LIBRARY_PATH in the environment" runtime.library=${file}
    runtime.version=${version} runtime.device_error=${answer} environment.loader.variable=LD_LIBRARY_PATH
    environment.loader.value=/opt/old/lib64 environment.loader.runtime=${file}
    environment.loader.runtime_version=${version})
endfunction()

function(combination_container)
  combination_lines(machine.container=yes)
endfunction()

# glibc 2.41: a toolkit before 13.1 declares its functions otherwise.
function(combination_glibc)
  combination_lines(toolkit.compiles=no toolkit.links=no
    "toolkit.error=error: exception specification is incompatible with that of previous function \"cospi\"")
endfunction()
