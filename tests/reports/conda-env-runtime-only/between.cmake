# SPDX-License-Identifier: Apache-2.0
set(target "${SOURCE}/environment/targets/x86_64-linux")
file(MAKE_DIRECTORY "${target}/lib" "${SOURCE}/environment/conda-meta" "${SOURCE}/environment/bin")
file(COPY "${LAB}/runtime-12.4/lib/libcudart.so.12" DESTINATION "${target}/lib")
file(COPY "${LAB}/headers-12.4/include" DESTINATION "${target}")
file(WRITE "${SOURCE}/environment/bin/conda" "#!/bin/sh\n")
