# SPDX-License-Identifier: Apache-2.0
file(REMOVE "${SOURCE}/cudnn/lib/libcudnn_graph.so.9")
