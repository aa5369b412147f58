# SPDX-License-Identifier: Apache-2.0
# Is the C library newer than the toolkit knows?
include_guard(GLOBAL)

#[=[.rst:
csc_c_library_trouble
---------------------
``csc_c_library_trouble(<variable> <error>)``: TRUE when nvcc's error says that the C library and the toolkit's
crt/math_functions.h declare the same function, which no other compiler mends. glibc has sinpi, cospi and the like
since 2.41, rsqrt since 2.42; the headers know that from CUDA 13.1 on (measured: 11.8 to 13.0 with such declarations).
#]=]
function(csc_c_library_trouble variable error)
  set(trouble FALSE)
  set(names "(sinpi|cospi|rsqrt)[fl]?[\"'(]")
  if(error MATCHES "exception specifi[^\n]*${names}" OR error MATCHES "${names}[^\n]*exception specifi"
     OR error MATCHES "mathcalls[^\n]*exception specifi"
  )
    set(trouble TRUE)
  endif()
  set(${variable} ${trouble} PARENT_SCOPE)
endfunction()
