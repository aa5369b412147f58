# SPDX-License-Identifier: Apache-2.0
# Parts (parts.cmake tells the columns): toolkits of CUDA 11 and 12 from Debian, and host compilers for them.

# The last CUDA 11, laid out as NVIDIA does, and the last g++ that it accepts. Debian's nvcc would look in /usr.
# Of libraries, there are only those that every program is linked with: the packages hold gigabytes of others.
lab_part(toolkit-11.8
  DEBS bookworm nvidia-cuda-toolkit nvidia-cuda-dev libcudart11.0
  PUT usr/lib/nvidia-cuda-toolkit/bin/nvcc=bin usr/lib/nvidia-cuda-toolkit/bin/crt=bin usr/bin/__nvcc_device_query=bin
      usr/bin/bin2c=bin usr/bin/cudafe++=bin usr/bin/cuobjdump=bin usr/bin/fatbinary=bin usr/bin/nvlink=bin
      usr/bin/ptxas=bin usr/lib/nvidia-cuda-toolkit/bin/cicc=nvvm/bin usr/lib/nvidia-cuda-toolkit/libdevice=nvvm
      usr/include=. ${debs_lib}/libcudart*=lib64 ${debs_lib}/libcudadevrt.a=lib64
      ${debs_lib}/stubs/libcuda.so=lib64/stubs ${debs_lib}/stubs/libnvidia-ml.so=lib64/stubs
  LINKS targets/x86_64-linux/include=../../include targets/x86_64-linux/lib=../../lib64
  ADD nvcc.profile=bin/nvcc.profile
  RUNS bin/nvcc)

# Debian's CUDA 12.4, in the same way: the last CUDA 12 of which a whole toolkit can be had.
lab_part(toolkit-12.4
  DEBS trixie nvidia-cuda-toolkit nvidia-cuda-dev libcudart12
  PUT usr/lib/nvidia-cuda-toolkit/bin/nvcc=bin usr/lib/nvidia-cuda-toolkit/bin/crt=bin usr/bin/__nvcc_device_query=bin
      usr/bin/bin2c=bin usr/bin/cudafe++=bin usr/bin/cuobjdump=bin usr/bin/fatbinary=bin usr/bin/nvlink=bin
      usr/bin/ptxas=bin usr/lib/nvidia-cuda-toolkit/bin/cicc=nvvm/bin usr/lib/nvidia-cuda-toolkit/libdevice=nvvm
      usr/include=. ${debs_lib}/libcudart*=lib64 ${debs_lib}/libcudadevrt.a=lib64
      ${debs_lib}/stubs/libcuda.so=lib64/stubs ${debs_lib}/stubs/libnvidia-ml.so=lib64/stubs
  LINKS targets/x86_64-linux/include=../../include targets/x86_64-linux/lib=../../lib64
  ADD nvcc.profile=bin/nvcc.profile
  RUNS bin/nvcc)

lab_part(host-g++-11
  DEBS bookworm g++-11 gcc-11 cpp-11 libgcc-11-dev libstdc++-11-dev
  PUT usr/bin/*g++-11=bin usr/bin/*gcc-11=bin usr/bin/*cpp-11=bin
      usr/lib/gcc=lib usr/include/c++=include usr/include/x86_64-linux-gnu=include
  REMOVE lib/gcc/x86_64-linux-gnu/11/lto1
  RUNS bin/g++-11 -shared -x c++ /dev/null -o linked)

# The same part of LLVM for a host compiler that is not GCC. It looks for its libraries beside its own folder, and takes
# the C++ library of the machine's GCC.
lab_part(host-clang-16
  DEBS bookworm clang-16 libclang-cpp16 libllvm16 libclang-common-16-dev
  PUT usr/lib/llvm-16/bin/clang=bin usr/lib/llvm-16/lib/clang=lib usr/lib/llvm-16/lib/libclang-cpp.so.16=lib
      ${debs_lib}/libLLVM-16.so.1=lib
  LINKS bin/clang++-16=clang
  RUNS bin/clang++-16 -shared -include cstddef -x c++ /dev/null -o linked)
