// SPDX-License-Identifier: Apache-2.0
__global__ void one(int* value) { *value = 1; }
int main() { one<<<1, 1>>>(nullptr); }
