// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The verb's own answers; the window itself is tested in tests/widgets.
class TestDesktop : public QObject {
    Q_OBJECT

private:
    static int run(const QStringList &arguments, QByteArray *errors)
    {
        QProcess process;
        process.start(QStringLiteral(MESHWRIGHT_BINARY_DIR "/bin/meshwright"), QStringList{QStringLiteral("desktop")} + arguments);
        if (!process.waitForFinished(20'000))
            return -1;
        *errors = process.readAllStandardError();
        return process.exitCode();
    }

private Q_SLOTS:
    void refusesWhatIsNotThere()
    {
        QByteArray errors;
        QCOMPARE(run({QStringLiteral("/no/such/folder")}, &errors), 3);
        QVERIFY(errors.contains("/no/such/folder"));
        QCOMPARE(run({QStringLiteral("a"), QStringLiteral("b")}, &errors), 2);
        QVERIFY(errors.contains("one folder"));
    }

    void helpNamesThePath()
    {
        QByteArray errors;
        QCOMPARE(run({QStringLiteral("--help")}, &errors), 0);
    }
};

QTEST_GUILESS_MAIN(TestDesktop)
#include "tst_desktop.moc"
