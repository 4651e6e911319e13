# SPDX-License-Identifier: GPL-3.0-or-later
"""A pair: a folder with contract.odcs.yaml, a CSV file for each object and, where the small table of
duckdbjudge.py does not say it, judge.txt:

    CHECK: CONDITION          the rows that fail are those where the condition holds (DuckDB's SQL)
    CHECK:= SELECT …          the number that the check must come to
    CHECK: not-evaluated      nobody can judge it from the data
    @read OBJECT: OPTIONS     more options of read_csv
"""
import pathlib

import yaml

FOLDER = pathlib.Path(__file__).parent / "pairs"
OPERATORS = ("mustBe", "mustNotBe", "mustBeGreaterThan", "mustBeGreaterOrEqualTo", "mustBeLessThan",
             "mustBeLessOrEqualTo", "mustBeBetween", "mustNotBeBetween")


class Pair:
    def __init__(self, folder):
        self.folder = folder
        self.name = folder.name
        # BaseLoader: dates stay text, as YAML 1.2 has them.
        self.contract = yaml.load((folder / "contract.odcs.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)
        self.said, self.reads = {}, {}
        judge = folder / "judge.txt"
        for line in judge.read_text(encoding="utf-8").splitlines() if judge.exists() else []:
            if line.startswith("@read "):
                name, _, options = line[6:].partition(": ")
                self.reads[name] = options
            elif line.strip():
                name, _, what = line.partition(":")
                self.said[name] = what.strip()

    def objects(self):
        return self.contract["schema"]

    def file_of(self, item):
        return next(iter(sorted(self.folder.glob(item["name"] + ".*"))))

    def rules(self):
        """(object, property or None, rule, its id) of every quality rule."""
        for item in self.objects():
            for owner in [*item.get("properties", []), None]:
                for rule in (owner or item).get("quality", []):
                    yield item, owner, rule, rule["id"]


def pairs():
    return [Pair(folder) for folder in sorted(FOLDER.iterdir()) if (folder / "contract.odcs.yaml").exists()]


def source_name(thing):
    return thing.get("physicalName", thing["name"])


def is_true(thing, key):
    return thing.get(key) == "true"


def keeps(rule, measured):
    """Whether a number keeps to a rule's operator; between includes its ends."""
    key = next(k for k in OPERATORS if k in rule)
    value = rule[key]
    if key in ("mustBeBetween", "mustNotBeBetween"):
        low, high = sorted(float(v) for v in value)
        return (low <= measured <= high) == (key == "mustBeBetween")
    bound = float(value)
    return {"mustBe": measured == bound, "mustNotBe": measured != bound, "mustBeGreaterThan": measured > bound,
            "mustBeGreaterOrEqualTo": measured >= bound, "mustBeLessThan": measured < bound,
            "mustBeLessOrEqualTo": measured <= bound}[key]


def answer(failed, state=None):
    return {"state": state or ("failed" if failed else "passed"), "count": failed}
