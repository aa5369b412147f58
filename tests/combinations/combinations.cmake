# SPDX-License-Identifier: Apache-2.0
# Combinations of driver, toolkit, host compiler, cuDNN and architectures that people really have, a row each (README.md).
#
# MVC = "CUDA Compatibility" and the table of minor-version compatibility in the release notes: the floors of the majors
# SM = NVIDIA's cuDNN support matrix: one build a CUDA major
# HC = crt/host_config.h of the toolkits themselves: 11.8 takes up to GCC 11, 12.4 up to 13, 12.9 up to 14, 13.0 up to 15
# RN13 = release notes of CUDA 13.0: nothing below compute capability 7.5 is built for
# RN12.8 = release notes of CUDA 12.8: the first for compute capability 12.0
# ENV = answers of real runtime libraries and compilers, recorded with the parts of tests/lab
# others are public threads

set(change "cmake --fresh -S /project -B /project/build -DCMAKE_CUDA_COMPILER=/usr/local/cuda-")
set(to_11.8 "${change}11.8/bin/nvcc")
set(to_12.4 "${change}12.4/bin/nvcc")
set(to_13.0 "${change}13.0/bin/nvcc")
set(to_13.2 "${change}13.2/bin/nvcc")
set(driver_535 driver=535.309.01/12.2)

# Another toolkit of this machine mends them.
combination(driver-535-and-13.0-and-cudnn-for-12 FROM "MVC, SM"
  MACHINE ${driver_535} devices=8.6 here=12.4.131 cudnn=9.1.0/9.1.0/12.4 ASKS DRIVER 535 CUDNN 9
  FINDINGS driver.supports_toolkit cudnn.matches_cuda
  CHANGE "${to_12.4}" MENDS driver.supports_toolkit cudnn.matches_cuda)
combination(driver-535-and-13.0-and-cudnn-for-12-and-pip FROM "MVC, SM"
  MACHINE ${driver_535} devices=8.6 here=12.4.131 cudnn=9.1.0/9.1.0/12.4 pip ASKS DRIVER 535 CUDNN 9
  FINDINGS driver.supports_toolkit cudnn.matches_cuda
  CHANGE "${to_12.4}" MENDS driver.supports_toolkit cudnn.matches_cuda)
combination(driver-535-and-13.0-and-gcc-16-and-cudnn-8 FROM "MVC, SM, HC"
  MACHINE ${driver_535} devices=8.6 here=12.4.131 here_host=g++-13 gcc=16.1.0/15 compiler=g++-15/15.2.0
          cudnn=8.9.7/8.9.7/12.2
  ASKS CUDNN 8
  FINDINGS host_compiler.supported driver.supports_toolkit cudnn.matches_cuda
  CHANGE "${to_12.4} -DCMAKE_CUDA_HOST_COMPILER=/usr/bin/g++-13"
  MENDS host_compiler.supported driver.supports_toolkit cudnn.matches_cuda)
combination(driver-570-and-13.0-beyond-the-projects-range FROM "MVC; pytorch/pytorch#162531"
  MACHINE driver=570.124.06/12.8 devices=8.0 here=12.4.131 ASKS TOOLKIT 11.8...<13 DRIVER 525
  FINDINGS toolkit.version driver.supports_toolkit
  CHANGE "${to_12.4}" MENDS toolkit.version driver.supports_toolkit)
combination(cudnn-for-12-and-13.0-beyond-the-projects-range FROM "SM"
  MACHINE here=12.4.131 cudnn=8.9.7/8.9.7/12.2 pip ASKS TOOLKIT 12.0...<13 CUDNN 8.9...<9
  FINDINGS toolkit.version cudnn.matches_cuda
  CHANGE "${to_12.4}" MENDS toolkit.version cudnn.matches_cuda)
combination(cudnn-for-11-and-12.4-beyond-the-projects-range FROM "SM"
  MACHINE toolkit=12.4.131 here=11.8.89 cudnn=8.9.7/8.9.7/11.8 ASKS TOOLKIT 11.0...<12 CUDNN 8
  FINDINGS toolkit.version cudnn.matches_cuda
  CHANGE "${to_11.8}" MENDS toolkit.version cudnn.matches_cuda)
combination(v100-and-13.0-and-cudnn-for-12 FROM "RN13, SM; SciML/SciMLBenchmarks.jl#1733"
  MACHINE driver=580.65.06/13.0 devices=7.0 here=12.4.131 architectures=70 cudnn=9.1.0/9.1.0/12.4 ASKS CUDNN 9
  FINDINGS architectures.known_to_toolkit cudnn.matches_cuda
  CHANGE "${to_12.4}" MENDS architectures.known_to_toolkit cudnn.matches_cuda)
