# SPDX-License-Identifier: Apache-2.0
#[==[
The step that makes a part of Debian's packages. Nothing is installed: apt only downloads. It does so by a
configuration of its own, in the folder .apt of the lab while a run lasts; of the machine's it has no more than
the mirror and the way there.
]==]

# Where Debian's packages hold their libraries, for the tables.
set(debs_lib usr/lib/x86_64-linux-gnu)

# DEBS, PUT: downloads the packages and lays out what is wanted of them.
function(lab_step_debs reason)
  if(NOT row_DEBS)
    return()
  endif()
  list(POP_FRONT row_DEBS suite)
  lab_know_suite(failure "${suite}")
  if(NOT failure)
    lab_run(failure apt-get download --quiet "--config-file=${LAB}/.apt/${suite}/apt.conf" ${row_DEBS})
  endif()
  if(NOT failure)
    list(TRANSFORM row_PUT REPLACE "=[^=]*$" "" OUTPUT_VARIABLE paths)
    lab_run(failure bash "${lab_folder}/unpack_debs.sh" unpacked ${paths})
  endif()
  if(NOT failure)
    lab_put(failure)
  endif()
  set(${reason} "${failure}" PARENT_SCOPE)
endfunction()

# Puts what was unpacked where it belongs in the part.
function(lab_put reason)
  set(failure "")
  foreach(path IN LISTS row_PUT)
    string(REGEX MATCH "^(.*)=(.*)$" path "${path}")
    set(folder "${tree}/${CMAKE_MATCH_2}")
    file(GLOB found "${making}/unpacked/${CMAKE_MATCH_1}")
    file(MAKE_DIRECTORY "${folder}")
    if(NOT failure)
      lab_run(failure cp -al ${found} "${folder}")
    endif()
  endforeach()
  set(${reason} "${failure}" PARENT_SCOPE)
endfunction()

# Has apt learn what a suite holds, once in a run of the lab: a mirror that fails is not asked again either.
function(lab_know_suite reason suite)
  get_property(known GLOBAL PROPERTY lab_suite_${suite})
  if(NOT known)
    lab_find_mirror(failure mirror)
    if(NOT failure)
      lab_configure_apt("${LAB}/.apt/${suite}" "${mirror}" "${suite}")
      lab_update(failure "${LAB}/.apt/${suite}/apt.conf")
    endif()
    set(known "known:${failure}")
    set_property(GLOBAL PROPERTY lab_suite_${suite} "${known}")
  endif()
  string(REGEX REPLACE "^known:" "" failure "${known}")
  set(${reason} "${failure}" PARENT_SCOPE)
endfunction()

# The mirror that the machine's own packages come from; apt knows it even if it was never asked to update.
function(lab_find_mirror reason mirror)
  execute_process(COMMAND apt-get update --print-uris RESULT_VARIABLE result OUTPUT_VARIABLE uris ERROR_QUIET)
  if(NOT result EQUAL 0)
    set(${reason} "apt-get update --print-uris: ${result}" PARENT_SCOPE)
  elseif(NOT uris MATCHES "'([^'\n]+/debian)/dists/")
    set(${reason} "apt has no mirror of Debian" PARENT_SCOPE)
  else()
    set(${reason} "" PARENT_SCOPE)
    set(${mirror} "${CMAKE_MATCH_1}" PARENT_SCOPE)
  endif()
endfunction()

# What went wrong is in apt's first error; its last only says that something did.
function(lab_update reason configuration)
  execute_process(COMMAND apt-get update "--config-file=${configuration}"
    RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
  set(failure "")
  if(NOT result EQUAL 0)
    string(REGEX MATCH "E: [^\n]*" said "${said}")
    set(failure "apt-get update: ${said} (${result})")
  endif()
  set(${reason} "${failure}" PARENT_SCOPE)
endfunction()

# Without what the machine has installed or prefers, which would have a say in which version is downloaded;
# without the machine's hooks, which would act on its own lists; and with no user of apt's own, who may not be
# let into this folder.
function(lab_configure_apt folder mirror suite)
  file(REMOVE_RECURSE "${folder}")
  file(MAKE_DIRECTORY "${folder}/lists/partial" "${folder}/cache/archives/partial")
  set(keys /usr/share/keyrings/debian-archive-keyring.gpg)
  file(WRITE "${folder}/sources.list" "deb [signed-by=${keys}] ${mirror} ${suite} main contrib non-free\n")
  file(WRITE "${folder}/apt.conf" "
    #clear APT::Update::Post-Invoke;
    #clear APT::Update::Post-Invoke-Success;
    APT::Update::Error-Mode \"any\";
    APT::Sandbox::User \"root\";
    Acquire::Languages \"none\";
    Acquire::Retries \"1\";
    Acquire::http::Timeout \"20\";
    Dir::Etc::SourceList \"${folder}/sources.list\";
    Dir::Etc::SourceParts \"/dev/null\";
    Dir::Etc::Preferences \"/dev/null\";
    Dir::Etc::PreferencesParts \"/dev/null\";
    Dir::State::Status \"/dev/null\";
    Dir::State::Lists \"${folder}/lists\";
    Dir::Cache \"${folder}/cache\";
    ")
endfunction()
