// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QTest>

/// The verb's own answers; the window itself is tested in tests/widgets.
class TestDesktop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNotThere()
    {
        const ProgramRun missing = runMeshwright({QStringLiteral("desktop"), QStringLiteral("/no/such/folder")});
        QCOMPARE(missing.exitCode, 3);
        QVERIFY2(missing.err.contains(QLatin1String("/no/such/folder")), qPrintable(missing.err));
        const ProgramRun two = runMeshwright({QStringLiteral("desktop"), QStringLiteral("a"), QStringLiteral("b")});
        QCOMPARE(two.exitCode, 2);
        QVERIFY2(two.err.contains(QLatin1String("one folder")), qPrintable(two.err));
    }

    void helpNamesThePath()
    {
        const ProgramRun help = runMeshwright({QStringLiteral("desktop"), QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.contains(QLatin1String("PATH")));
    }
};

QTEST_GUILESS_MAIN(TestDesktop)
#include "tst_desktop.moc"