combination(pascal-and-ada-and-13.0-and-cudnn-for-12 FROM "RN13, SM"
  MACHINE driver=580.65.06/13.0 devices=6.1/8.9 here=12.4.131 architectures=61/89 cudnn=9.1.0/9.1.0/12.4 ASKS CUDNN 9
  FINDINGS architectures.known_to_toolkit cudnn.matches_cuda
  CHANGE "${to_12.4}" MENDS architectures.known_to_toolkit cudnn.matches_cuda)
combination(pascal-and-13.0-and-cudnn-for-12-and-no-list FROM "RN13, SM"
  MACHINE driver=580.65.06/13.0 devices=6.1 here=12.4.131 cudnn=9.1.0/9.1.0/12.4 ASKS CUDNN 9
  FINDINGS cudnn.matches_cuda architectures.cover_devices:warn
  CHANGE "${to_12.4}" MENDS cudnn.matches_cuda architectures.cover_devices)
combination(blackwell-and-12.4-and-cudnn-for-13 FROM "RN12.8, SM; ggml-org/whisper.cpp#3030"
  MACHINE toolkit=12.4.131 driver=580.65.06/13.0 devices=12.0 architectures=120 here=13.0.88 cudnn=9.28.1/9.28.1/13.0
  ASKS CUDNN 9
  FINDINGS architectures.known_to_toolkit cudnn.matches_cuda
  CHANGE "${to_13.0}" MENDS architectures.known_to_toolkit cudnn.matches_cuda)
combination(gcc-12-and-11.8-below-the-projects-range FROM "HC; NVlabs/tiny-cuda-nn#109"
  MACHINE toolkit=11.8.89 here=12.4.131 gcc=12.2.0/11 ASKS TOOLKIT 12.0
  FINDINGS toolkit.version host_compiler.supported
  CHANGE "${to_12.4}" MENDS toolkit.version host_compiler.supported)
combination(headers-of-12.4-below-13.0-and-driver-535 FROM "ENV, MVC; pytorch/pytorch#4150"
  MACHINE ${driver_535} devices=8.6 headers=12.4 here=12.4.131
  FINDINGS toolkit.consistent driver.supports_toolkit
  CHANGE "${to_12.4}" MENDS toolkit.consistent driver.supports_toolkit)
combination(cuda-home-of-12.4-and-13.0-in-path-and-driver-535 FROM "MVC; pytorch/pytorch#136845"
  MACHINE ${driver_535} devices=8.6 here=12.4.131 variable=CUDA_HOME/12.4.131
  FINDINGS driver.supports_toolkit environment.toolkit:warn
  CHANGE "${to_12.4}" MENDS driver.supports_toolkit environment.toolkit)
combination(cuda-home-of-12.4-and-13.0-in-path-and-cudnn-for-12 FROM "MVC, SM; pytorch/pytorch#136845"
  MACHINE ${driver_535} devices=8.6 here=12.4.131 variable=CUDA_HOME/12.4.131 cudnn=9.1.0/9.1.0/12.4
  ASKS ENVIRONMENT CUDNN 9
  FINDINGS environment.toolkit driver.supports_toolkit cudnn.matches_cuda
  CHANGE "export PATH=/usr/local/cuda-12.4/bin:\"$PATH\" && ${to_12.4}"
  MENDS environment.toolkit driver.supports_toolkit cudnn.matches_cuda)
combination(ptx-of-12.9-and-driver-550-and-the-projects-range FROM "MVC; ComputationalRadiationPhysics/cuda_memtest#31"
  MACHINE toolkit=12.9.86 driver=550.54.14/12.4 devices=8.6 architectures=86-virtual here=12.4.131 here_host=g++-13
          gcc=14.2.0/14
  ASKS TOOLKIT 12.0...<12.6
  FINDINGS toolkit.version architectures.ptx_within_driver
  CHANGE "${to_12.4} -DCMAKE_CUDA_HOST_COMPILER=/usr/bin/g++-13"
  MENDS toolkit.version architectures.ptx_within_driver)
combination(image-of-13.0-on-a-host-of-535 FROM "MVC, SM; IEIT-Yuan/Yuan-2.0#65"
  MACHINE ${driver_535} devices=8.0 container here=12.4.131 cudnn=9.1.0/9.1.0/12.4 ASKS CUDNN 9
  FINDINGS driver.supports_toolkit cudnn.matches_cuda
  CHANGE "${to_12.4}" MENDS driver.supports_toolkit cudnn.matches_cuda)
