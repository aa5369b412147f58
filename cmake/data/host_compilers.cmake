# SPDX-License-Identifier: Apache-2.0
# Which host compilers each release of the toolkit takes, oldest release first, for what its crt/host_config.h does not
# tell here: a toolkit that is not on this machine, or a header that could not be asked. Bounds that moved within a
# release are those of its last update. Spack stands for its build_systems/cuda.py, header for crt/host_config.h. No
# header has a limit for NVIDIA's nvc++, nor an oldest GCC.
include_guard(GLOBAL)

# csc_host_compiler_row(<release> GNU <newest major> CLANG <first major refused> MSVC_FROM <first _MSC_VER> MSVC_BELOW
#   <first _MSC_VER refused> ICC <newest, or - for none> ICX <yes or no> SOURCE <text>); a bound that is not known is ?. The words are read
#   by their place, in half the time that keywords take
function(csc_host_compiler_row release _ gnu _ clang _ msvc_from _ msvc_below _ icc _ icx)
  set_property(GLOBAL APPEND PROPERTY csc/host_compilers "${release}")
  set_property(GLOBAL PROPERTY "csc/host_compiler/${release}/GNU" "${gnu}")
  set_property(GLOBAL PROPERTY "csc/host_compiler/${release}/CLANG" "${clang}")
  set_property(GLOBAL PROPERTY "csc/host_compiler/${release}/MSVC_FROM" "${msvc_from}")
  set_property(GLOBAL PROPERTY "csc/host_compiler/${release}/MSVC_BELOW" "${msvc_below}")
  set_property(GLOBAL PROPERTY "csc/host_compiler/${release}/ICC" "${icc}")
  set_property(GLOBAL PROPERTY "csc/host_compiler/${release}/ICX" "${icx}")
endfunction()

csc_host_compiler_row(9.0 GNU 6 CLANG 4 MSVC_FROM 1600 MSVC_BELOW 1912 ICC 17 ICX ? SOURCE "Spack; MSVC as quoted")
csc_host_compiler_row(9.1 GNU 6 CLANG 5 MSVC_FROM ? MSVC_BELOW ? ICC 17 ICX ? SOURCE "Spack")
csc_host_compiler_row(9.2 GNU 7 CLANG 6 MSVC_FROM 1600 MSVC_BELOW 1915 ICC 18 ICX ? SOURCE "Spack; MSVC as quoted")
csc_host_compiler_row(10.0 GNU 7 CLANG 7 MSVC_FROM ? MSVC_BELOW ? ICC 18 ICX ? SOURCE "Spack")
csc_host_compiler_row(10.1 GNU 8 CLANG 9 MSVC_FROM 1700 MSVC_BELOW 1930 ICC 19 ICX ? SOURCE "Spack; MSVC as quoted")
csc_host_compiler_row(10.2 GNU 8 CLANG 9 MSVC_FROM ? MSVC_BELOW ? ICC 19 ICX ? SOURCE "Spack")
csc_host_compiler_row(11.0 GNU 9 CLANG 10 MSVC_FROM 1700 MSVC_BELOW 1930 ICC 19 ICX yes SOURCE "header of 11.0")
csc_host_compiler_row(11.1 GNU 10 CLANG 12 MSVC_FROM ? MSVC_BELOW ? ICC ? ICX ? SOURCE "Spack")
csc_host_compiler_row(11.2 GNU 10 CLANG 12 MSVC_FROM ? MSVC_BELOW ? ICC ? ICX ? SOURCE "Spack")
csc_host_compiler_row(11.3 GNU 10 CLANG 12 MSVC_FROM ? MSVC_BELOW ? ICC ? ICX ? SOURCE "Spack")
csc_host_compiler_row(11.4 GNU 11 CLANG 13 MSVC_FROM ? MSVC_BELOW ? ICC ? ICX ? SOURCE "Spack")
csc_host_compiler_row(11.5 GNU 11 CLANG 13 MSVC_FROM ? MSVC_BELOW ? ICC ? ICX ? SOURCE "Spack")
csc_host_compiler_row(11.6 GNU 11 CLANG 14 MSVC_FROM ? MSVC_BELOW ? ICC ? ICX ? SOURCE "Spack")
csc_host_compiler_row(11.7 GNU 11 CLANG 14 MSVC_FROM 1910 MSVC_BELOW 1940 ICC 2021 ICX yes SOURCE "header of 11.7.99")
csc_host_compiler_row(11.8 GNU 11 CLANG 15 MSVC_FROM 1910 MSVC_BELOW 1940 ICC 2021 ICX yes SOURCE "header of 11.8.89")
csc_host_compiler_row(12.0 GNU 12 CLANG 15 MSVC_FROM 1910 MSVC_BELOW 1940 ICC 2021 ICX yes SOURCE "header of 12.0.140")
csc_host_compiler_row(12.1 GNU 12 CLANG 16 MSVC_FROM 1910 MSVC_BELOW 1940 ICC 2021 ICX yes SOURCE "header of 12.1.105")
csc_host_compiler_row(12.2 GNU 12 CLANG 17 MSVC_FROM 1910 MSVC_BELOW 1940 ICC 2021 ICX no SOURCE "header of 12.2.140")
csc_host_compiler_row(12.3 GNU 12 CLANG 17 MSVC_FROM 1910 MSVC_BELOW 1940 ICC 2021 ICX no SOURCE "header of 12.3.107")
csc_host_compiler_row(12.4 GNU 13 CLANG 18 MSVC_FROM 1910 MSVC_BELOW 1950 ICC 2021 ICX no SOURCE "header of 12.4.131")
csc_host_compiler_row(12.5 GNU 13 CLANG 18 MSVC_FROM 1910 MSVC_BELOW 1950 ICC 2021 ICX no SOURCE "header of 12.5.82")
csc_host_compiler_row(12.6 GNU 13 CLANG 19 MSVC_FROM 1910 MSVC_BELOW 1950 ICC 2021 ICX no SOURCE "header of 12.6.85")
csc_host_compiler_row(12.8 GNU 14 CLANG 20 MSVC_FROM 1910 MSVC_BELOW 1950 ICC 2021 ICX no SOURCE "header of 12.8.93")
csc_host_compiler_row(12.9 GNU 14 CLANG 20 MSVC_FROM 1910 MSVC_BELOW 1950 ICC 2021 ICX no SOURCE "header of 12.9.86")
csc_host_compiler_row(13.0 GNU 15 CLANG 21 MSVC_FROM 1920 MSVC_BELOW 1950 ICC - ICX no SOURCE "header of 13.0.88")
csc_host_compiler_row(13.1 GNU 15 CLANG 22 MSVC_FROM 1920 MSVC_BELOW 1950 ICC - ICX no SOURCE "header of 13.1.115")
csc_host_compiler_row(13.2 GNU 15 CLANG 22 MSVC_FROM 1920 MSVC_BELOW 1960 ICC - ICX no SOURCE "header of 13.2.78")
csc_host_compiler_row(13.3 GNU 15 CLANG 22 MSVC_FROM 1920 MSVC_BELOW 1960 ICC - ICX no SOURCE "header of 13.3.73")
csc_host_compiler_row(13.4 GNU 16 CLANG 23 MSVC_FROM 1920 MSVC_BELOW 1960 ICC - ICX no SOURCE "header of 13.4.92")
csc_host_compiler_row(13.5 GNU 16 CLANG 23 MSVC_FROM 1920 MSVC_BELOW 1960 ICC - ICX no SOURCE "header of 13.5.37")
