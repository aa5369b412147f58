# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
CudaStackDoctor
---------------

Examines the CUDA stack of this machine, without a project::

  cmake [-DREQUIREMENTS=<file>] [-DREPORT=<file>] [-DFACTS=<file>] -P CudaStackDoctor.cmake

Says what is here (driver, toolkits, runtime library, cuDNN, devices), what does not fit together or does not meet the
requirements, and what to type. It needs no CUDA, no device and no C++ compiler, and changes nothing; it builds small
programs in a folder of its own under TMPDIR or /tmp, which it removes.

``REQUIREMENTS``
  JSON file with what is asked for (``schemas/requirements.schema.json``), as for :command:`cuda_stack_check`. The files
  that it names to be written are not.
``REPORT``
  Report to write as JSON (``schemas/report.schema.json``).
``FACTS``
  File to record this machine in, for a bug report or to be judged elsewhere.

The cache variables ``CUDASTACKCHECK_WAIVE``, ``CUDASTACKCHECK_WITHOUT_GPU``, ``CUDASTACKCHECK_PROBE_TIMEOUT`` and
``CUDASTACKCHECK_FACTS_FILE`` may be given as well, before -P.

Exit status: 0 when nothing failed, 1 when something did, another when it could not do its work. (CMake before 3.29 has
no command for an exit status: there it ends itself by a signal in the last case, with 143 in a POSIX shell.)
#]=]
cmake_policy(VERSION 3.22...4.1)
include("${CMAKE_CURRENT_LIST_DIR}/version.cmake")
set_property(GLOBAL PROPERTY csc/package/version "${_csc_version}")
set_property(GLOBAL PROPERTY csc/package/folder "${CMAKE_CURRENT_LIST_DIR}")
include("${CMAKE_CURRENT_LIST_DIR}/commands/doctor.cmake")
csc_doctor()
