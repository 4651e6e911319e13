// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

/// `meshwright profile` as scripts use it.
class TestProfileVerb : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void describesAFile();

private:
    QTemporaryDir m_folder;
};

void TestProfileVerb::describesAFile()
{
    const QString file = m_folder.filePath(QStringLiteral("p.csv"));
    QFile data(file);
    QVERIFY(data.open(QIODevice::WriteOnly));
    data.write("a;b\n1;x\n2;y\n3;\n");
    data.close();
    const ProgramRun run = runMeshwright({QStringLiteral("profile"), file, QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(run.exitCode, 0);
    const QJsonDocument json = QJsonDocument::fromJson(run.out.toUtf8());
    QCOMPARE(json[QStringLiteral("delimiter")].toString(), QStringLiteral(";"));
    QCOMPARE(json[QStringLiteral("columns")][0][QStringLiteral("type")].toString(), QStringLiteral("integer"));
    QCOMPARE(json[QStringLiteral("columns")][1][QStringLiteral("nulls")].toInt(), 1);
    QCOMPARE(runMeshwright({QStringLiteral("profile"), m_folder.path()}).exitCode, 3);
    QCOMPARE(runMeshwright({QStringLiteral("profile")}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestProfileVerb)
#include "tst_profile.moc"
