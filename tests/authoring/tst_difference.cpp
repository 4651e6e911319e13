// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/difference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace meshwright;
using authoring::DiffRow;
using authoring::Difference;

class TestDifference : public QObject {
    Q_OBJECT

    static QByteArray drawn(const Difference &difference, Difference::Layout layout, int context)
    {
        QByteArray out;
        for (const DiffRow &row : difference.rows(layout, context)) {
            const QByteArray before = difference.before().mid(row.before.begin, row.before.size());
            const QByteArray after = difference.after().mid(row.after.begin, row.after.size());
            switch (row.kind) {
            case DiffRow::Kind::Equal: out += " " + after; break;
            case DiffRow::Kind::Changed: out += before + "|" + after; break;
            case DiffRow::Kind::Removed: out += "-" + before; break;
            case DiffRow::Kind::Added: out += "+" + after; break;
            case DiffRow::Kind::Skipped: out += "~" + QByteArray::number(row.skipped); break;
            }
            out += '\n';
        }
        return out;
    }

private Q_SLOTS:
    void showsBothLayouts()
    {
        const auto difference = Difference::between("a\nb\nc\nd\ne\nf\n", "a\nB\nc\nd\ne\nf\ng\n");
        QVERIFY(difference);
        QCOMPARE(difference->hunks().size(), size_t(2));
        QCOMPARE(drawn(*difference, Difference::Layout::Inline, 1), QByteArray(" a\n-b\n+B\n c\n~2\n f\n+g\n"));
        QCOMPARE(drawn(*difference, Difference::Layout::SideBySide, 1), QByteArray(" a\nb|B\n c\n~2\n f\n|g\n"));
    }

    void marksTheWordsThatDiffer()
    {
        const auto difference = Difference::between("key: some old text\n", "key: some new text\n");
        const auto rows = difference->rows(Difference::Layout::SideBySide);
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows[0].beforeMarks, (std::vector<base::Span>{{10, 13}}));
        QCOMPARE(rows[0].afterMarks, (std::vector<base::Span>{{10, 13}}));
    }

    void takesOneStretch()
    {
        const QByteArray before = "a\r\nb\r\nc\r\nd\r\ne\r\n", after = "a\r\nX\r\nc\r\nd\r\n";
        const auto difference = Difference::between(before, after);
        QCOMPARE(difference->hunks().size(), size_t(2));
        QCOMPARE(*difference->taking(0).applied(after), QByteArray("a\r\nb\r\nc\r\nd\r\n"));
        QCOMPARE(*difference->taking(1).applied(after), QByteArray("a\r\nX\r\nc\r\nd\r\ne\r\n"));
    }

    void knowsTextsWithoutALastLineEnd()
    {
        for (const auto &[before, after] : {std::pair<QByteArray, QByteArray>{"a", "a\n"}, {"", "a\nb"}, {"a\nb", ""}, {"", "\n"}, {"a\n\n", "a\n"}}) {
            const auto difference = Difference::between(before, after);
            QVERIFY(difference);
            QVERIFY(!difference->isEmpty());
            QCOMPARE(*difference->taking(0).applied(after), before);
        }
        QVERIFY(Difference::between("same", "same")->isEmpty());
    }

    // Taking every stretch, last first, makes the one text out of the other.
    void takingAllGivesTheOther()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            const auto text = [&] {
                QByteArray out;
                const int lines = int(random.bounded(30));
                for (int i = 0; i < lines; ++i)
                    out += QByteArray(1, char('a' + random.bounded(5))) + (random.bounded(9) ? "\n" : "\r\n");
                return random.bounded(4) ? out : out + "end";
            };
            const QByteArray before = text(), after = text();
            const auto difference = Difference::between(before, after);
            QVERIFY(difference);
            QByteArray now = after;
            for (size_t i = difference->hunks().size(); i-- > 0;)
                now = *difference->taking(i).applied(now);
            QCOMPARE(now, before);
            for (const auto layout : {Difference::Layout::Inline, Difference::Layout::SideBySide}) {
                int seen = 0;
                for (const DiffRow &row : difference->rows(layout, 1000))
                    seen += row.afterLine >= 0 ? 1 : 0;
                QCOMPARE(seen, int(after.count('\n')) + (after.isEmpty() || after.endsWith('\n') ? 0 : 1));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
