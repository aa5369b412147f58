# SPDX-License-Identifier: Apache-2.0
#[==[
Parts (parts.cmake tells the columns): toolkits as the world lays them out. All but Debian's are imitations with real
binaries; what they are after is in docs/layouts.md.
]==]

set(pip_nvidia lib/python3.11/site-packages/nvidia)
set(hpc_sdk opt/nvidia/hpc_sdk/Linux_x86_64/25.9)

# NVIDIA's own: runfile, network repository, JetPack. The real folder is the target's.
lab_part(layout/nvidia
  FROM toolkit-13.0 TAKE bin nvvm include=targets/x86_64-linux/include lib=targets/x86_64-linux/lib
  LINKS include=targets/x86_64-linux/include lib64=targets/x86_64-linux/lib
  ADD layouts/version.json=version.json
  RUNS bin/nvcc)

# conda-forge's cuda-nvcc and cuda-cudart-dev: no include beside bin, and lib has links to the runtime alone.
lab_part(layout/conda
  FROM toolkit-13.0 TAKE bin nvvm include=targets/x86_64-linux/include lib=targets/x86_64-linux/lib
  LINKS lib/libcudart.so.13=../targets/x86_64-linux/lib/libcudart.so.13
  ADD layouts/conda.profile=bin/nvcc.profile layouts/conda-meta.json=conda-meta/cuda-nvcc-13.0.88-0.json
  RUNS bin/nvcc)
lab_part(layout/conda-runtime-only
  FROM toolkit-13.0 TAKE lib/libcudart.so.13
  ADD layouts/conda-meta.json=conda-meta/cuda-cudart-13.0.96-0.json)

# NVIDIA's wheels as pip leaves them: no libcudart.so without a number, and for CUDA 12 no nvcc.
lab_part(layout/pip-cu13
  FROM toolkit-13.5 TAKE bin=${pip_nvidia}/cu13/bin nvvm=${pip_nvidia}/cu13/nvvm include=${pip_nvidia}/cu13/include
    lib=${pip_nvidia}/cu13/lib
  RUNS ${pip_nvidia}/cu13/bin/nvcc)
lab_part(layout/pip-cu12
  FROM headers-12.4 TAKE include=${pip_nvidia}/cuda_runtime/include
    lib/libcudart.so.12=${pip_nvidia}/cuda_runtime/lib/libcudart.so.12
    include/crt=${pip_nvidia}/cuda_nvcc/include/crt)

# The HPC SDK: a program beside its compilers starts the nvcc of one of its toolkits.
lab_part(layout/hpc_sdk
  FROM toolkit-13.0 TAKE bin=${hpc_sdk}/cuda/13.0/bin nvvm=${hpc_sdk}/cuda/13.0/nvvm
    include=${hpc_sdk}/cuda/13.0/targets/x86_64-linux/include lib=${hpc_sdk}/cuda/13.0/targets/x86_64-linux/lib
  LINKS ${hpc_sdk}/cuda/13.0/include=targets/x86_64-linux/include
    ${hpc_sdk}/cuda/13.0/lib64=targets/x86_64-linux/lib
    ${hpc_sdk}/cuda/bin=13.0/bin ${hpc_sdk}/cuda/include=13.0/include ${hpc_sdk}/cuda/lib64=13.0/lib64
    ${hpc_sdk}/cuda/nvvm=13.0/nvvm
  ADD layouts/launcher.sh=${hpc_sdk}/compilers/bin/nvcc
  RUNS ${hpc_sdk}/compilers/bin/nvcc)

# A link to nvcc alone, as an administrator or update-alternatives makes it; and a script that starts one.
lab_part(layout/symlink
  FROM toolkit-13.0
  LINKS bin/nvcc=../../../toolkit-13.0/bin/nvcc
  RUNS bin/nvcc)
lab_part(layout/wrapper
  FROM toolkit-13.0 TAKE bin=toolkit/bin nvvm=toolkit/nvvm include=toolkit/include lib=toolkit/lib
  LINKS toolkit/lib64=lib
  ADD layouts/wrapper.sh=bin/nvcc
  RUNS bin/nvcc)

# Debian's packages, whose nvcc looks in /usr: to be laid over /. What is big comes from the other part of the release.
foreach(release IN ITEMS 11.8 12.4)
  set(suite bookworm)
  if(release STREQUAL "12.4")
    set(suite trixie)
  endif()
  lab_part(layout/debian-${release}
    DEBS ${suite} nvidia-cuda-toolkit
    PUT usr/bin/nvcc=usr/bin usr/lib/nvidia-cuda-toolkit=usr/lib usr/lib/cuda=usr/lib etc/nvcc.profile=etc
    REMOVE usr/lib/nvidia-cuda-toolkit/compute-sanitizer
    FROM toolkit-${release} TAKE
      bin/__nvcc_device_query=usr/bin/__nvcc_device_query bin/bin2c=usr/bin/bin2c bin/cudafe++=usr/bin/cudafe++
      bin/cuobjdump=usr/bin/cuobjdump bin/fatbinary=usr/bin/fatbinary bin/nvlink=usr/bin/nvlink bin/ptxas=usr/bin/ptxas
      bin/nvcc=usr/lib/nvidia-cuda-toolkit/bin/nvcc nvvm/bin/cicc=usr/lib/nvidia-cuda-toolkit/bin/cicc
      include=usr/include lib64=${debs_lib})
endforeach()

# A runtime library of another release beside the rest: all of it builds, and what comes since 12.4 is missing.
lab_part(broken/cudart-12.4 COPY_OF toolkit-13.0
  FROM toolkit-12.4 TAKE lib64/libcudart.so.12.4.127=lib/libcudart.so.12 lib64/libcudart_static.a=lib/libcudart_static.a
    lib64/libcudadevrt.a=lib/libcudadevrt.a
  LINKS lib/libcudart.so=libcudart.so.12)

# More names of folders that want quoting, or look as if they did.
lab_part("odd/paren(x86)/cuda" COPY_OF toolkit-13.0)
lab_part("odd/hash#x/cuda"     COPY_OF toolkit-13.0)
lab_part("odd/plus++/cuda"     COPY_OF toolkit-13.0)
