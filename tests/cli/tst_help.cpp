// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Each verb tells how it is called, by its own name and not by where the program lies.
class TestHelp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyVerb()
    {
        const ProgramRun all = runMeshwright({u"--help"_s});
        QCOMPARE(all.exitCode, 0);
        static const QRegularExpression verb(u"^  ([a-z]+) {2,}\\S"_s, QRegularExpression::MultilineOption);
        int count = 0;
        for (const QRegularExpressionMatch &match : verb.globalMatch(all.out)) {
            const QString name = match.captured(1);
            for (const QString &option : {u"--help"_s, u"-h"_s}) {
                const ProgramRun one = runMeshwright({name, option});
                QCOMPARE(one.exitCode, 0);
                QVERIFY2(one.out.startsWith(u"Usage: meshwright %1 "_s.arg(name)), qPrintable(name + u": "_s + one.out.section(u'\n', 0, 0)));
                QVERIFY2(!one.out.contains(u"Qt"_s), qPrintable(name));
            }
            ++count;
        }
        QVERIFY2(count >= 14, qPrintable(QString::number(count)));
    }
};

QTEST_GUILESS_MAIN(TestHelp)
#include "tst_help.moc"
