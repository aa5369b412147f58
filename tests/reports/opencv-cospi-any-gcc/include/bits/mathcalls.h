/* SPDX-License-Identifier: Apache-2.0 */
/* The declarations that glibc has since 2.41. */
#include_next <bits/mathcalls.h>
__MATHCALL(cospi, , (_Mdouble_ __x));
__MATHCALL(sinpi, , (_Mdouble_ __x));
