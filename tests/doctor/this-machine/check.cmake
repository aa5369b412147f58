# SPDX-License-Identifier: Apache-2.0
execute_process(
  COMMAND "${CMAKE_COMMAND}" -E env "PYTHONPATH=${LAB}/python" python3 "${HARNESS}/validate_json.py"
    "${REPO}/schemas/report.schema.json" "${BUILD}/report.json"
  COMMAND_ERROR_IS_FATAL ANY)
file(STRINGS "${BUILD}/folder/machine.txt" lines)
list(GET lines -1 last)
list(FILTER lines EXCLUDE REGEX "^csc:(fact|source|unknown) [a-z0-9_.]+=.+$")
if(NOT last STREQUAL "csc:end" OR NOT lines MATCHES "^# A machine recorded by CudaStackCheck [0-9.]+\\. Replay it with \
-DCUDASTACKCHECK_FACTS_FILE=<this file>\\.;csc:end$")
  message(FATAL_ERROR " the recording holds ${lines}")
endif()
