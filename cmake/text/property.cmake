# SPDX-License-Identifier: Apache-2.0
# Reading properties. get_property() leaves the variable unset where the property is, and then "${variable}" reads a
# cache entry of the user's that happens to have its name. Here the variable has our prefix, which no entry has.
include_guard(GLOBAL)

#[=[.rst:
csc_property_get, csc_cache_get
-------------------------------
``csc_property_get(<variable> <property>)``: the value of a GLOBAL property, ``csc_cache_get(<variable> <entry>
<property>)`` a property of a cache entry; empty when there is none.
#]=]
function(csc_property_get variable property)
  get_property(csc_value GLOBAL PROPERTY "${property}")
  set(${variable} "${csc_value}" PARENT_SCOPE)
endfunction()

function(csc_cache_get variable entry property)
  get_property(csc_value CACHE "${entry}" PROPERTY ${property})
  set(${variable} "${csc_value}" PARENT_SCOPE)
endfunction()
