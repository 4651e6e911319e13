# SPDX-License-Identifier: GPL-3.0-or-later
"""What datacontract-cli says about a pair, under the names our checks have."""
import contextlib
import logging
import os

from datacontract.data_contract import DataContract

from pairfile import answer, source_name

WORDS = {
    "field_is_present": "present", "field_required": "required", "field_primary_key_required": "required",
    "field_unique": "unique", "field_primary_key_unique": "primaryKey", "primary_key_unique": "primaryKey",
    "field_min_length": "minLength", "field_max_length": "maxLength", "field_minimum": "minimum", "field_maximum": "maximum",
    "field_regex": "pattern", "field_enum": "enum", "field_relationships": "relationship",
}


@contextlib.contextmanager
def inside(folder):
    before = os.getcwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


def names_of(pair):
    names = {}
    for item in pair.objects():
        for thing in item["properties"]:
            names[source_name(item), source_name(thing)] = (item["name"], thing)
    return names


def ask(pair):
    logging.disable(logging.CRITICAL)
    with inside(pair.folder):
        run = DataContract(data_contract_file="contract.odcs.yaml").test()
    names, answers = names_of(pair), {}
    shares = {name for _, _, rule, name in pair.rules() if rule.get("unit") == "percent"}
    for check in run.checks:
        name = check_name(check, names)
        if name is None:
            continue
        one = said(check, shares)
        if name in answers:  # an exclusive bound is two checks there
            one = answer(answers[name]["count"] + one["count"], max(answers[name]["state"], one["state"], key=["passed", "not-evaluated", "failed", "error"].index))
        answers[name] = one
    return answers


def check_name(check, names):
    if getattr(check, "quality_id", None):
        return check.quality_id
    if check.type.startswith("servicelevel_"):
        return "sla/" + check.type[len("servicelevel_"):]
    word = WORDS.get(check.type)
    found = names.get((check.model, check.field))
    if word in ("minimum", "maximum") or check.type == "field_not_equal":
        options = found[1].get("logicalTypeOptions", {})
        bound = word or ("minimum" if str(options.get("exclusiveMinimum")) in check.name else "maximum")
        exclusive = "exclusive" + bound.capitalize()
        word = exclusive if exclusive in options and bound not in options else bound
    if word is None:
        return None
    if found is None:
        return f"{check.model}/{check.field}/{word}" if check.field else f"{check.model}/{word}"
    return f"{found[0]}/{found[1]['name']}/{word}"


def said(check, shares):
    state = check.result.value if check.result else "error"
    if "Error evaluating check" in (check.reason or ""):
        state = "error"
    details = check.diagnostics or {}
    if state == "warning" and "value" not in details:
        state = "not-evaluated"
    if state == "warning":  # a failed rule of mild severity
        state = "failed"
    count = details.get("failed_rows", details.get("value"))
    if check.type.endswith("duplicate_values"):
        count = details.get("value")
    if getattr(check, "quality_id", None) in shares:
        count = 100.0 * details.get("failed_fraction", 0)
    return {"state": state, "count": round(float(count), 6) if isinstance(count, (int, float)) else 0}
