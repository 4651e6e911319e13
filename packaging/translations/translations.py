# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps resources/translations/*.ts up to date with the texts of the program.

    translations.py SOURCE LUPDATE DESCRIBEDTEXTS            rewrite the catalogues; new texts are "unfinished"
    translations.py SOURCE LUPDATE DESCRIBEDTEXTS --check    say what is missing or wrong, change nothing

lupdate finds the texts of the sources, DESCRIBEDTEXTS prints those of the descriptions of the standards
and of the built-in rules.
lupdate names a class now with and now without its namespaces, and gives the texts of free functions to the
namespace; so contexts here are the class's name alone, or "Free" (widgets/common/language.cpp asks the same way). What models
say is always in "Free": base::tr asks there from everywhere, also from within a class.
The English catalogue holds only plurals.
"""

import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from xml.sax.saxutils import escape

LANGUAGES = {"en": "en_US", "de": "de_DE"}
DESCRIBED = ["standard", "rules"]
FOLDERS = ["widgets", "app/desktop", "models"]


def simple_context(name):
    last = name.rsplit("::", 1)[-1]
    return last if last[:1].isupper() or last in DESCRIBED else "Free"


def texts_of_sources(source, lupdate):
    """{(context, text, comment): is plural}"""
    with tempfile.TemporaryDirectory() as folder:
        catalogue = Path(folder) / "all.ts"
        texts = {}
        for one in FOLDERS:
            catalogue.unlink(missing_ok=True)
            command = [lupdate, "-silent", "-no-obsolete", "-locations", "none", "-extensions", "cpp,h", str(source / one), "-ts", str(catalogue)]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            for (context, text, comment), (plural, _) in read(catalogue).items():
                texts[("Free" if one == "models" else context, text, comment)] = plural
        return texts


def described_texts(program):
    lines = subprocess.run([program], check=True, capture_output=True, text=True, encoding="utf-8").stdout.splitlines()
    return {(*json.loads(line), ""): False for line in lines}


def read(path):
    """{(context, text, comment): (is plural, [translations] or None where unfinished)}"""
    messages = {}
    if not path.exists():
        return messages
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = simple_context(context.findtext("name"))
        for message in context.iter("message"):
            key = (name, message.findtext("source") or "", message.findtext("comment") or "")
            plural = message.get("numerus") == "yes"
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            finished = translation.get("type") is None and all(forms)
            messages[key] = (plural, forms if finished else None)
    return messages


def merged(wanted, known, only_plurals):
    """The wanted texts with what is known of them; a text that moved to another class keeps its translation."""
    by_text = {}
    for (_, text, comment), (plural, forms) in known.items():
        if forms:
            by_text.setdefault((text, comment, plural), forms)
    out = {}
    for key, plural in wanted.items():
        if only_plurals and not plural:
            continue
        known_plural, forms = known.get(key, (plural, None))
        if forms is None or known_plural != plural:
            forms = by_text.get((key[1], key[2], plural))
        out[key] = (plural, forms)
    return out


def written(language, messages):
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{LANGUAGES[language]}" sourcelanguage="en_US">']
    quoted = lambda text: escape(text, {'"': "&quot;", "'": "&apos;"})
    for context in sorted({key[0] for key in messages}):
        lines += ["<context>", f"    <name>{context}</name>"]
        for (_, text, comment), (plural, forms) in sorted((item for item in messages.items() if item[0][0] == context), key=lambda item: item[0]):
            lines.append(f'    <message{" numerus=" + chr(34) + "yes" + chr(34) if plural else ""}>')
            lines.append(f"        <source>{quoted(text)}</source>")
            if comment:
                lines.append(f"        <comment>{quoted(comment)}</comment>")
            attribute = "" if forms else ' type="unfinished"'
            if plural:
                inner = "".join(f"<numerusform>{quoted(form)}</numerusform>" for form in forms or ["", ""])
            else:
                inner = quoted(forms[0]) if forms else ""
            lines += [f"        <translation{attribute}>{inner}</translation>", "    </message>"]
        lines.append("</context>")
    return "\n".join(lines + ["</TS>", ""])


def places(text):
    return sorted(re.findall(r"%L?\d+|%L?n|\{\{[^{}]*\}\}", text))


def faults(language, messages, stored):
    """What is wrong with a catalogue: "language: context: text: what"."""
    for key, (plural, forms) in messages.items():
        name = f"{language}: {key[0]}: “{key[1]}”"
        if not forms:
            yield f"{name}: not translated"
            continue
        if plural and len(forms) != 2:
            yield f"{name}: {len(forms)} forms where the language has 2"
        for number, form in enumerate(forms):
            lost = set(places(key[1])) - set(places(form))
            # "one file" may do without the number.
            if set(places(form)) - set(places(key[1])) or (lost and not (plural and number == 0 and lost <= {"%n", "%Ln"})):
                yield f"{name}: “{form}” has other places for values"
            if ("&" in re.sub("&&", "", key[1])) != ("&" in re.sub("&&", "", form)):
                yield f"{name}: “{form}”: one of the two has a key to press (&), the other none"
            if key[1].endswith("…") != form.endswith("…") or key[1][:1].isspace() != form[:1].isspace() or key[1][-1:].isspace() != form[-1:].isspace():
                yield f"{name}: “{form}” begins or ends otherwise"
    for key in stored:
        if key not in messages:
            yield f"{language}: {key[0]}: “{key[1]}”: no text of the program any more; run the target update-translations"


def main(source, lupdate, program, *options):
    source = Path(source)
    wanted = {**texts_of_sources(source, lupdate), **described_texts(program)}
    found = []
    for language in LANGUAGES:
        path = source / "resources/translations" / f"meshwright_{language}.ts"
        stored = read(path)
        messages = merged(wanted, stored, only_plurals=language == "en")
        if "--check" in options:
            # A text that only moved is translated in the file, but under another name: that counts as missing.
            found += faults(language, {key: (value[0], stored.get(key, (None, None))[1]) for key, value in messages.items()}, stored)
        else:
            path.write_text(written(language, messages), encoding="utf-8")
            open_ones = sum(1 for _, forms in messages.values() if not forms)
            print(f"{path.name}: {len(messages)} texts, {open_ones} to translate")
    for line in found:
        print(line)
    if "--check" in options:
        print(f"{len(wanted)} texts, {len(found)} faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
