# SPDX-License-Identifier: Apache-2.0
# The README's first snippet, of a whole project, with this clone instead of the download.
set(CASE_NEEDS machine-toolkit)
set(CASE_STEPS between configure build)
set(CASE_ARGUMENTS "-DFETCHCONTENT_SOURCE_DIR_CUDASTACKCHECK=${REPO}")
