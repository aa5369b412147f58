# SPDX-License-Identifier: Apache-2.0
# The cuDNN library that a program linked here would load: the loader's variable comes first, then the folder
# that the program was linked with (CMake writes it into the program), then the loader's own folders.
include_guard(GLOBAL)

#[=[.rst:
csc_cudnn_library_find
----------------------
``csc_cudnn_library_find(<variable> <source variable> <header> <major> <root> <root source>)`` finds the library of
the header's major version, or of any when there is no header. Where no folder that is known here holds it, the
library's name is left to the loader, which has more folders (ld.so.conf).
#]=]
function(csc_cudnn_library_find variable source_variable header major root root_source)
  set(majors "${major}")
  if(major STREQUAL "")
    set(majors 9 8) # cuDNN 7 and older have no shim library to load and no cu11 or newer build
  endif()
  csc_platform_loader_variable(loader)
  csc_platform_environment_folders(loader_folders ${loader})
  csc_cudnn_linked_folders(linked "${header}" "${root}")
  csc_platform_library_folders(system)
  set(library "")
  set(names "")
  foreach(candidate IN LISTS majors)
    csc_platform_loadable(name cudnn "${candidate}")
    list(APPEND names "${name}")
    foreach(place IN ITEMS loader_folders linked system)
      if(library STREQUAL "")
        csc_file_in(library "${name}" ${${place}})
        set(source "${place}")
      endif()
    endforeach()
  endforeach()
  if(library STREQUAL "" AND (major STREQUAL "" OR NOT root STREQUAL ""))
    list(JOIN names " or " names)
    set(source "no ${names} beside the header, in ${loader} or in the system's folders")
  elseif(library STREQUAL "")
    set(library "${name}")
    set(source "the loader's own search")
  elseif(source STREQUAL "loader_folders")
    set(source "${loader} in the environment")
  elseif(source STREQUAL "linked" AND NOT root STREQUAL "")
    set(source "${root_source}")
  elseif(source STREQUAL "linked")
    set(source "beside its header or the toolkit")
  else()
    set(source "in the system's folders")
  endif()
  set(${variable} "${library}" PARENT_SCOPE)
  set(${source_variable} "${source}" PARENT_SCOPE)
endfunction()

# The library folders that belong to a header's folder, and those of the toolkit.
function(csc_cudnn_linked_folders variable header root)
  set(folders "")
  if(NOT header STREQUAL "")
    get_filename_component(include "${header}" DIRECTORY)
    get_filename_component(prefix "${include}" DIRECTORY)
    csc_platform_triplet(triplet)
    set(folders "${prefix}/lib64" "${prefix}/lib" "${prefix}/lib/${triplet}" "${prefix}/bin")
    if(include MATCHES "/${triplet}$") # /usr/include/<triplet>: one folder further up
      get_filename_component(prefix "${prefix}" DIRECTORY)
      list(APPEND folders "${prefix}/lib/${triplet}")
    endif()
  endif()
  if(root STREQUAL "")
    csc_fact_get(toolkit_library toolkit.library)
    csc_fact_get(toolkit_root toolkit.root)
    list(APPEND folders "${toolkit_library}" "${toolkit_root}/lib64" "${toolkit_root}/lib")
  else()
    list(APPEND folders "${root}/lib64" "${root}/lib" "${root}/bin" "${root}")
  endif()
  set(${variable} "${folders}" PARENT_SCOPE)
endfunction()

# cuDNN's shim loads sub-libraries from beside it: all of them count.
function(csc_cudnn_watch library)
  csc_watch(cudnn /etc/ld.so.cache)
  get_filename_component(folder "${library}" DIRECTORY)
  if(folder STREQUAL "")
    return()
  endif()
  csc_platform_loadable(name cudnn "*")
  string(REPLACE "cudnn" "cudnn*" name "${name}")
  csc_text_pattern(pattern "${folder}")
  file(GLOB files "${pattern}/${name}")
  csc_watch(cudnn "${folder}")
  foreach(file IN LISTS files)
    csc_watch(cudnn "${file}")
  endforeach()
endfunction()

# Everything but files that can change what the library's probe finds.
function(csc_cudnn_identity)
  csc_fact_get(compiler host.compiler)
  csc_fact_get(toolkit_library toolkit.library)
  csc_property_get(arguments csc/host/arguments)
  csc_platform_loader_variable(loader)
  csc_outside_environment(loader_folders ${loader})
  csc_outside_environment(preloaded LD_PRELOAD)
  csc_outside_variable(cross CMAKE_CROSSCOMPILING)
  string(JOIN "\n" identity ${ARGV} "${compiler}" "${arguments}" "${toolkit_library}" "${loader_folders}"
    "${preloaded}" "${cross}"
  )
  set_property(GLOBAL PROPERTY csc/identity/cudnn "${identity}")
endfunction()
