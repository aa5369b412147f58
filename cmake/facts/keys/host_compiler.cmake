# SPDX-License-Identifier: Apache-2.0
# Rows of the table in keys.cmake.
include_guard(GLOBAL)

# The host compiler that nvcc takes.
csc_fact_key(host_compiler.path PATH locate "compiler that nvcc calls for the host's code; the source is the rule")
csc_fact_key(host_compiler.problem TEXT probe "why it cannot be run; - for nothing")
csc_fact_key(host_compiler.flags TEXT locate "CMAKE_CUDA_FLAGS without what names it; - when nothing is left")
csc_fact_key(host_compiler.unchecked YES_NO locate "a flag keeps nvcc from refusing it")
csc_fact_key(host_compiler.kind TEXT probe "GNU, Clang, AppleClang, MSVC, NVHPC, Intel, IntelLLVM or XL")
csc_fact_key(host_compiler.version VERSION probe "its version; of MSVC that of cl")
csc_fact_key(host_compiler.accepted YES_NO probe "the toolkit's crt/host_config.h takes it")
csc_fact_key(host_compiler.newest VERSION probe "newest of its kind that this header takes")
csc_fact_key(host_compiler.error TEXT probe "the header's error; - when there is none")

# Others on this machine that would do; looked for only when something failed.
csc_fact_key(remedy.host_compiler_words TEXT locate "name and version of remedy.host_compiler")
csc_fact_key(remedy.host_compiler_other PATH locate "a host compiler of another kind that the toolkit takes")
csc_fact_key(remedy.host_compiler_other_words TEXT locate "its name and version")
csc_fact_key(remedy.toolkit_alone PATH locate "nvcc of a toolkit that would do, with a host compiler that is not here")
csc_fact_key(remedy.toolkit_alone_version VERSION locate "its version")
csc_fact_key(remedy.toolkit_host_compiler PATH locate "host compiler for remedy.toolkit, where it refuses this one")
