# SPDX-License-Identifier: Apache-2.0
# locate/host_config.cmake, locate/nvcc_host_compiler*.cmake and rules/host_compiler.cmake: what a compiler says of itself
# and of the toolkit's header, what names the host compiler, and what the tables say. The texts are those that GCC, Clang,
# MSVC and ICC print for headers of CUDA 11.8 to 13.5.
include("${CMAKE_CURRENT_LIST_DIR}/lib/unit.cmake")
foreach(file IN ITEMS facts/facts text/split rules/version rules/range rules/host_compiler rules/c_library locate/outside
                      locate/surroundings locate/host_config locate/nvcc_host_compiler locate/nvcc_host_compiler_facts)
  include("${REPO}/cmake/${file}.cmake")
endforeach()

# says(<exit status 0> <text> <kind version accepted error>)
function(says ended text expected)
  csc_host_config_verdict(said ${ended} "${text}")
  unit_equal("${text}" "${said_KIND} ${said_VERSION} ${said_ACCEPTED} ${said_ERROR}" "${expected}")
endfunction()

set(flag "The nvcc flag '-allow-unsupported-compiler' can be used to override this version check; however")
says(TRUE "# 1 \"host_compiler.h\"\ncsc_host GNU 12 2 0\n# 1 \"x error y/host_config.h\"\n" "GNU 12.2.0 yes -")
says(FALSE "csc_host GNU 12 2 0\nh.h:132:2: error: #error -- unsupported GNU version! gcc versions later than 11 are not supported! ${flag}\n"
  "GNU 12.2.0 no unsupported GNU version! gcc versions later than 11 are not supported!")
says(FALSE "h.h:140:2: error: -- unsupported clang version! clang version must be less than 15 and greater than 3.2 . ${flag}\ncsc_host Clang 16 0 6\n"
  "Clang 16.0.6 no unsupported clang version! clang version must be less than 15 and greater than 3.2")
says(FALSE "csc_host MSVC 1944 0 0\nh.h(153): fatal error C1189: #error:  -- unsupported Microsoft Visual Studio version! Only the versions between 2017 and 2022 (inclusive) are supported! ${flag}\n"
  "MSVC 19.44 no unsupported Microsoft Visual Studio version! Only the versions between 2017 and 2022 (inclusive) are supported!")
says(FALSE "csc_host Intel 2021 0 0\nh.h(44): error: #error directive: -- ICC is not supported as a host compiler!\n"
  "Intel 20.21 no ICC is not supported as a host compiler!")
says(FALSE "csc_host Clang 9 0 0\nh.h:22:2: error: --- !!! UNSUPPORTED COMPILER !!! ---\n" "Clang 9.0.0 no UNSUPPORTED COMPILER !!! ---")
says(FALSE "csc_host GNU 12 2 0\nh.h:9: fatal error: features.h: No such file or directory\n" "GNU 12.2.0 unknown -")
says(FALSE "gcc: fatal error: cannot execute 'cc1plus': No such file or directory\n" "  unknown -")

# The header's condition, not its words; of two Clangs that of LLVM.
file(MAKE_DIRECTORY "${WORK}")
file(WRITE "${WORK}/host_config.h" "#if __GNUC__ > 16\n"
  "#if (__clang_major__ >= 22) || (__clang_major__ < 3)\n#error HOS less than 22\n#endif /* (__clang_major__ >= 22) */\n"
  "#if (__clang_major__ >= 23) || (__clang_major__ < 3)\n#error less than 16\n#endif  /* (__clang_major__ >=  23) */\n"
  "#if _MSC_VER < 1920 || _MSC_VER >= 1960\n")
function(newest kind expected)
  csc_host_config_newest(newest ${kind} "${WORK}/host_config.h")
  unit_equal("newest ${kind}" "${newest}" "${expected}")
endfunction()
newest(GNU 16)
newest(Clang 22)
newest(MSVC 19.59)
newest(NVHPC "")

# names(<flags> <compiler>)
function(names flags compiler)
  separate_arguments(words NATIVE_COMMAND "${flags}")
  csc_flags_host_compiler(named "${words}")
  unit_equal("${flags}" "${named}" "${compiler}")
endfunction()
names("-O2 -lineinfo" "")
names("-ccbin g++-11" g++-11)
names("-ccbin=/opt/g++ -O2" /opt/g++)
names("--compiler-bindir \"/opt/a b/g++\"" "/opt/a b/g++")
names("--compiler-bindir=one -ccbin two" two)
names("-Xcompiler=-ccbin" "")

# calls(<dryrun> <named> <path>)
function(calls dryrun named path)
  csc_dryrun_host_compiler(found problem "${dryrun}" "${named}")
  unit_equal("${dryrun}" "${found}" "${path}")
endfunction()
calls("#$ TOP=x\n#$ \"/opt/g b/bin\"/g++ -D__CUDA_ARCH__=520 -E -x c++ -D__CUDACC__ -D__NVCC__ \"x.cu\"\n" "" "/opt/g b/bin/g++")
calls("#$ PATH=/nowhere:${WORK}\n#$ host_config.h -D__CUDA_ARCH__=1 -E -D__CUDACC__ -D__NVCC__\n" "" "${WORK}/host_config.h")
calls("nvcc fatal : x" "${WORK}" "${WORK}/gcc")
calls("nvcc fatal : x" /opt/g++ /opt/g++)

# judged(<kind> <version> <toolkit> <verdict>)
function(judged kind version toolkit verdict)
  csc_host_compiler_judge(found ${kind} ${version} ${toolkit})
  unit_equal("${kind} ${version} with ${toolkit}" "${found}" "${verdict}")
endfunction()
judged(GNU 11.5.0 11.8.89 yes)
judged(GNU 12.1.0 11.8.89 no)
judged(GNU 12.1.0 12.0.140 yes)
judged(Clang 15.0.0 12.0.140 no)
judged(Clang 16.0.6 12.2.140 yes)
judged(MSVC 19.39 12.3.107 yes)
judged(MSVC 19.40 12.3.107 no)
judged(MSVC 19.40 12.4.131 yes)
judged(MSVC 19.16 13.0.88 no)
judged(MSVC 19.29 11.5.119 unknown)
judged(IntelLLVM 17.0.0 12.1.105 unknown)
judged(IntelLLVM 17.0.0 12.2.140 no)
judged(Intel 20.21 13.0.88 no)
judged(NVHPC 24.9.0 13.0.88 unknown)
judged(GNU 15.1.0 14.1.20 unknown)

# clash(<error> <verdict>)
function(clash error verdict)
  csc_c_library_trouble(found "${error}")
  unit_equal("${error}" "${found}" "${verdict}")
endfunction()
clash("bits/mathcalls.h(79): error: exception specification is incompatible with that of previous function \"cospif\"" TRUE)
clash("math_functions.h:626:32: error: declaration of 'double rsqrt(double)' has a different exception specifier" TRUE)
clash("my.h(3): error: exception specification is incompatible with that of previous function \"cosine\"" FALSE)
clash("bits/mathcalls.h(79): error: expected a ;" FALSE)
unit_end(41)
