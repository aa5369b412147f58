# SPDX-License-Identifier: Apache-2.0
# The table of parts (parts.cmake) goes on: what a program runs with, the runtime and the driver.

# The runtime alone, of all versions that answer differently.
lab_part(runtime-11.8 WHEELS nvidia-cuda-runtime-cu11==11.8.89 FOLDERS nvidia/cuda_runtime ONLY lib/libcudart.so.11.0)
lab_part(runtime-12.0 WHEELS nvidia-cuda-runtime-cu12==12.0.146 FOLDERS nvidia/cuda_runtime ONLY lib/libcudart.so.12)
lab_part(runtime-12.4 FROM headers-12.4 TAKE lib/libcudart.so.12)
lab_part(runtime-12.6 WHEELS nvidia-cuda-runtime-cu12==12.6.77 FOLDERS nvidia/cuda_runtime ONLY lib/libcudart.so.12)
lab_part(runtime-12.9 WHEELS nvidia-cuda-runtime-cu12==12.9.79 FOLDERS nvidia/cuda_runtime ONLY lib/libcudart.so.12)
lab_part(runtime-13.0 FROM toolkit-13.0 TAKE lib/libcudart.so.13)
lab_part(runtime-13.2 FROM toolkit-13.2 TAKE lib/libcudart.so.13)
lab_part(runtime-13.5 FROM toolkit-13.5 TAKE lib/libcudart.so.13)

# The driver's libraries, which load and answer without a kernel module; a number is that of the release.
# The two oldest libcuda need one more library. What only compiles PTX is left out.
lab_part(driver-390
  DEBS bullseye libnvidia-legacy-390xx-cuda1 libnvidia-legacy-390xx-ml1 libnvidia-legacy-390xx-fatbinaryloader
  PUT ${debs_lib}/nvidia/legacy-390xx/lib*=lib ${debs_lib}/libnvidia-fatbinaryloader.so.*=lib
  LOADS lib/libcuda.so.1)
lab_part(driver-418
  DEBS bullseye libnvidia-tesla-418-cuda1 libnvidia-tesla-418-ml1 libnvidia-tesla-418-fatbinaryloader
  PUT ${debs_lib}/nvidia/tesla-418/lib*=lib ${debs_lib}/libnvidia-fatbinaryloader.so.*=lib
  LOADS lib/libcuda.so.1)
foreach(release IN ITEMS 450 460 470)
  lab_part(driver-${release}
    DEBS bullseye libnvidia-tesla-${release}-cuda1 libnvidia-tesla-${release}-ml1
    PUT ${debs_lib}/nvidia/tesla-${release}/lib*=lib
    LOADS lib/libcuda.so.1)
endforeach()
lab_part(driver-525
  DEBS bookworm libnvidia-tesla-cuda1 libnvidia-tesla-ml1
  PUT ${debs_lib}/nvidia/tesla/lib*=lib
  LOADS lib/libcuda.so.1)
lab_part(driver-535
  DEBS bookworm libcuda1 libnvidia-ml1
  PUT ${debs_lib}/nvidia/current/lib*=lib
  LOADS lib/libcuda.so.1)
lab_part(driver-550
  DEBS trixie libcuda1 libnvidia-ml1
  PUT ${debs_lib}/nvidia/current/lib*=lib
  LOADS lib/libcuda.so.1)
lab_part(broken/driver-390-no-loader COPY_OF driver-390 REMOVE lib/libnvidia-fatbinaryloader.so.*)

# What programs are linked with where there is no driver; it loads like one, and answers with an error.
lab_part(driver-stub FROM toolkit-11.8 TAKE lib64/stubs/libcuda.so
  LINKS lib/libcuda.so.1=../lib64/stubs/libcuda.so
  LOADS lib/libcuda.so.1)
