# SPDX-License-Identifier: Apache-2.0
#[==[
The table of parts, made in this order. A part is made of wheels or of Debian's packages,
or is a copy of a part above it:

  WHEELS requirement...   what pip is asked for, without dependencies; a bare name means the newest
  FOLDERS folder...       the folders inside the wheels that are laid over each other to become the part
  ONLY path...            what is taken out of the wheels (default: all of FOLDERS)
  DEBS suite package...   what apt is asked for, without dependencies, from that suite of Debian
  PUT glob=folder...      what is taken out of the packages, and the folder of the part that it goes into
  COPY_OF part            a copy by hard links: it has folders of its own but takes no disk space
  REMOVE glob...          what the part then lacks
  FROM part TAKE path...  what it gets from another part instead; path=elsewhere puts it there
  LINKS path=target...    symbolic links added
  ADD file=path...        files of tests/lab added
  NOT_EXECUTABLE path     a file that loses its permission to run
  CUT path                a file that loses all but its first 1000 KiB
  RUNS program [word...]  proof: `<part>/<program> --version` must answer, or with other words than --version
  LOADS library           proof: the library can be loaded, where the others beside it can be found
]==]

# CMakes: the oldest supported, a distribution's, the last 3.x, and the newest there is.
lab_part(cmake-3.22   WHEELS cmake==3.22.6   FOLDERS cmake/data RUNS bin/cmake)
lab_part(cmake-3.25   WHEELS cmake==3.25.2   FOLDERS cmake/data RUNS bin/cmake)
lab_part(cmake-3.31   WHEELS cmake==3.31.10  FOLDERS cmake/data RUNS bin/cmake)
lab_part(cmake-newest WHEELS cmake           FOLDERS cmake/data RUNS bin/cmake)

# Toolkits: nvcc, its headers, cicc and the runtime are all that a kernel launch needs.
# 13.0 gets the links that NVIDIA's installer would make: its nvcc.profile asks for lib64, and CMake's
# FindCUDAToolkit for an unversioned libcudart.so. The later ones stay as pip lays them out.
lab_part(toolkit-13.0
  WHEELS nvidia-cuda-nvcc==13.0.88 nvidia-cuda-crt==13.0.88 nvidia-nvvm==13.0.88 nvidia-cuda-runtime==13.0.88
  FOLDERS nvidia/cu13
  LINKS lib64=lib lib/libcudart.so=libcudart.so.13
        targets/x86_64-linux/include=../../include targets/x86_64-linux/lib=../../lib
  RUNS bin/nvcc)
lab_part(toolkit-13.2
  WHEELS nvidia-cuda-nvcc==13.2.86 nvidia-cuda-crt==13.2.86 nvidia-nvvm==13.2.86 nvidia-cuda-runtime==13.2.86
  FOLDERS nvidia/cu13
  RUNS bin/nvcc)
lab_part(toolkit-13.5
  WHEELS nvidia-cuda-nvcc==13.5.37 nvidia-cuda-crt==13.5.37 nvidia-nvvm==13.5.37 nvidia-cuda-runtime==13.5.37
  FOLDERS nvidia/cu13
  RUNS bin/nvcc)

# The wheels of CUDA 12.4 hold no nvcc: headers and the shared runtime are all there is.
lab_part(headers-12.4
  WHEELS nvidia-cuda-runtime-cu12==12.4.127 nvidia-cuda-nvcc-cu12==12.4.131
  FOLDERS nvidia/cuda_runtime nvidia/cuda_nvcc
  ONLY include lib/libcudart.so.12)

# Toolkits with one thing wrong.
lab_part(broken/no-nvcc             COPY_OF toolkit-13.0 REMOVE bin/nvcc)
lab_part(broken/nvcc-not-executable COPY_OF toolkit-13.0 NOT_EXECUTABLE bin/nvcc)
lab_part(broken/nvcc-truncated      COPY_OF toolkit-13.0 CUT bin/nvcc)
lab_part(broken/nvcc-dangling       COPY_OF toolkit-13.0 REMOVE bin/nvcc LINKS bin/nvcc=../gone/nvcc)
lab_part(broken/no-crt              COPY_OF toolkit-13.0 REMOVE include/crt)
lab_part(broken/no-cicc             COPY_OF toolkit-13.0 REMOVE nvvm/bin/cicc)
lab_part(broken/no-cudart           COPY_OF toolkit-13.0 REMOVE lib/libcudart*)
lab_part(broken/no-headers          COPY_OF toolkit-13.0 REMOVE include targets/x86_64-linux/include)
lab_part(broken/headers-12.4        COPY_OF toolkit-13.0 FROM headers-12.4 TAKE include)
lab_part(broken/headers-13.5        COPY_OF toolkit-13.0 FROM toolkit-13.5 TAKE include)
lab_part(broken/cudart-13.5         COPY_OF toolkit-13.0
  FROM toolkit-13.5 TAKE lib/libcudart.so.13 lib/libcudart_static.a lib/libcudadevrt.a)

# Sound toolkits in folders whose names want quoting.
lab_part("odd/with space/cuda"    COPY_OF toolkit-13.0)
lab_part([[odd/semi;colon/cuda]]  COPY_OF toolkit-13.0)
lab_part([[odd/dollar$x/cuda]]    COPY_OF toolkit-13.0)
lab_part("odd/quote'd/cuda"       COPY_OF toolkit-13.0)
lab_part("odd/brackets[1]/cuda"   COPY_OF toolkit-13.0)
lab_part("odd/non-ascii-ü-日本/cuda" COPY_OF toolkit-13.0)

# cuDNN: libcudnn.so.N only forwards; its version is answered by the sub-library that is named with it here.
lab_part(cudnn-8.9-cuda12
  WHEELS nvidia-cudnn-cu12==8.9.7.29
  FOLDERS nvidia/cudnn
  ONLY include lib/libcudnn.so.8 lib/libcudnn_ops_infer.so.8
  LINKS lib/libcudnn.so=libcudnn.so.8)
lab_part(cudnn-9.1-cuda12
  WHEELS nvidia-cudnn-cu12==9.1.0.70
  FOLDERS nvidia/cudnn
  ONLY include lib/libcudnn.so.9 lib/libcudnn_graph.so.9
  LINKS lib/libcudnn.so=libcudnn.so.9)
lab_part(cudnn-9-cuda13
  WHEELS nvidia-cudnn-cu13
  FOLDERS nvidia/cudnn
  ONLY include lib/libcudnn.so.9 lib/libcudnn_graph.so.9
  LINKS lib/libcudnn.so=libcudnn.so.9)
lab_part(cudnn-9.1-shim-only COPY_OF cudnn-9.1-cuda12 REMOVE lib/libcudnn_graph.so.9)
