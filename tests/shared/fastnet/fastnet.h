/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

// The versions with which the library was built.
const char* fastnet_toolkit();
const char* fastnet_headers();
const char* fastnet_cudnn();

// Needs a device.
int fastnet_twice(int number);
