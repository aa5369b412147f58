// SPDX-License-Identifier: Apache-2.0
__global__ void kernel()
{
}

int main()
{
#if !defined FOO || CUDART_VERSION < 13000
#error the fix has lost a flag, or the headers are those of before
#endif
  kernel<<<1, 1>>>();
}
