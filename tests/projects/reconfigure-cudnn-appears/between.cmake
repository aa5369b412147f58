# SPDX-License-Identifier: Apache-2.0
file(TOUCH "${SOURCE}/appeared")
