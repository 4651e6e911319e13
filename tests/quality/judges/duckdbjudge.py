# SPDX-License-Identifier: GPL-3.0-or-later
"""What DuckDB says about a pair: a small table of SQL conditions, and each pair's judge.txt before it."""
import re

import duckdb

from pairfile import answer, is_true, keeps, source_name

NUMBER = r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?"
# What a value must be to be of its type; {c} is the column.
TYPES = {
    "string": "TRUE",
    "integer": r"regexp_full_match(trim({c}), '[+-]?[0-9]+')",
    "number": f"regexp_full_match(trim({{c}}), '{NUMBER}')",
    "boolean": "lower(trim({c})) IN ('true', 'false', 't', 'f', 'yes', 'no', 'y', 'n', '1', '0')",
    "date": "regexp_full_match({c}, '[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}') AND try_cast({c} AS DATE) IS NOT NULL",
    "timestamp": "try_cast({c} AS TIMESTAMPTZ) IS NOT NULL",
}
SQL_TYPES = {"integer": "BIGINT", "number": "DOUBLE", "boolean": "BOOLEAN", "date": "DATE", "timestamp": "TIMESTAMP"}
BOUNDS = {"minimum": "<", "maximum": ">", "exclusiveMinimum": "<=", "exclusiveMaximum": ">="}


def quoted(name):
    return '"' + name.replace('"', '""') + '"'


def text(value):
    return "'" + value.replace("'", "''") + "'"


def metric(rule, column, table):
    """The query for a library metric."""
    arguments = rule.get("arguments", {})

    def listed(key):
        values = arguments.get(key, [])
        return values, f"coalesce({column} IN ({', '.join(text(v) for v in values) or 'NULL'}), FALSE)"

    name = rule["metric"]
    share = "100.0 / nullif((SELECT count(*) FROM %s), 0)" % table if rule.get("unit") == "percent" else "1"
    if name == "rowCount":
        return f"SELECT count(*) FROM {table}"
    if name == "duplicateValues":
        columns = [quoted(c) for c in arguments.get("properties", [])] or [column]
        some = " AND ".join(f"{c} IS NOT NULL" for c in columns)
        return f"SELECT (count(*) - count(DISTINCT ({', '.join(columns)}))) * {share} FROM {table} WHERE {some}"
    if name == "nullValues":
        where = f"{column} IS NULL"
    elif name == "missingValues":
        values, among = listed("missingValues")
        empty = not values or "" in values or "null" in values
        where = f"({column} IS NULL AND {empty}) OR {among}"
    else:
        values, among = listed("validValues")
        parts = ([f"NOT {among}"] if values else []) + ([f"NOT regexp_matches({column}, {text(arguments['pattern'])})"] if "pattern" in arguments else [])
        where = f"{column} IS NOT NULL AND ({' OR '.join(parts)})"
    return f"SELECT count(*) * {share} FROM {table} WHERE {where}"


