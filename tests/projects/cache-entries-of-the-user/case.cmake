# SPDX-License-Identifier: Apache-2.0
set(CASE_NEEDS machine-toolkit)
set(CASE_ARGUMENTS -Dreason=because -Dvalue=13.0 -Dkind=x -Dearlier=x -Doptions=x -Dstatus=pass -Dwanted=FALSE
  -Dverdict=pass -Dasker=x -Dmore=x -Dtype=TEXT -Dkeys=x -Dchecks=x -Didentity=x -Ddigest=x -Dtext=x -Dlines=x)
