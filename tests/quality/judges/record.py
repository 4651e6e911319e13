#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the judges about every pair.

    record.py            writes their answers to recorded.json
    record.py --check    says where today's answers are not the recorded ones (exit code 1)
    record.py --duckdb   the same of DuckDB alone, whatever its version

Needs duckdb, datacontract-cli[duckdb] and PyYAML, all from PyPI (--duckdb: without datacontract-cli); exit code 77 without
them, and 78 where --check finds other versions than the recorded ones.
"""
import importlib.metadata
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
RECORDED = HERE / "recorded.json"

try:
    import duckdbjudge
    import pairfile
    if "--duckdb" not in sys.argv:
        import peerjudge
except ImportError as missing:
    print(f"The judges can't be asked: {missing}", file=sys.stderr)
    sys.exit(77)


def proofs():
    """The number each explanation of a difference stands on."""
    found = {}
    for number, entry in enumerate(json.loads((HERE / "differences.json").read_text(encoding="utf-8"))):
        if "proof" in entry:
            judge = duckdbjudge.Judge(pairfile.Pair(pairfile.FOLDER / entry["pair"]))
            found[str(number)] = {"sql": entry["proof"], "number": judge.number(entry["proof"])}
    return found


def versions():
    return {name: importlib.metadata.version(name) for name in ("duckdb", "datacontract-cli")}


def ask():
    answers = {}
    for pair in pairfile.pairs():
        try:
            peer = peerjudge.ask(pair)
        except Exception as trouble:  # a judge that falls over is an answer too
            peer = {"*": {"state": "error", "count": 0, "says": type(trouble).__name__}}
        answers[pair.name] = {"duckdb": duckdbjudge.Judge(pair).run(), "datacontract": peer}
    return {"versions": versions(), "pairs": answers, "proofs": proofs()}


def check_duckdb():
    recorded = json.loads(RECORDED.read_text(encoding="utf-8"))
    differ = 0
    for pair in pairfile.pairs():
        answers, then = duckdbjudge.Judge(pair).run(), recorded["pairs"][pair.name]["duckdb"]
        for name in sorted(set(answers) | set(then)):
            if answers.get(name) != then.get(name):
                differ += 1
                print(f"{pair.name} {name}: recorded {then.get(name)}, today {answers.get(name)}")
    today = proofs()
    for name in sorted(set(today) | set(recorded["proofs"])):
        if today.get(name) != recorded["proofs"].get(name):
            differ += 1
            print(f"proofs {name}: recorded {recorded['proofs'].get(name)}, today {today.get(name)}")
    print(f"DuckDB {importlib.metadata.version('duckdb')}, recorded with {recorded['versions']['duckdb']}: {differ} answers differ")
    return 1 if differ else 0


def main():
    if "--duckdb" in sys.argv:
        return check_duckdb()
    if "--check" not in sys.argv:
        today = ask()
        RECORDED.write_text(json.dumps(today, indent=1, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")
        return 0
    recorded = json.loads(RECORDED.read_text(encoding="utf-8"))
    if recorded["versions"] != versions():
        print(f"Recorded with {recorded['versions']}, here is {versions()}.", file=sys.stderr)
        return 78
    today, code = ask(), 0
    for part in ("pairs", "proofs"):
        for name in sorted(set(today[part]) | set(recorded[part])):
            if today[part].get(name) != recorded[part].get(name):
                print(f"{part} {name}: recorded {recorded[part].get(name)}, today {today[part].get(name)}")
                code = 1
    return code


if __name__ == "__main__":
    sys.exit(main())
