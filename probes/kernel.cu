// SPDX-License-Identifier: Apache-2.0
//
// Question: does code of the project's architectures run on a device of this machine?
//
// nvcc builds it to a fatbin alone, without a host part: a third of the time of a program. driver.cpp loads it through
// the driver API, launches it, and looks at what it has stored.
extern "C" __global__ void store_one(int* value) { *value = 1; }
