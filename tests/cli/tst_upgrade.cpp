// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const char old[] = "apiVersion: v3.0.2 # the version of the standard\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nteam:\n  - username: ada # owner\n";

class UpgradeVerbTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_path = m_dir.filePath(u"orders.odcs.yaml"_s);
        write(old);
    }
    void savesWhatItChanged();
    void checkWritesNothing();
    void leavesWhatMustBeDecided();
    void usage();

private:
    void write(const QByteArray &bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray text() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_dir;
    QString m_path;
};

void UpgradeVerbTest::savesWhatItChanged()
{
    const ProgramRun run = runMeshwright({u"upgrade"_s, m_path});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains(u"saved as ODCS 3.2.0"_s) && run.out.contains(u"“apiVersion” is v3.2.0"_s), qPrintable(run.out));
    QCOMPARE(text(), QByteArray("apiVersion: v3.2.0 # the version of the standard\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\n"
                                "team:\n  members:\n    - username: ada # owner\n"));
    QCOMPARE(runMeshwright({u"lint"_s, m_path, u"--fail-on"_s, u"hint"_s}).exitCode, 0);
    const ProgramRun again = runMeshwright({u"upgrade"_s, m_path});
    QVERIFY2(again.exitCode == 1 && again.err.contains(u"of version 3.2.0 already"_s), qPrintable(again.err));
}

void UpgradeVerbTest::checkWritesNothing()
{
    const ProgramRun run = runMeshwright({u"upgrade"_s, m_path, u"--to"_s, u"v3.1.0"_s, u"--check"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains(u"\n-apiVersion: v3.0.2 # the"_s) && run.out.contains(u"\n+apiVersion: v3.1.0 # the"_s), qPrintable(run.out));
    QVERIFY2(run.err.contains(u"“apiVersion” is v3.1.0"_s), qPrintable(run.err));
    QCOMPARE(text(), QByteArray(old));
}

void UpgradeVerbTest::leavesWhatMustBeDecided()
{
    write(QByteArray(old) + "schema:\n  - name: orders\n    properties:\n      - name: place\n        physicalType: geography\n");
    const ProgramRun run = runMeshwright({u"upgrade"_s, m_path});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.out.contains(m_path + u":12:9: still to be decided: "_s) && run.out.contains(u"logicalType"_s), qPrintable(run.out));
}

void UpgradeVerbTest::usage()
{
    QCOMPARE(runMeshwright({u"upgrade"_s}).exitCode, 2);
    QCOMPARE(runMeshwright({u"upgrade"_s, m_path, m_path}).exitCode, 2);
    QCOMPARE(runMeshwright({u"upgrade"_s, m_path, u"--to"_s, u"9"_s}).exitCode, 2);
    QCOMPARE(runMeshwright({u"upgrade"_s, m_dir.filePath(u"none.yaml"_s)}).exitCode, 3);
    write("a: [\n");
    QCOMPARE(runMeshwright({u"upgrade"_s, m_path}).exitCode, 3);
    QCOMPARE(text(), QByteArray("a: [\n"));
}

} // namespace

QTEST_APPLESS_MAIN(UpgradeVerbTest)
#include "tst_upgrade.moc"
