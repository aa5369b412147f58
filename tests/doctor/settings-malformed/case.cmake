# SPDX-License-Identifier: Apache-2.0
# So are cache variables that cannot be understood.
set(CASE_PROJECT tests/doctor/lib/project)
set(waive -DCUDASTACKCHECK_WAIVE=driver.foud)
set(CASE_ARGUMENTS
  "-DDOCTOR=-DCUDASTACKCHECK_WITHOUT_GPU=x\\;-DCUDASTACKCHECK_PROBE_TIMEOUT=0\\;${waive}")
