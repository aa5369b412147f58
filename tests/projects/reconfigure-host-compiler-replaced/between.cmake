# SPDX-License-Identifier: Apache-2.0
file(APPEND "${SOURCE}/host/g++" "# another one\n")
