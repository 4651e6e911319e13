# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the Python reference validator about the mutants that tst_differential kept.

    MESHWRIGHT_KEEP_MUTANTS=DIR tst_differential mutants
    python3 oracle.py DIR SHARED

SHARED holds odcs/schema and odps/schema. Needs the package jsonschema (4.x). Exit code 1 where a
verdict differs.
"""
import json
import pathlib
import sys

import jsonschema


def main(folder, shared):
    validators = {}
    asked, different = 0, 0
    for path in sorted(pathlib.Path(folder).glob("*.json")):
        standard, version, _, verdict = path.stem.split(" ")
        if (standard, version) not in validators:
            schema = pathlib.Path(shared) / standard / "schema" / f"{standard}-json-schema-v{version}.json"
            validators[standard, version] = jsonschema.Draft201909Validator(json.loads(schema.read_text()))
        valid = validators[standard, version].is_valid(json.loads(path.read_text()))
        asked += 1
        if valid != (verdict == "valid"):
            different += 1
            print(f"{path}: the reference validator says {'valid' if valid else 'invalid'}")
    print(f"{asked} mutants, {different} different verdicts")
    return 1 if different or not asked else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
