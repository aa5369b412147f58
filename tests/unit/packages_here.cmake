# SPDX-License-Identifier: Apache-2.0
# locate/packages.cmake and locate/machine.cmake: distributions, repositories and modules, by their files.
include("${CMAKE_CURRENT_LIST_DIR}/lib/unit.cmake")
foreach(file IN ITEMS declare/declare locate/locate locate/packages)
  include("${REPO}/cmake/${file}.cmake")
endforeach()

file(REMOVE_RECURSE "${WORK}")
set(nvidia https://developer.download.nvidia.com/compute/cuda/repos)

function(distribution what text expected)
  file(WRITE "${WORK}/os-release" "${text}")
  csc_facts_forget(machine)
  csc_machine_distribution(name "${WORK}/os-release")
  csc_fact_get(distribution machine.distribution)
  csc_fact_get(like machine.distribution_like)
  unit_equal("${what}" "${distribution}|${like}|${name}" "${expected}")
endfunction()

# repositories(<expected> <file> <text>...)
function(repositories expected)
  file(REMOVE_RECURSE "${WORK}/etc [1]")
  set(rest "${ARGN}")
  while(rest)
    list(POP_FRONT rest file text)
    file(WRITE "${WORK}/etc [1]/${file}" "${text}")
  endwhile()
  csc_packages_repositories("${WORK}/etc [1]")
  csc_fact_get(actual remedy.repositories)
  unit_equal("repositories: ${ARGN}" "${actual}" "${expected}")
endfunction()

function(modules expected)
  csc_facts_forget(remedy)
  csc_packages_modules()
  csc_fact_get(actual remedy.modules)
  unit_equal("modules of ${ARGN}" "${actual}" "${expected}")
endfunction()

distribution(Ubuntu "PRETTY_NAME=\"Ubuntu 22.04.5 LTS\"\nVERSION_ID=\"22.04\"\nID=ubuntu\nID_LIKE=debian\n"
  "ubuntu 22.04|debian|Ubuntu 22.04.5 LTS")
distribution(Rocky "NAME=\"Rocky Linux\"\nID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\nVERSION_ID=\"9.4\"\n"
  "rocky 9.4|rhel centos fedora|")
distribution(Arch "ID=arch\nPRETTY_NAME='Arch Linux'\nBUILD_ID=rolling\n" "arch||Arch Linux")
distribution(nothing "NAME=x\n" "||")

repositories(-)
repositories(nvidia:ubuntu2404 apt/sources.list.d/cuda-ubuntu2404-x86_64.list
  "deb (signed-by=/k.gpg) ${nvidia}/ubuntu2404/x86_64/ /\n")
repositories(- apt/sources.list.d/cuda.list "# deb ${nvidia}/ubuntu2404/x86_64/ /\n")
repositories(nvidia:debian12 apt/sources.list.d/cuda.sources "Types: deb\nURIs: ${nvidia}/debian12/x86_64/\n"
  apt/sources.list.d/other.list "deb https://example.org/x y\n")
repositories("nvidia:rhel9 epel" yum.repos.d/cuda-rhel9.repo "baseurl=${nvidia}/rhel9/x86_64\nenabled=1\n"
  yum.repos.d/epel.repo "enabled=1\n" yum.repos.d/epel-testing.repo "enabled=0\n")
repositories(nvidia:rhel9 yum.repos.d/cuda-rhel9.repo "baseurl=${nvidia}/rhel9/x86_64\nenabled=1\n")
repositories(- yum.repos.d/cuda-rhel9.repo "baseurl=${nvidia}/rhel9/x86_64\nenabled=0\n")
repositories(rpmfusion yum.repos.d/rpmfusion-nonfree-updates.repo "enabled=1\nmetalink=x\n"
  yum.repos.d/rpmfusion-free.repo "enabled=1\n")
repositories(nvidia:opensuse15 zypp/repos.d/cuda.repo "enabled=1\nbaseurl=${nvidia}/opensuse15/x86_64\n")

foreach(module IN ITEMS cuda/11.8.0 cuda/12.4.lua cuda/.version cuda/default cudatoolkit/12.6 nvidia/cuda/13.0 gcc/13.2)
  file(WRITE "${WORK}/modules one/${module}" "#%Module\n")
endforeach()
file(WRITE "${WORK}/two/cuda/12.8/gcc" "")
file(WRITE "${WORK}/two/cuda/12.9.1.lua" "")
set(ENV{MODULEPATH} "${WORK}/modules one:${WORK}/two:${WORK}/gone")
unset(ENV{LMOD_CMD})
unset(ENV{MODULESHOME})
modules("" "no program for them")
set(ENV{MODULESHOME} /usr/share/modules)
modules("cuda/11.8.0 cuda/12.4 cudatoolkit/12.6 nvidia/cuda/13.0 cuda/12.9.1" "two folders")
set(ENV{MODULEPATH} "")
modules("" "an empty path")
unit_end(16)
