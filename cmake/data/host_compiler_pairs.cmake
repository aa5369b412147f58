# SPDX-License-Identifier: Apache-2.0
# Pairs of a host compiler and a toolkit that the toolkit's header takes and that do not work all the same. VERDICT
# warn: known from one source alone. PROCESSOR: on that one alone.
include_guard(GLOBAL)

# csc_host_compiler_pair(<kind> <versions> TOOLKIT <range> VERDICT <fail or warn> [PROCESSOR <regex>] WHAT <text>
#   SOURCE <text>)
function(csc_host_compiler_pair kind range)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "TOOLKIT;VERDICT;PROCESSOR;WHAT;SOURCE" "")
  get_property(count GLOBAL PROPERTY csc/host_compiler_pairs)
  math(EXPR index "0${count}")
  foreach(part IN ITEMS TOOLKIT VERDICT PROCESSOR WHAT)
    set_property(GLOBAL PROPERTY "csc/host_compiler_pair/${index}/${part}" "${arg_${part}}")
  endforeach()
  set_property(GLOBAL PROPERTY "csc/host_compiler_pair/${index}/KIND" "${kind}")
  set_property(GLOBAL PROPERTY "csc/host_compiler_pair/${index}/RANGE" "${range}")
  math(EXPR count "${index} + 1")
  set_property(GLOBAL PROPERTY csc/host_compiler_pairs ${count})
endfunction()

csc_host_compiler_pair(GNU 10...<11 TOOLKIT 11.1...11.4.48 VERDICT warn
  WHAT "std::chrono does not compile" SOURCE "Spack, build_systems/cuda.py: GCC 10 up to 11.4.0")
csc_host_compiler_pair(GNU 11.3...<12 TOOLKIT 11.5...<11.6 VERDICT fail
  WHAT "std::function does not compile" SOURCE "github.com/NVIDIA/VisRTX/issues/71; Spack bars GCC 11.2 up to 11.5")
csc_host_compiler_pair(GNU 13.2...13.2.0 TOOLKIT 9.0...<12.5 VERDICT warn PROCESSOR "aarch64|arm64"
  WHAT "its headers do not compile" SOURCE "Spack, build_systems/cuda.py: GCC 13.2.0 on aarch64 up to 12.4")
