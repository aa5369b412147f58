# SPDX-License-Identifier: Apache-2.0
# Rows of the table in keys.cmake.
include_guard(GLOBAL)

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
