# SPDX-License-Identifier: Apache-2.0
# Rows of the table in keys.cmake.
include_guard(GLOBAL)

# What else is here that could mend a failed stack; looked for only when something failed.
csc_fact_key(remedy.reconfigure TEXT locate "the command that configures this build tree again")
csc_fact_key(remedy.compiler_change TEXT locate "the same where the CUDA compiler is to change")
csc_fact_key(remedy.toolkit PATH locate "nvcc of another whole toolkit on this machine that would do")
csc_fact_key(remedy.toolkit_version VERSION locate "its version")
csc_fact_key(remedy.compat PATH locate "folder of cuda-compat's libcuda in the toolkit in use")
csc_fact_key(remedy.cudnn PATH locate "folder of another cuDNN on this machine that would do")
csc_fact_key(remedy.cudnn_version VERSION locate "its version")
csc_fact_key(remedy.host_compiler PATH locate "a host compiler on this machine that the toolkit takes")
csc_fact_key(remedy.host_compiler_package TEXT locate "the command that installs the system's package of one")
csc_fact_key(remedy.package_install TEXT locate "the command that installs a package of the system")
csc_fact_key(remedy.repositories TEXT locate "repositories that are set up: nvidia:<name>, rpmfusion, epel; - for none")
csc_fact_key(remedy.modules TEXT locate "modules of toolkits in MODULEPATH, as module load takes them")
csc_fact_key(remedy.pip TEXT locate "the command that runs pip here")
csc_fact_key(remedy.conda TEXT locate "the command that runs conda here")
csc_fact_key(remedy.conda_environment PATH locate "folder of the active conda environment; not its base")
csc_fact_key(remedy.folder PATH locate "folder in the build tree into which a remedy may be installed")
