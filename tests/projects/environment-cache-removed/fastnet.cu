// SPDX-License-Identifier: Apache-2.0
__global__ void kernel()
{
}

int main()
{
#if !defined FOO
#error the fix has lost a flag
#endif
  kernel<<<1, 1>>>();
}
