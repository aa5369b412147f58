# SPDX-License-Identifier: Apache-2.0
"""validate_json.py [--invalid] SCHEMA FILE: does a JSON file fit its schema? --invalid: does it not?"""
import json
import sys

import jsonschema


def errors(schema_file, file):
    with open(schema_file, encoding="utf-8") as text:
        schema = json.load(text)
    jsonschema.Draft202012Validator.check_schema(schema)
    with open(file, encoding="utf-8") as text:
        return list(jsonschema.Draft202012Validator(schema).iter_errors(json.load(text)))


def main(words):
    invalid = words[0] == "--invalid"
    found = errors(*words[-2:])
    if invalid != bool(found):
        for error in found:
            print(f"{words[-1]}: {error.json_path}: {error.message}")
        sys.exit(f"{words[-1]}: should{' not' if invalid else ''} fit {words[-2]}")


main(sys.argv[1:])
