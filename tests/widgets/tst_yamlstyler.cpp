// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/yamlstyler.h"

#include <QTest>

using namespace meshwright::editor;

namespace {

// One letter a style: . plain, K key, S string, N number or word, # comment, P punctuation, A anchor.
QByteArray letters(const QByteArray &line, LineState &state)
{
    QByteArray styles;
    state = styleLine({line.constData(), size_t(line.size())}, state, styles);
    QByteArray out;
    for (const char style : styles)
        out += ".KSN#PA"[int(style)];
    return out;
}

} // namespace

class TestYamlStyler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void colours_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("styles");
        const auto row = [](const char *name, const char *line, const char *styles) { QTest::newRow(name) << QByteArray(line) << QByteArray(styles); };
        row("key and word", "name: orders", "KKKKP.SSSSSS");
        row("item", "- name: x", "P.KKKKP.S");
        row("boolean", "a: true", "KP.NNNN");
        row("number", "a: -1.5", "KP.NNNN");
        row("version is no number", "a: 1.2.0", "KP.SSSSS");
        row("comment", "a: b # c", "KP.S.###");
        row("hash in a word", "a: b#c", "KP.SSS");
        row("quoted", "a: \"x: y\"", "KP.SSSSSS");
        row("quoted key", "'a': 1", "KKKP.N");
        row("colon in a word", "a: b:c", "KP.SSS");
        row("flow", "a: [1, b]", "KP.PNP.SP");
        row("anchor", "a: &x 1", "KP.AA.N");
        row("only a comment", "# all of it", "###########");
    }
    void colours()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, styles);
        LineState state;
        QCOMPARE(letters(line, state), styles);
        QCOMPARE(state.mode, LineState::Normal);
    }

    void blockScalarsGoOnWhileIndented()
    {
        LineState state;
        letters("  text: |", state);
        QCOMPARE(state.mode, LineState::Block);
        QCOMPARE(letters("    key: not a key # no comment", state), QByteArray(31, 'S'));
        QCOMPARE(letters("", state), QByteArray());
        QCOMPARE(letters("  next: 1", state), QByteArray("..KKKKP.N"));
        QCOMPARE(state.mode, LineState::Normal);
    }

    void quotesGoOnOverLines()
    {
        LineState state;
        letters("a: \"first", state);
        QCOMPARE(state.mode, LineState::DoubleQuoted);
        QCOMPARE(LineState::unpacked(state.packed()), state);
        QCOMPARE(letters("last\" # c", state), QByteArray("SSSSS.###"));
        QCOMPARE(state.mode, LineState::Normal);
    }
};

QTEST_GUILESS_MAIN(TestYamlStyler)
#include "tst_yamlstyler.moc"
