# SPDX-License-Identifier: GPL-3.0-or-later
"""The check of the translations must be able to fail."""

import tempfile
import unittest
from pathlib import Path

import translations

KEY = ("Window", "Open %1", "")
FILES = ("Window", "%n files", "")


class Test(unittest.TestCase):
    def faults(self, messages, stored=None):
        return list(translations.faults("de", messages, messages if stored is None else stored))

    def test_good(self):
        self.assertEqual(self.faults({KEY: (False, ["%1 öffnen"]), FILES: (True, ["eine Datei", "%n Dateien"])}), [])

    def test_bad(self):
        for messages in ({KEY: (False, None)}, {("rules", "{{value}} is old", ""): (False, ["{{Wert}} ist alt"])}, {KEY: (False, ["Öffnen"])}, {KEY: (False, ["%1 öffnen %2"])}, {KEY: (False, ["&%1 öffnen"])}, {KEY: (False, ["%1 öffnen…"])},
                         {FILES: (True, ["%n Datei"])}, {FILES: (True, ["%n Datei", "Dateien"])}):
            self.assertEqual(len(self.faults(messages)), 1, messages)

    def test_obsolete(self):
        self.assertEqual(len(self.faults({}, {KEY: (False, ["x"])})), 1)

    def test_contexts(self):
        self.assertEqual([translations.simple_context(name) for name in ("a::b::Window", "Window", "a::b", "standard", "rules")], ["Window", "Window", "Free", "standard", "rules"])

    def test_round_trip(self):
        messages = {KEY: (False, ["<&> \"%1\" 'öffnen'"]), FILES: (True, ["%n Datei", "%n Dateien"]), ("Free", "New", "noun"): (False, None)}
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "de.ts"
            path.write_text(translations.written("de", messages), encoding="utf-8")
            self.assertEqual(translations.read(path), messages)

    def test_a_moved_text_keeps_its_translation(self):
        stored = {("Old", "Open %1", ""): (False, ["%1 öffnen"])}
        self.assertEqual(translations.merged({KEY: False}, stored, False), {KEY: (False, ["%1 öffnen"])})
        self.assertEqual(translations.merged({KEY: False}, stored, True), {})


if __name__ == "__main__":
    unittest.main()