combination(glibc-2.41-and-12.4-and-cudnn-for-13 FROM "ENV, SM; opencv/opencv#27111"
  MACHINE toolkit=12.4.131 here=13.2.86 glibc cudnn=9.28.1/9.28.1/13.0 ASKS CUDNN 9
  FINDINGS host_compiler.supported cudnn.matches_cuda
  CHANGE "${to_13.2}" MENDS host_compiler.supported cudnn.matches_cuda)
combination(project-names-13.0-and-driver-535-and-cudnn-for-12 FROM "MVC, SM"
  MACHINE ${driver_535} devices=8.6 by_project here=12.4.131 cudnn=9.1.0/9.1.0/12.4 ASKS CUDNN 9
  FINDINGS driver.supports_toolkit cudnn.matches_cuda
  CHANGE "Change CMAKE_CUDA_COMPILER where it is set: a -D does not." MENDS driver.supports_toolkit cudnn.matches_cuda)

# Something else mends them.
combination(cudnn-8-library-before-a-header-of-9 FROM "SM; m-bain/whisperX, CTranslate2 of cuDNN 8 beside torch of 9"
  MACHINE cudnn=9.1.0/8.9.7/12.2 pip
  FINDINGS cudnn.matches_header:warn cudnn.matches_cuda:warn
  CHANGE "pip3 install --no-deps --target /project/build/cuda-stack/cudnn nvidia-cudnn-cu13 && cmake /project/build \
-DCUDNN_ROOT=/project/build/cuda-stack/cudnn/nvidia/cudnn"
  MENDS cudnn.matches_header cudnn.matches_cuda)
combination(cudnn-8-library-and-one-of-13-here FROM "SM"
  MACHINE cudnn=9.1.0/8.9.7/12.2 cudnn_here=9.28.1 pip
  FINDINGS cudnn.matches_header:warn cudnn.matches_cuda:warn
  CHANGE "cmake /project/build -DCUDNN_ROOT=/opt/cudnn" MENDS cudnn.matches_header cudnn.matches_cuda)
combination(old-runtime-library-in-ld-library-path FROM "ENV"
  MACHINE toolkit=12.4.131 loader=12.0/100 ASKS RUNTIME 12.4 ENVIRONMENT
  FINDINGS runtime.version environment.libraries:warn
  CHANGE "unset LD_LIBRARY_PATH && cmake /project/build" MENDS runtime.version environment.libraries)
combination(driver-535-and-a-project-of-driver-cuda-13 FROM "MVC"
  MACHINE ${driver_535} devices=8.6 here=12.4.131 ASKS DRIVER_CUDA 13.0
  FINDINGS driver.cuda driver.supports_toolkit
  CHANGE "Install NVIDIA driver 580.65.06 or newer from https://www.nvidia.com/drivers, and restart the machine."
  MENDS driver.cuda driver.supports_toolkit)

combination(one-device-without-code-and-one-with-ptx-too-new FROM "MVC; ComputationalRadiationPhysics/cuda_memtest#31"
  MACHINE toolkit=12.6.85 driver=550.54.14/12.4 devices=8.6/7.0 architectures=86-virtual ASKS DEVICES ALL
  FINDINGS architectures.ptx_within_driver architectures.cover_devices
  CHANGE "cmake /project/build '-DCMAKE_CUDA_ARCHITECTURES=86-virtual;86-real;70-real'"
  MENDS architectures.ptx_within_driver architectures.cover_devices)
combination(pips-toolkit-for-the-range-and-the-headers FROM "ENV; pytorch/pytorch#4150"
  MACHINE toolkit=11.8.89 headers=12.4 pip gcc=11.4.0/11 ASKS TOOLKIT 12.0
  FINDINGS toolkit.version toolkit.consistent
  CHANGE "pip3 install --no-deps --target /project/build/cuda-stack/toolkit 'nvidia-cuda-nvcc==13.5.*' \
'nvidia-cuda-crt==13.5.*' 'nvidia-cuda-runtime==13.5.*' 'nvidia-nvvm==13.5.*' && cmake --fresh -S /project \
-B /project/build -DCMAKE_CUDA_COMPILER=/project/build/cuda-stack/toolkit/nvidia/cu13/bin/nvcc"
  MENDS toolkit.version toolkit.consistent)