class Judge:
    def __init__(self, pair):
        self.pair = pair
        self.db = duckdb.connect()
        self.db.execute("SET TimeZone = 'UTC'")
        self.answers = {}
        for item in pair.objects():
            options = pair.reads.get(item["name"], "")
            file = pair.file_of(item)
            if file.suffix == ".jsonl":  # the columns as text, and `json`, the whole row
                columns = ", ".join(f"json->>{text(source_name(p))} AS {quoted(source_name(p))}" for p in item["properties"])
                self.db.execute(f"CREATE VIEW {quoted(item['name'])} AS SELECT json, {columns} FROM read_ndjson_objects({text(str(file))})")
                continue
            self.db.execute(f"CREATE VIEW {quoted(item['name'])} AS SELECT * FROM read_csv({text(str(file))}, all_varchar=true, header=true"
                            + (", " + options if options else "") + ")")

    def number(self, sql):
        value = self.db.execute(sql).fetchone()[0]
        return round(float(value or 0), 6)

    def run(self):
        for item in self.pair.objects():
            self.object(item)
        for item, owner, rule, name in self.pair.rules():
            self.rule(item, owner, rule, name)
        for name, what in self.pair.said.items():
            self.say(name, what)
        return self.answers

    def say(self, name, what):
        rule = next((rule for _, _, rule, found in self.pair.rules() if found == name), None)
        if what == "not-evaluated":
            self.answers[name] = answer(0, "not-evaluated")
        elif what.startswith("="):
            value = self.number(what[1:])
            self.answers[name] = answer(value, ("passed" if keeps(rule, value) else "failed") if rule else None)
        else:
            owner = name.split("/")[0] if "/" in name and not name.startswith("sla/") else self.pair.objects()[0]["name"]
            self.answers[name] = answer(self.number(f"SELECT count(*) FROM {quoted(owner)} WHERE {what}"))

    def object(self, item):
        table = quoted(item["name"])
        columns = {c[0].lower() for c in self.db.execute(f"DESCRIBE {table}").fetchall()}
        keys = [p for p in item["properties"] if is_true(p, "primaryKey")]
        for thing in item["properties"]:
            there = source_name(thing).lower() in columns
            self.answers[f"{item['name']}/{thing['name']}/present"] = answer(0, "passed" if there else "failed")
            if there:
                self.property(item, thing, table)
        if keys:
            ordered = sorted(keys, key=lambda p: int(p.get("primaryKeyPosition", 999)))
            name = f"{item['name']}/{keys[0]['name'] + '/' if len(keys) == 1 else ''}primaryKey"
            self.put(name, self.repeated(table, [quoted(source_name(p)) for p in ordered]))

    def repeated(self, table, columns):
        some = " AND ".join(f"{c} IS NOT NULL" for c in columns)
        return f"SELECT coalesce(sum(n), 0) FROM (SELECT count(*) n FROM {table} WHERE {some} GROUP BY {', '.join(columns)} HAVING count(*) > 1)"

    def put(self, name, sql):
        if name not in self.pair.said:
            self.answers[name] = answer(self.number(sql))

    def property(self, item, thing, table):
        column, kind = quoted(source_name(thing)), thing.get("logicalType", "string")
        options = thing.get("logicalTypeOptions", {})
        fits = TYPES.get(kind, "TRUE").format(c=column)

        def rows(word, condition):
            self.put(f"{item['name']}/{thing['name']}/{word}", f"SELECT count(*) FROM {table} WHERE {condition}")

        if is_true(thing, "required") or is_true(thing, "primaryKey"):
            rows("required", f"{column} IS NULL")
        if f"{item['name']}/{thing['name']}/type" not in self.pair.said:
            rows("type", f"{column} IS NOT NULL AND NOT ({fits})")
        if is_true(thing, "unique"):
            numbers = f"(SELECT try_cast({column} AS HUGEINT) AS k FROM {table})"
            self.put(f"{item['name']}/{thing['name']}/unique", self.repeated(numbers, ["k"]) if kind == "integer" else self.repeated(table, [column]))
        for word, sign in BOUNDS.items():
            if word in options:
                value = options[word] if kind in ("integer", "number") else text(options[word])
                typed = {"integer": "HUGEINT", "number": "DOUBLE"}.get(kind, SQL_TYPES.get(kind, "VARCHAR"))
                rows(word, f"({fits}) AND try_cast({column} AS {typed}) {sign} {value}::{typed}")
        if "multipleOf" in options:
            rows("multipleOf", f"({fits}) AND try_cast({column} AS DECIMAL(18, 6)) % {options['multipleOf']}::DECIMAL(18, 6) <> 0")
        if "minLength" in options:
            rows("minLength", f"length({column}) < {options['minLength']}")
        if "maxLength" in options:
            rows("maxLength", f"length({column}) > {options['maxLength']}")
        if "pattern" in options and f"{item['name']}/{thing['name']}/pattern" not in self.pair.said:
            rows("pattern", f"NOT regexp_matches({column}, {text(options['pattern'])})")
        if "enum" in thing:
            values = ", ".join(text(entry["value"]) + ("::BIGINT" if kind == "integer" else "") for entry in thing["enum"])
            rows("enum", f"{'try_cast(%s AS BIGINT)' % column if kind == 'integer' else column} NOT IN ({values})")

    def rule(self, item, owner, rule, name):
        if name in self.pair.said:
            return
        column = quoted(source_name(owner)) if owner else None
        if rule.get("type") == "sql":
            typed = ", ".join(f"try_cast({quoted(source_name(p))} AS {SQL_TYPES.get(p.get('logicalType'), 'VARCHAR')}) AS {quoted(source_name(p))}" for p in item["properties"])
            self.db.execute(f"CREATE OR REPLACE TEMP VIEW asked AS SELECT {typed} FROM {quoted(item['name'])}")
            sql = re.sub(r"\$?\{(object|table)\}", "asked", rule["query"])
            value = self.number(re.sub(r"\$?\{(property|column)\}", lambda _: column, sql))
        else:
            value = self.number(metric(rule, column, quoted(item["name"])))
        self.answers[name] = answer(value, "passed" if keeps(rule, value) else "failed")
