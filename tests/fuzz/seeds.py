#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the fuzz targets start from.

    seeds.py TARGET FOLDER          writes the seeds of a target ("csv", "run", …) into a folder
    seeds.py TARGET --run PROGRAM   gives them to a program, once each (1,500 at most); its exit code is the answer

They are the project's own cases, what once broke a target (found/TARGET/), and, where MESHWRIGHT_SHARED names them, public
collections of bad input.
"""
import glob
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
HERE = pathlib.Path(__file__).resolve().parent
MOST, LARGEST = 1500, 40_000

PATTERNS = [
    ("^O-[0-9]{10}$", "O-0123456789"), ("^(a+)+$", "a" * 40 + "!"), ("(a|aa)*b", "a" * 60), (r"^(?=.*\d)\w{3,8}$", "ab1"),
    (r"(\w)\1", "hello"), (r"\bé\b", "café é"), ("[^]-z]", "]"), ("^$", ""), ("a{0}", "b"), ("(?<x>a)\\k<x>", "aa"), (r"\p{L}+", "Größe"),
    (r"^[\w.+-]+@[\w-]+\.[a-z]{2,}$", "a.b@example.org"), ("x{1,1000}", "x" * 999), ("(", "a"), ("[z-a]", "b"), (r"\u00e4|\x41", "äA"),
    ("^(?:a|b(?:c|d)?)*$", "abcbdab"), ("a.c", "a\u2028c"), (r"[\d\D]", "\n"), ("(*UTF8)a", "a"), ("a++", "aa"), (r"\A\Z", ""), ("[[:alpha:]]", "a"),
    (".*.*.*.*x", "y" * 200), (r"^\s*$", "\u00a0\t"), ("(?i)A", "a"), ("(?!a)b", "b"), ("^((a{1,50}){1,50}){1,50}$", "a" * 30),
]
GIVEN = [
    "$", "$.schema[*].properties[*]", "$..name", "$.schema[0]", "$['schema'][-1:]", "$.schema[?(@.name == 'orders')]^", "$.schema[*].properties[?(@.primaryKey == true)]~",
    "$..[?(@.name && @.name.match(/^[a-z]+$/i))]", "$.schema[0,1].name", "$..properties[?(@property === 'name')]", "$.*", "$[*].a", "$..*", "$.tags[(@.length-1)]",
    "$..[?(@.n > 2 && @.n < 4 || !@.n)]", "$.schema[?(@.properties.length > 1)]", "$.schema[1:0:-1]", "$.schema[?(@parent.kind)]", "$..[?(@root.id == 'a')]",
    "$", "", "$.", "$[", "$..[?(", "$.schema[?(@.name == \"a\\\"b\")]", "$.schema[99999999999999999999]", "#DataContract", "$.schema[*]@key", "$['a','b']",
]
PACKS = [
    "rules:\n  a: {given: $.schema[*].name, then: {function: pattern, functionOptions: {match: '^[a-z]+$'}}}\n",
    "extends: [global]\nrules:\n  b: {severity: error, given: [$, $.tags[*]], then: [{field: id, function: truthy}, {function: length, functionOptions: {max: 2}}]}\n",
    "rules:\n  c: {given: $, then: {function: schema, functionOptions: {schema: {type: object, required: [id]}}}}\noverrides:\n  - {files: ['*'], rules: {c: off}}\n",
    "aliases: {names: [$..name]}\nrules:\n  d: {given: '#names', then: {function: casing, functionOptions: {type: camel}}}\n  e: {given: $..name, then: {function: enumeration, functionOptions: {values: [a, 1]}}}\n",
    "waivers:\n  - {rule: a, file: a.odcs.yaml, path: $.id, until: 2026-02-30, reason: x}\n",
    "linter: {rules: {schema-name: {level: error, pattern: '('}}}\n",
]

MARKDOWN = [
    "# a\n\n- [x] *b* **c**\n  1. `d`\n\n     > e\n", "| a | b |\n|:-:|--:|\n| ~~1~~ | <b> |\n| 2 |\n", "[a](https://example.org/x_y \"t\") ![b](data:x) [c][d] <m@example.org>\n\n[d]: javascript:e\n",
    "```html\n</pre><script>\n```\n~~~\n", "a\\\nb  \nc\n***\n&#x202e; &lt;i&gt; &bogus;\n", "<div>\n*x*\n</div>\n<!-- y\n", "[![a](b)](http://c.example/?d&e)\n===\n\tf\n", "> > > 1) -\n\n\t* + - g\n",
]


def shared(part):
    root = os.environ.get("MESHWRIGHT_SHARED")
    return f"{root}/badinput/{part}" if root else "/nowhere"


def texts(*patterns):
    for pattern in patterns:
        for path in sorted(glob.glob(pattern, recursive=True)):
            if os.path.isfile(path) and os.path.getsize(path) <= LARGEST:
                yield pathlib.Path(path).read_bytes()


def hostile(*lists):
    for name in lists:
        path = shared(f"hostile/{name}.json")
        for entry in json.loads(pathlib.Path(path).read_text(encoding="utf-8")) if os.path.exists(path) else []:
            yield str(entry.get("value", entry.get("pattern", entry.get("text", "")))), str(entry.get("subject", "text"))


def encoded(text):
    return text.encode("utf-8", "surrogatepass")


def tables():
    yield from texts(f"{ROOT}/tests/quality/cases/*.csv", f"{ROOT}/tests/quality/judges/pairs/*/*.csv", shared("csv-spectrum/csvs/*"), shared("gofuzz-csv/*"))
    for value, _ in hostile("csvcell", "path", "sql", "regex"):
        yield encoded('a,b\n2,"' + value.replace('"', '""') + '"\n')


def json_texts():
    return texts(f"{ROOT}/tests/quality/cases/*.json", shared("jsontestsuite/**/*.json"), shared("gofuzz-json/*"))


def json_rows():
    yield from texts(f"{ROOT}/tests/quality/cases/*.jsonl", f"{ROOT}/tests/quality/judges/pairs/*/*.jsonl")
    yield from json_texts()


def yaml_texts():
    yield from texts(f"{ROOT}/tests/quality/cases/*.yaml", f"{ROOT}/resources/**/*.yaml", shared("yaml-test-suite/**/in.yaml"))
    for value, _ in hostile("yaml"):
        yield encoded(value)


def patterns():
    for pattern, subject in PATTERNS + list(hostile("regex")):
        yield encoded(pattern + "\n" + subject)
    for text in texts(f"{ROOT}/tests/quality/**/*.odcs.yaml"):
        for found in re.findall(rb"pattern: *'([^'\n]*)'", text):
            yield found + b"\nO-0123456789"


def givens():
    yield from (encoded(path) for path in GIVEN)
    for text in texts(f"{ROOT}/resources/**/*.ruleset.yaml", f"{ROOT}/tests/governance/**/*.yaml"):
        yield from re.findall(rb"given: *['\"]?(\$[^'\"\n]*)", text)


def packs():
    yield from (encoded(pack) for pack in PACKS)
    yield from texts(f"{ROOT}/resources/**/*.ruleset.yaml", f"{ROOT}/tests/governance/spectral/rulesets/*")


def descriptions():
    yield from (encoded(one) for one in MARKDOWN)
    yield from texts(f"{ROOT}/docs/**/*.md")


def after(prefixes, inputs):
    for one in inputs:
        for prefix in prefixes:
            yield prefix + one


SEEDS = {
    "csv": tables,
    "jsonrows": lambda: after([b"\0", b"\1", b"\2", b"\3"], json_rows()),
    "run": lambda: [*tables(), *json_rows()],
    "pattern": patterns,
    "given": givens,
    "pack": packs,
    "markdown": descriptions,
    "yaml": yaml_texts,
    "json": json_texts,
    "edit": lambda: [*after([b"\0\3\1\0", b"\2\5\4\0", b"\3\7\2\0", b"\4\2\1\0"], yaml_texts()), *after([b"\x80\1\2\0", b"\x83\2\1\0"], json_texts())],
}


def write(target, folder):
    os.makedirs(folder, exist_ok=True)
    seeds = list(texts(f"{HERE}/found/{target}/*"))
    others = list({hashlib.sha1(one).hexdigest(): one for one in SEEDS[target]()}.items())
    seeds += [one for _, one in sorted(others)[:MOST]]  # by hash: some of everything where there are too many
    for one in seeds:
        pathlib.Path(folder, hashlib.sha1(one).hexdigest()).write_bytes(one)


def main():
    target = sys.argv[1]
    if sys.argv[2] != "--run":
        write(target, sys.argv[2])
        return 0
    with tempfile.TemporaryDirectory() as folder:
        write(target, folder)
        return subprocess.run([sys.argv[3], folder], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
