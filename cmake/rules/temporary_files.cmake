# SPDX-License-Identifier: Apache-2.0
# Does an error of the compiler speak of the folder for temporary files?
include_guard(GLOBAL)

#[=[.rst:
csc_temporary_trouble
---------------------
``csc_temporary_trouble(<variable> <error>)``: TRUE when nvcc, a program that it calls, or the host compiler could not
write its temporary files. The texts are those of nvcc 11.8 to 13.5 and of GCC on a small file system, on one with few
files, on one that can only be read, and with a folder that is not there.
#]=]
function(csc_temporary_trouble variable error)
  set(trouble FALSE)
  if(error MATCHES "final link failed|cannot open output file") # that is the build tree
  elseif(error MATCHES "No space left on device|[Dd]isk quota exceeded|Cannot create temporary file"
         OR error MATCHES "[Cc]ould not open output file '?[^ ]*tmpxft|cannot open generated .* file"
         OR error MATCHES "(Output file .* could not be opened|opening output file .*: (No such|Permission|Read-only))"
         OR error MATCHES "when writing output to|error while writing generated|fatbinary.*(annot|ould not) write"
  )
    set(trouble TRUE)
  endif()
  set(${variable} ${trouble} PARENT_SCOPE)
endfunction()
