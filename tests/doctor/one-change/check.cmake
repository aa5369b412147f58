# SPDX-License-Identifier: Apache-2.0
execute_process(
  COMMAND "${CMAKE_COMMAND}" -E env "PYTHONPATH=${LAB}/python" python3 "${HARNESS}/validate_json.py"
    "${REPO}/schemas/report.schema.json" "${BUILD}/report.json"
  COMMAND_ERROR_IS_FATAL ANY)
file(READ "${BUILD}/report.json" text)
string(JSON mends GET "${text}" one_change mends 1)
if(NOT mends STREQUAL "cudnn.matches_cuda")
  message(FATAL_ERROR " one_change of the report mends ${mends}")
endif()
