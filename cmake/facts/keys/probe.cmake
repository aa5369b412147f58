# SPDX-License-Identifier: Apache-2.0
# Rows of the table in keys.cmake.
include_guard(GLOBAL)

# How each probe ended: answered, or in words why not.
csc_fact_key(probe.toolkit TEXT probe "how the toolkit probe ended")
csc_fact_key(probe.driver TEXT probe "how the driver probe ended")
csc_fact_key(probe.kernel TEXT probe "how the kernel was built and run")
csc_fact_key(probe.runtime TEXT probe "how the runtime probe ended")
csc_fact_key(probe.library TEXT probe "how the library probe was built")
csc_fact_key(probe.library.cudnn TEXT probe "how the library probe's run for cuDNN ended")