# No single change mends several.
combination(pips-toolkit-is-not-for-this-cudnn FROM "ENV, SM; pytorch/pytorch#4150"
  MACHINE toolkit=12.4.131 headers=12.0 pip gcc=11.4.0/13 cudnn=9.1.0/9.1.0/12.4 ASKS TOOLKIT 12.6 CUDNN 9
  FINDINGS toolkit.version toolkit.consistent)
combination(driver-470-and-12.4 FROM "MVC; Chia-Network/bladebit#431"
  MACHINE toolkit=12.4.131 driver=470.256.02/11.4 devices=8.6 here=11.8.89 here_host=g++-11
  FINDINGS driver.supports_toolkit)
combination(v100-and-13.0 FROM "RN13; SciML/SciMLBenchmarks.jl#1733"
  MACHINE driver=580.65.06/13.0 devices=7.0 here=12.4.131 architectures=70 ASKS TOOLKIT 12.0
  FINDINGS architectures.known_to_toolkit)
combination(the-other-toolkit-lacks-an-architecture FROM "MVC, SM, RN12.8"
  MACHINE ${driver_535} devices=8.6 architectures=86/120 here=12.4.131 cudnn=9.1.0/9.1.0/12.4 ASKS CUDNN 9
  FINDINGS driver.supports_toolkit cudnn.matches_cuda)
combination(cudnn-is-for-the-toolkit-in-use FROM "MVC, SM"
  MACHINE ${driver_535} devices=8.6 here=12.4.131 cudnn=9.28.1/9.28.1/13.0 ASKS TOOLKIT 12.0...<13 CUDNN 9
  FINDINGS toolkit.version driver.supports_toolkit)
combination(driver-570-does-not-run-the-other-toolkit FROM "MVC, RN12.8"
  MACHINE toolkit=12.4.131 driver=570.124.06/12.8 devices=12.0 architectures=120 here=13.0.88 cudnn=9.28.1/9.28.1/13.0
  ASKS CUDNN 9
  FINDINGS architectures.known_to_toolkit cudnn.matches_cuda)
combination(glibc-2.41-and-the-other-toolkit-is-13.0 FROM "ENV, SM; opencv/opencv#27111"
  MACHINE toolkit=12.4.131 here=13.0.88 glibc cudnn=9.28.1/9.28.1/13.0 ASKS CUDNN 9
  FINDINGS host_compiler.supported cudnn.matches_cuda)
combination(driver-535-and-13.0-and-gcc-16-alone FROM "MVC, HC"
  MACHINE ${driver_535} devices=8.6 gcc=16.1.0/15 compiler=g++-15/15.2.0
  FINDINGS host_compiler.supported driver.supports_toolkit)
combination(gcc-13-and-11.8-and-cudnn-for-12-alone FROM "HC, SM"
  MACHINE toolkit=11.8.89 gcc=13.2.0/11 compiler=g++-11/11.4.0 cudnn=9.1.0/9.1.0/12.4 pip ASKS CUDNN 9
  FINDINGS host_compiler.supported cudnn.matches_cuda)
combination(nvcc-not-in-path FROM "ComputationalRadiationPhysics/cuda_memtest#45"
  MACHINE none here=12.4.131 cudnn=9.1.0/9.1.0/12.4 ASKS CUDNN 9
  FINDINGS toolkit.found)

# Healthy: nothing is said.
combination(driver-535-and-12.4-and-cudnn-9-and-gcc-13 FROM "MVC, SM, HC; EESSI/software-layer#1491"
  MACHINE toolkit=12.4.131 ${driver_535} devices=8.6 architectures=86 here=13.0.88 gcc=13.2.0/13 cudnn=9.1.0/9.1.0/12.4
  ASKS TOOLKIT 12.0...<13 DRIVER 535 CUDNN 9)
combination(driver-580-and-11.8-and-cudnn-8 FROM "MVC, SM; JuliaGPU/CUDA.jl#2940"
  MACHINE toolkit=11.8.89 driver=580.65.06/13.0 devices=8.6 architectures=86 here=13.0.88 gcc=11.4.0/11
          cudnn=8.9.7/8.9.7/11.8
  ASKS CUDNN 8)
combination(driver-525-and-12.9 FROM "MVC; nvidia-cosmos/cosmos-rl#131"
  MACHINE toolkit=12.9.86 driver=525.60.13/12.0 devices=8.0 architectures=80-real here=12.4.131 gcc=14.2.0/14
  ASKS TOOLKIT 12.0 DRIVER 525)
