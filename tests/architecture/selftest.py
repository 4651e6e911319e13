#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that each rule of checks.py passes a clean project and fails a spoilt one."""

import tempfile
import unittest
from pathlib import Path

import checks
from sources import Project

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
CLEAN = {
    "models/base/file.cpp": SPDX + '#include "base/file.h"\n#include <QSaveFile>\nQSaveFile file;\n',
    "models/base/file.h": SPDX + "#pragma once\n",
    "models/text/tree.h": SPDX + '#pragma once\n#include "base/file.h"\n',
    "models/text/node.h": SPDX + '#pragma once\n#include "text/tree.h"\n',
    "models/document/document.cpp": SPDX + '#include "text/tree.h"\n#include <QUndoStack>\n',
    "widgets/common/theme.cpp": SPDX + 'const char *accent = "#0B7285";\n#include <QColor>\n',
    "widgets/shell/mainwindow.cpp": SPDX + '#include "widgets/common/theme.h"\n#include <QMainWindow>\n',
    "widgets/common/theme.h": SPDX + "#pragma once\n",
    "app/cli/verbs/lint.cpp": SPDX + 'const Verb lintVerb = {"lint", "PATH", "", run};\n',
    "tests/cli/tst_lint.cpp": SPDX,
    "docs/cli.md": "[lint](cli/lint.md)\n",
    "docs/cli/lint.md": "# lint\n",
    "docs/rules.md": "## owner-named\n",
    "resources/rulepacks/global.ruleset.yaml": "rules:\n  owner-named:\n    given: $\n",
}
ARROWS = "base models/base: \ntext models/text: base\ndocument models/document: text\nui widgets/common: \nshell widgets/shell: ui document\n"


