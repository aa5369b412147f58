# SPDX-License-Identifier: Apache-2.0
# tests/fakes/with_devices.sh: its made-up files are there for the command, and for no one else.
include("${REPO}/tests/probes/lib/probes.cmake")

# devices_run(<variable> <argument>...): what the script prints, then its result.
function(devices_run variable)
  execute_process(
    COMMAND bash "${REPO}/tests/fakes/with_devices.sh" ${ARGN}
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE error
  )
  set(${variable} "${output}${result}" PARENT_SCOPE)
  set(error "${error}" PARENT_SCOPE)
endfunction()

# devices_try(<options> <sh's script, without a semicolon> <output and result>): skipped where it cannot be.
function(devices_try options script expected)
  devices_run(answer ${options} sh -c "${script}")
  if(answer STREQUAL "77")
    probes_skip("${error}")
  else()
    probes_equal("${options}" "${answer}" "${expected}")
  endif()
endfunction()

function(devices_misuse)
  foreach(words IN ITEMS "" "--wsl" "--nodes" "--nodes;x;true" "--nodes;1;--switches;x;true" "--pci;01:00.0;true" "--pci;0000:01:00.0;true"
      "--wsl-lib;${WORK}/none;true" "--unknown;true")
    devices_run(answer ${words})
    probes_equal("wrong call: ${words}" "${answer}" "2")
  endforeach()
endfunction()

function(devices_test)
  devices_try("--nodes;17" "cd /dev && ls -d nvidia* | wc -l && ls nvidia0 nvidia16 nvidiactl nvidia-uvm && exit 5"
    "19\nnvidia-uvm\nnvidia0\nnvidia16\nnvidiactl\n5")
  devices_try("--nodes;0" "ls -d /dev/nvidia* && echo x >/dev/null && head -c 3 /dev/zero | wc -c"
    "/dev/nvidia-uvm\n/dev/nvidiactl\n3\n0")
  devices_try("--nodes;1;--no-uvm;--switches;2" "cd /dev && ls -d nvidia*"
    "nvidia-nvswitch0\nnvidia-nvswitch1\nnvidia-nvswitchctl\nnvidia0\nnvidiactl\n0")
  set(cat "cat /proc/driver/nvidia/version /sys/module/nvidia/version")
  set(gcc "GCC version:  gcc version 12.2.0 (Debian 12.2.0-14) \n")
  set(date "Fri Jan 10 11:23:49 UTC 2025")
  devices_try("--module;570.86.10" "${cat}"
    "NVRM version: NVIDIA UNIX x86_64 Kernel Module  570.86.10  ${date}\n${gcc}570.86.10\n0")
  set(line "NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  570.86.10  Release Build")
  devices_try("--open-module;570.86.10" "${cat} | cut -c 1-81" "${line}\n${gcc}570.86.10\n0")
  devices_try("--pci;0000:01:00.0:0x030200;--pci;0000:41:00.0:0x030000"
    "cd /sys/bus/pci/devices && ls && cat */vendor */class"
    "0000:01:00.0\n0000:41:00.0\n0x10de\n0x10de\n0x030200\n0x030000\n0")
  file(WRITE "${WORK}/wsl/libcuda.so.1" "")
  devices_try("--wsl;--wsl-lib;${WORK}/wsl" "ls /dev/dxg /usr/lib/wsl/lib && echo x >/dev/null"
    "/dev/dxg\n\n/usr/lib/wsl/lib:\nlibcuda.so.1\n0")
  devices_try("--nodes;1;--module;1.2;--wsl" "ls /dev/nvidia0 /dev/dxg /proc/driver/nvidia && exit 3"
    "/dev/dxg\n/dev/nvidia0\n\n/proc/driver/nvidia:\nversion\n3")
  devices_try("--nodes;1;--" "exit 0" "0")
  devices_try("--alone" "ls /proc/driver /sys/module /sys/bus/pci/devices && ls -d /dev/nvidia* || echo x >/dev/null"
    "/proc/driver:\n\n/sys/bus/pci/devices:\n\n/sys/module:\n0")
  devices_try("--alone;--nodes;2;--module;1.2" "ls -d /dev/nvidia? /sys/module/*"
    "/dev/nvidia0\n/dev/nvidia1\n/sys/module/nvidia\n0")
  if(EXISTS /dev/nvidia16)
    message(FATAL_ERROR " ${NAME}: the node is there for everyone")
  endif()
endfunction()

file(REMOVE_RECURSE "${WORK}")
if(CMAKE_HOST_SYSTEM_NAME STREQUAL "Linux")
  devices_misuse()
  devices_test()
else()
  probes_skip("the made-up files are those of Linux")
endif()
