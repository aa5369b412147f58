# SPDX-License-Identifier: Apache-2.0
# No compiler here that the toolkit takes: Debian's package, as root, in an overlay over the system.
set(CASE_WITHOUT_CUDA ON)
set(CASE_CMAKES default)
set(CASE_DAILY none)
set(CASE_NEEDS toolkit-11.8 network apt)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-11.8/bin/nvcc")
set(CASE_TIMEOUT 400)
set(CASE_PLACE /usr/bin/clang++=/nonexistent /usr/bin/clang++-14=/nonexistent)
set(PASTED_CHECK host_compiler.supported)
set(PASTED_FIX ".*apt-get install -y g[+][+]-11 .*")