class EveryRule(unittest.TestCase):
    def findings(self, check, changes=None, arrows=ARROWS, qt=True):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder) / "source"
            for name, text in {**CLEAN, **(changes or {})}.items():
                if text is None:
                    continue
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(text, encoding="utf-8")
            (Path(folder) / "arrows.txt").write_text(arrows, encoding="utf-8")
            for module, headers in {"QtGui": ["QUndoStack", "QColor", "qcolor.h"], "QtWidgets": ["QMainWindow", "QLabel"]}.items():
                (Path(folder) / "qt" / module).mkdir(parents=True)
                for header in headers:
                    (Path(folder) / "qt" / module / header).touch()
            return list(check(Project(root, Path(folder) / "arrows.txt", Path(folder) / "qt" if qt else None)))

    def fails(self, check, changes=None, contains="", **others):
        found = self.findings(check, changes, **others)
        self.assertTrue(found, f"{check.__name__} lets this pass: {changes or others}")
        self.assertIn(contains, "\n".join(found))

    def test_a_clean_project_passes(self):
        for check in checks.ALL:
            with self.subTest(check.__name__):
                self.assertEqual(self.findings(check), [])

    def test_arrows(self):
        self.fails(checks.arrows, {"models/base/up.h": SPDX + '#include "text/tree.h"\n'}, "models/base/up.h:2: base must not include text/tree.h")
        self.fails(checks.arrows, {"models/text/side.h": SPDX + '#include "widgets/common/theme.h"\n'}, "does not depend on ui")
        self.fails(checks.arrows, {"models/text/gone.h": SPDX + '#include "text/missing.h"\n'}, "there is no text/missing.h")
        self.fails(checks.arrows, {"models/text/app.h": SPDX + '#include "app/cli/verbs/lint.cpp"\n'}, "from app/")
        self.fails(checks.arrows, {"models/stray/a.h": SPDX}, "belongs to no library")
        self.assertEqual(self.findings(checks.arrows, arrows="base models/base: \ntext models/text: base\n"), [])
        # What a library's own libraries name is allowed.
        self.assertEqual(self.findings(checks.arrows, {"widgets/shell/deep.h": SPDX + '#include "base/file.h"\n'}), [])

    def test_declared_arrows(self):
        self.fails(checks.declared_arrows, arrows=ARROWS.replace("base models/base: ", "base models/base: text"), contains="depends on itself")
        self.fails(checks.declared_arrows, arrows=ARROWS + "x models/x: nothing\n", contains="no library")

    def test_circles(self):
        self.fails(checks.circles, {"models/text/tree.h": SPDX + '#include "text/node.h"\n'}, "models/text/node, models/text/tree")
        # By way of a .cpp: a.cpp -> b.h, b.h -> a.h
        self.fails(checks.circles, {"models/text/a.h": SPDX, "models/text/a.cpp": '#include "text/b.h"\n', "models/text/b.h": '#include "text/a.h"\n'}, "models/text/a, models/text/b")

        # A listed circle passes, a larger one does not, and a line that has become untrue must go.
        circle = {"models/text/tree.h": SPDX + '#include "text/node.h"\n'}
        known = {"tests/architecture/circles.txt": "# known\nmodels/text/node models/text/tree\n"}
        self.assertEqual(self.findings(checks.circles, {**circle, **known}), [])
        self.fails(checks.circles, {**known, "models/text/tree.h": SPDX + '#include "text/third.h"\n', "models/text/third.h": '#include "text/node.h"\n'}, "models/text/third")
        self.fails(checks.circles, known, "take out of the list")

    def test_qt_below_widgets(self):
        self.fails(checks.qt_below_widgets, {"models/text/a.cpp": SPDX + "#include <QLabel>\n"}, "QtWidgets")
        self.fails(checks.qt_below_widgets, {"models/text/a.cpp": SPDX + "#include <QtGui/qcolor.h>\n"}, "QtGui")
        self.fails(checks.qt_below_widgets, {"models/document/a.cpp": SPDX + "#include <QColor>\n"}, "QtGui")
        self.fails(checks.qt_below_widgets, {"models/text/a.cpp": SPDX + "#include <QUndoStack>\n"}, "QtGui")
        self.fails(checks.qt_below_widgets, {"app/cli/a.cpp": SPDX + "#include <QLabel>\n"}, "QtWidgets")
        self.fails(checks.qt_below_widgets, qt=False, contains="could not be judged")

    def test_one_save_routine(self):
        self.fails(checks.one_save_routine, {"models/text/a.cpp": SPDX + "QSaveFile f(path);\n"}, "models/text/a.cpp:2")
        self.fails(checks.one_save_routine, {"app/cli/a.cpp": SPDX + "f.open(QIODevice::WriteOnly);\n"})
        self.fails(checks.one_save_routine, {"app/cli/a.cpp": SPDX + "f.open(QFile::Append);\n"})
        self.fails(checks.one_save_routine, {"app/cli/a.cpp": SPDX + "std::ofstream f(path);\n"})
        self.fails(checks.one_save_routine, {"app/cli/a.cpp": SPDX + 'fopen(path, "wb");\n'})
        self.assertEqual(self.findings(checks.one_save_routine, {"app/cli/a.cpp": SPDX + "// streams: a gigabyte\nf.open(QIODevice::WriteOnly);\n"}), [])
        self.assertEqual(self.findings(checks.one_save_routine, {"app/cli/a.cpp": SPDX + "QBuffer b;\nb.open(QIODevice::WriteOnly);\n"}), [])
        self.assertEqual(self.findings(checks.one_save_routine, {"app/cli/a.cpp": SPDX + "f.open(QIODevice::ReadOnly);\n"}), [])

    def test_verbs(self):
        self.fails(checks.verbs, {"tests/cli/tst_lint.cpp": None}, "tst_lint.cpp")
        self.fails(checks.verbs, {"docs/cli/lint.md": None}, "docs/cli/lint.md")
        self.fails(checks.verbs, {"docs/cli.md": "nothing\n"}, "not listed")
        self.fails(checks.verbs, {"app/cli/verbs/lint.cpp": SPDX + "auto lintVerb = makeVerb();\n"}, "no verb was found")

    def test_rules(self):
        self.fails(checks.rules, {"docs/rules.md": "## owner\nowner-named\n"}, "owner-named")

    def test_colours(self):
        for line in ('auto c = "#FF0000";', 'QColor c(255, 0, 0);', 'QColor(0x10, 2, 3)', "Qt::red", 'f("rgb(1, 2, 3)")', "QColor::fromRgb(1, 2, 3)", '"color: #abc"'):
            with self.subTest(line):
                self.fails(checks.colours, {"widgets/shell/a.cpp": SPDX + line + "\n"}, "widgets/shell/a.cpp:2")
        for line in ("QColor c(theme.accent());", "Qt::transparent", 'u"#sales-data"_s', "// #FF0000"):
            with self.subTest(line):
                self.assertEqual(self.findings(checks.colours, {"widgets/shell/a.cpp": SPDX + line + "\n"}), [])

    def test_sizes(self):
        self.fails(checks.sizes, {"models/text/a.cpp": SPDX + "\n" * 600}, "601 lines")
        self.fails(checks.sizes, {"widgets/shell/mainwindow.cpp": SPDX + "QMainWindow w;\n" + "\n" * 400}, "402 lines")

    def test_licences(self):
        self.fails(checks.licences, {"models/text/a.cpp": "int a;\n"}, "models/text/a.cpp")
        self.fails(checks.licences, {"tests/x/CMakeLists.txt": "add_test()\n"})
        self.fails(checks.licences, {"run": "#!/bin/sh\nset -e\n"})

    def test_machine_paths(self):
        for path in ("/wo" + "rk/main", "/ro" + "ot/x", "/ho" + "me/someone/x"):
            with self.subTest(path):
                self.fails(checks.machine_paths, {"docs/a.md": f"See {path}.\n"}, "docs/a.md:1")

    def test_c_names(self):
        for line in ('extern "C" void raise(int);', 'extern "C" {\nvoid raise(int);\n}'):
            with self.subTest(line):
                self.fails(checks.c_names, {"app/cli/a.cpp": SPDX + line + "\n"}, "app/cli/a.cpp:2")
        self.assertEqual(self.findings(checks.c_names, {"app/cli/a.cpp": SPDX + 'extern "C" {\nstatic void onSignal(int) {}\n}\n'}), [])

    def test_patient_tests(self):
        for line in ("QTRY_VERIFY(a);", "QTRY_COMPARE(a, b);", "QVERIFY(p.waitForFinished());", "QVERIFY(QTest::qWaitForWindowActive(w.get()));",
                     "QTRY_VERIFY_WITH_TIMEOUT(a, 20'000);"):
            with self.subTest(line):
                self.fails(checks.patient_tests, {"tests/base/tst_a.cpp": SPDX + line + "\n"}, "tests/base/tst_a.cpp:2")
        for line in ("QTRY_VERIFY_WITH_TIMEOUT(a.size() == 4, longWait);", "QVERIFY(p.waitForFinished(2 * longWait));", "QTest::qWaitForWindowActive(w.get(), longWait);"):
            with self.subTest(line):
                self.assertEqual(self.findings(checks.patient_tests, {"tests/base/tst_a.cpp": SPDX + line + "\n"}), [])


if __name__ == "__main__":
    unittest.main()
