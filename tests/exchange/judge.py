# SPDX-License-Identifier: GPL-3.0-or-later
"""judge.py sarif|junit SCHEMA < REPORT

Asks a reference validator whether a report is as its published schema says: the JSON Schema of SARIF 2.1.0 (package
jsonschema), the XML schema of JUnit reports as Jenkins reads them (package xmlschema). Exit code 0: valid, 1: not,
saying where, 77: the package is not here.
"""
import json
import sys


def sarif(schema, report):
    import jsonschema

    with open(schema, encoding="utf-8") as file:
        described = json.load(file)
    validator = jsonschema.validators.validator_for(described)
    validator.check_schema(described)
    for error in validator(described, format_checker=validator.FORMAT_CHECKER).iter_errors(json.loads(report)):
        yield f"{list(error.absolute_path)}: {error.message[:300]}"


def junit(schema, report):
    import xmlschema

    for error in xmlschema.XMLSchema(schema).iter_errors(report.decode()):
        yield f"{error.path}: {error.reason}"


def main(kind, schema):
    try:
        errors = list({"sarif": sarif, "junit": junit}[kind](schema, sys.stdin.buffer.read()))
    except ModuleNotFoundError as missing:
        print(missing)
        return 77
    print("\n".join(errors[:20]))
    return 1 if errors else 0


sys.exit(main(*sys.argv[1:]))
