# SPDX-License-Identifier: Apache-2.0
#[==[
The table of layouts:

  PART        the part of the lab
  ROOT        the toolkit's folder in it; default: the part
  NVCC        its nvcc; default: bin/nvcc of ROOT
  OVER_ROOT   the part is laid over /, and ROOT and NVCC are seen from there
  HOST        the host compiler that it needs, in the lab
  EVERY_DAY   tested with each change
  DIFFERS     the check is known to say something else than CMake does
  FEW         not in all ways: what is special about it does not differ between them
]==]

function(layout name)
  cmake_parse_arguments(PARSE_ARGV 1 row "OVER_ROOT;EVERY_DAY;FEW;DIFFERS" "PART;ROOT;NVCC;HOST" "")
  set_property(GLOBAL APPEND PROPERTY layouts "${name}")
  foreach(key IN ITEMS OVER_ROOT EVERY_DAY FEW DIFFERS PART ROOT NVCC HOST)
    if(DEFINED row_${key})
      set_property(GLOBAL PROPERTY "layout/${name}/${key}" "${row_${key}}")
    endif()
  endforeach()
endfunction()

set(pip_nvidia lib/python3.11/site-packages/nvidia)
set(hpc_sdk opt/nvidia/hpc_sdk/Linux_x86_64/25.9)

layout(nvidia PART layout/nvidia EVERY_DAY)
layout(nvidia-12.4 PART toolkit-12.4 FEW)
layout(debian-11.8 PART layout/debian-11.8 ROOT usr OVER_ROOT HOST host-g++-11/bin/g++-11)
layout(debian-11.8-g++-12 PART layout/debian-11.8 ROOT usr OVER_ROOT FEW)
layout(debian-12.4 PART layout/debian-12.4 ROOT usr OVER_ROOT)
layout(conda PART layout/conda)
layout(conda-runtime-only PART layout/conda-runtime-only)
layout(pip-cu13 PART layout/pip-cu13 ROOT ${pip_nvidia}/cu13)
layout(pip-cu12 PART layout/pip-cu12 ROOT ${pip_nvidia}/cuda_runtime)
layout(hpc_sdk-compilers PART layout/hpc_sdk ROOT ${hpc_sdk}/compilers)
layout(hpc_sdk-cuda PART layout/hpc_sdk ROOT ${hpc_sdk}/cuda)
layout(hpc_sdk-cuda-13.0 PART layout/hpc_sdk ROOT ${hpc_sdk}/cuda/13.0 FEW)
layout(link-to-nvcc PART layout/symlink)
layout(script-to-nvcc PART layout/wrapper)
foreach(name IN ITEMS no-crt no-cicc no-cudart no-headers nvcc-not-executable nvcc-truncated nvcc-dangling
                      headers-12.4 headers-13.5 cudart-12.4 cudart-13.5)
  layout(${name} PART broken/${name} FEW)
endforeach()
layout("space in path" PART "odd/with space/cuda" FEW)
layout("semicolon in path" PART [[odd/semi;colon/cuda]] FEW)
layout("dollar in path" PART [[odd/dollar$x/cuda]] FEW)
layout("quote in path" PART "odd/quote'd/cuda" FEW)
layout("brackets in path" PART "odd/brackets[1]/cuda" FEW)
layout("non-ASCII path" PART "odd/non-ascii-ü-日本/cuda" FEW)
layout("parentheses in path" PART "odd/paren(x86)/cuda" FEW)
layout("hash in path" PART "odd/hash#x/cuda" FEW)
layout("plus in path" PART "odd/plus++/cuda" FEW)
