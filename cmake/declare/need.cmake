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
  What is there is looked at, and a disagreement warns. The driver always is; cuDNN, the runtime library and the environment are when no
  keyword asks for anything, so that the stack must agree with itself.
``NO``
  It is left alone.
#]=]
function(csc_requirement_need variable name area)
  csc_property_get(need "csc/need/${name}/${area}")
  if("${need}" STREQUAL "")
    csc_needs_find("${name}")
    csc_property_get(need "csc/need/${name}/${area}")
  endif()
  set(${variable} ${need} PARENT_SCOPE)
endfunction()

# All needs of a set at once; they are asked for often, and do not change.
function(csc_needs_find name)
  csc_requirement_asked(stack "${name}" TOOLKIT DRIVER DRIVER_WINDOWS DRIVER_CUDA RUNTIME CUDNN ENVIRONMENT)
  csc_requirement_asked(driver "${name}" DRIVER DRIVER_WINDOWS DRIVER_CUDA)
  csc_device_asked(device "${name}")
  set(need_driver PRESENT)
  set(need_device NO)
  if(driver OR device)
    set(need_driver REQUIRED)
  endif()
  if(device)
    set(need_device REQUIRED)
  endif()
  foreach(area IN ITEMS runtime cudnn environment)
    string(TOUPPER ${area} keyword)
    csc_requirement_asked(asked "${name}" ${keyword})
    set(need_${area} NO)
    if(asked)
      set(need_${area} REQUIRED)
    elseif(NOT stack AND NOT device)
      set(need_${area} PRESENT)
    endif()
  endforeach()
  csc_property_get(all csc/need/all)
  foreach(area IN ITEMS driver device runtime cudnn environment)
    if(all AND need_${area} STREQUAL "NO")
      set(need_${area} PRESENT)
    endif()
    set_property(GLOBAL PROPERTY "csc/need/${name}/${area}" ${need_${area}})
  endforeach()
  set_property(GLOBAL PROPERTY "csc/need/${name}/kernel" ${need_device}) # a kernel is run where a device is needed
  set_property(GLOBAL PROPERTY "csc/need/${name}/toolkit" REQUIRED)
endfunction()

#[=[.rst:
csc_need_all
------------
All areas are looked at, whatever a set asks for that is declared from now on.
#]=]
function(csc_need_all)
  set_property(GLOBAL PROPERTY csc/need/all TRUE)
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
csc_need_set
------------
``csc_need_set(<name> <area> <need>)``: how much the set needs an area, whatever its keywords say.
#]=]
function(csc_need_set name area need)
  csc_requirement_need(found "${name}" ${area}) # finds the needs, which the next line changes
  set_property(GLOBAL PROPERTY "csc/need/${name}/${area}" ${need})
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
