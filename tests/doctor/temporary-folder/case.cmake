# SPDX-License-Identifier: Apache-2.0
# The folder for temporary files has an odd name; nothing is left in it. (With $ or " in its name, nvcc itself builds
# nothing.)
set(CASE_PROJECT tests/doctor/lib/project)
set(CASE_WITHOUT_CUDA ON)
set(CASE_DEVICES --alone)
set(CASE_NEEDS toolkit-13.0)
set(name_all [[it's a\; b[1] c] [ü]])
set(name_space "with space")
set(name_semicolon [[semi\;colon]])
set(name_quote "quote'd")
set(name_brackets "brackets[1]")
set(name_lone-bracket "lone[bracket")
set(name_non-ascii "ü-日本")
set(CASE_VARIANTS all space semicolon quote brackets lone-bracket non-ascii)
set(CASE_DAILY all/default/default)
set(CASE_ENVIRONMENT KUBERNETES_SERVICE_HOST=here # in a container, whatever machine this is
  "CUDACXX=${LAB}/toolkit-13.0/bin/nvcc")
set(CASE_ARGUMENTS "-DTEMPORARY=${WORK}/${name_${VARIANT}}")
