# SPDX-License-Identifier: Apache-2.0
# How much a requirement set needs each area of the stack.
include_guard(GLOBAL)

#[=[.rst:
csc_requirement_need
--------------------
``csc_requirement_need(<variable> <name> <area>)``: how much the set needs an area:

``REQUIRED``
  A keyword asks for it. The toolkit always is, but for the doctor.
``PRESENT``
  What is there is looked at, and a disagreement warns. The driver always is; cuDNN and the runtime library are when no
  keyword asks for anything, so that the stack must agree with itself.
``NO``
  It is left alone.
#]=]
function(csc_requirement_need variable name area)
  csc_requirement_asked(stack "${name}" TOOLKIT DRIVER DRIVER_WINDOWS DRIVER_CUDA RUNTIME CUDNN)
  csc_requirement_asked(driver "${name}" DRIVER DRIVER_WINDOWS DRIVER_CUDA)
  csc_device_asked(device "${name}")
  set(need NO)
  if(area STREQUAL "toolkit")
    csc_toolkit_need(need "${name}")
  elseif(area STREQUAL "driver")
    set(need PRESENT)
    if(driver OR device)
      set(need REQUIRED)
    endif()
  elseif(area STREQUAL "device" AND device)
    set(need REQUIRED)
  elseif(area MATCHES "^(runtime|cudnn)$")
    string(TOUPPER ${area} keyword)
    csc_requirement_asked(asked "${name}" ${keyword})
    if(asked)
      set(need REQUIRED)
    elseif(NOT stack AND NOT device)
      set(need PRESENT)
    endif()
  endif()
  csc_property_get(all csc/need/all)
  if(all AND need STREQUAL "NO")
    set(need PRESENT)
  endif()
  set(${variable} ${need} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_need_all
------------
From now on all areas are looked at, whatever a set asks for.
#]=]
function(csc_need_all)
  set_property(GLOBAL PROPERTY csc/need/all TRUE)
endfunction()

#[=[.rst:
csc_area_need
-------------
``csc_area_need(<variable> <name> <area>)``: the same for an area of facts (facts/area.cmake): a kernel is run where a
device is required.
#]=]
function(csc_area_need variable name area)
  if(area STREQUAL "kernel")
    set(area device)
  endif()
  csc_requirement_need(need "${name}" ${area})
  set(${variable} ${need} PARENT_SCOPE)
endfunction()

# A device is asked for by its keywords, and by whoever wants a machine without one to fail.
function(csc_device_asked variable name)
  csc_requirement_asked(asked "${name}" DEVICES COMPUTE_CAPABILITY DEVICE_MEMORY)
  csc_without_gpu(without_gpu "${name}")
  if(without_gpu STREQUAL "FAIL")
    set(asked TRUE)
  endif()
  set(${variable} ${asked} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_toolkit_need_set
--------------------
``csc_toolkit_need_set(<name> <need>)``: how much the set needs the toolkit, where it is not required.
#]=]
function(csc_toolkit_need_set name need)
  set_property(GLOBAL PROPERTY "csc/requirement/${name}/toolkit_need" ${need})
endfunction()

function(csc_toolkit_need variable name)
  csc_property_get(need "csc/requirement/${name}/toolkit_need")
  if("${need}" STREQUAL "")
    set(need REQUIRED)
  endif()
  set(${variable} ${need} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_without_gpu
---------------
``csc_without_gpu(<variable> <name>)``: what becomes of the checks that need a driver or a device where there is none:
``DEFER`` or ``FAIL``. The user's CUDASTACKCHECK_WITHOUT_GPU goes before the project's ``WITHOUT_GPU``.
#]=]
function(csc_without_gpu variable name)
  csc_requirement_get(mode "${name}" WITHOUT_GPU)
  if(DEFINED CUDASTACKCHECK_WITHOUT_GPU AND NOT CUDASTACKCHECK_WITHOUT_GPU STREQUAL "")
    set(mode "${CUDASTACKCHECK_WITHOUT_GPU}")
  elseif(mode STREQUAL "")
    set(mode DEFER)
  endif()
  set(${variable} ${mode} PARENT_SCOPE)
endfunction()
