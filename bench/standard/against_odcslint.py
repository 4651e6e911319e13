# SPDX-License-Identifier: GPL-3.0-or-later
"""against_odcslint.py MESHWRIGHT ODCSLINT [DATACONTRACT]

Whole processes beside each other in one run: `meshwright lint` and `odcslint check` on one contract of 192 KB, then on a
folder of 1,000 contracts of 40 properties; `datacontract lint` on a few of these where it is given. Needs odcslint
(and datacontract-cli) from PyPI. Prints wall time (least and median), peak memory, ratios; judges nothing.
"""
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

TYPES = [("string", "varchar(40)"), ("integer", "bigint"), ("number", "decimal(18,2)"), ("date", "date"), ("timestamp", "timestamptz")]


def contract(number, objects, properties):
    lines = ["apiVersion: v3.1.0", "kind: DataContract", f"id: contract-{number}", f"name: Contract {number}", "version: 1.0.0", "status: active",
             "domain: sales", "description:", "  purpose: A contract to measure with.", "servers:", "- server: warehouse", "  type: postgres",
             "  host: db.example.com", "  port: 5432", "  database: sales", "  schema: public", "schema:"]
    for table in range(objects):
        lines += [f"- name: table_{table}", f"  physicalName: t_{table}", "  physicalType: table", f"  description: Rows of table {table}, one an order.",
                  "  properties:"]
        for column in range(properties):
            logical, physical = TYPES[(table + column) % len(TYPES)]
            lines += [f"  - name: column_{column}", f"    logicalType: {logical}", f"    physicalType: {physical}",
                      f"    description: \"Value {column}: as it was loaded\"", f"    required: {'false' if column % 3 == 1 else 'true'}", "    tags: [daily, loaded]"]
            if column == 0:
                lines += ["    primaryKey: true", "    primaryKeyPosition: 1", "    quality:", "    - metric: nullValues", "      mustBe: 0"]
            if logical == "string":
                lines += ["    logicalTypeOptions:", "      maxLength: 40", "    examples:", "    - some text"]
    return "\n".join(lines) + "\n"


def contract_of(size):
    tables = 1
    while len(contract(0, tables, 25)) < size:
        tables += 1
    return contract(0, tables, 25)


def one(command):
    """Seconds, MB at the peak, exit code."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    return time.perf_counter() - begin, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status)


def compare(what, runs, commands):
    """The commands by turns, so that a slow moment of the machine hits them all."""
    taken = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            taken[name].append(one(command))
    print(what)
    least = {}
    for name, all_of in taken.items():
        least[name] = min(t for t, _, _ in all_of)
        print(f"  {name:12} least {1e3 * least[name]:8.1f} ms   median {1e3 * statistics.median(t for t, _, _ in all_of):8.1f} ms   "
              f"peak {max(m for _, m, _ in all_of):6.1f} MB   exit {sorted({code for _, _, code in all_of})}")
    for name in list(commands)[1:]:
        print(f"  ratio to {name}: {least['meshwright'] / least[name]:.2f}")


def main(meshwright, odcslint, datacontract=None):
    with tempfile.TemporaryDirectory() as folder:
        big = pathlib.Path(folder, "big.odcs.yaml")
        text = contract_of(192_000)
        big.write_text(text)
        many = pathlib.Path(folder, "many")
        many.mkdir()
        for number in range(1000):
            (many / f"c{number:04}.odcs.yaml").write_text(contract(number, 1, 40))
        compare(f"one contract, {len(text) / 1e3:.0f} KB, {text.count(chr(10))} lines", 25,
                {"meshwright": [meshwright, "lint", str(big)], "odcslint": [odcslint, "check", str(big)]})
        compare(f"1,000 contracts of 40 properties, {(many / 'c0000.odcs.yaml').stat().st_size / 1e3:.1f} KB each, {os.cpu_count()} cores", 5,
                {"meshwright": [meshwright, "lint", str(many)], "odcslint": [odcslint, "check", str(many)]})
        if datacontract:
            some = str(many / "c0000.odcs.yaml")
            compare("one of these contracts, as a process of its own", 3,
                    {"meshwright": [meshwright, "lint", some], "datacontract": [datacontract, "lint", some]})


main(*sys.argv[1:])
