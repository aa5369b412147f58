# SPDX-License-Identifier: Apache-2.0
set(CASE_NEEDS machine-toolkit machine-cudnn python)
set(CASE_ARGUMENTS [[-DLIST=a\;"b"]] -DCUDASTACKCHECK_WAIVE=cudnn.library:for\ a\ "reason")
