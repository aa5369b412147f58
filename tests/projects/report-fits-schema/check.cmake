# SPDX-License-Identifier: Apache-2.0
foreach(name IN ITEMS passes fails warns)
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -E env "PYTHONPATH=${LAB}/python" python3 "${HARNESS}/validate_json.py"
      "${REPO}/schemas/report.schema.json" "${BUILD}/${name}-cuda-stack-report.json"
    COMMAND_ERROR_IS_FATAL ANY)
endforeach()
