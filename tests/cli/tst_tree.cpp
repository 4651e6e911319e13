// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

class TreeVerbTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsEveryNodeWithItsPlace()
    {
        const ProgramRun run = runMeshwright({QStringLiteral("tree"), file("a: &x \xC3\xA4 # why\nb: [*x]\n---\n'q'\n")});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.out, QString::fromUtf8("document 1\n"
                                            "  mapping block  [0, 22) at 1:1\n"
                                            "    a [0, 1) at 1:1: scalar plain string \"\xC3\xA4\" &x  [6, 8) at 1:7\n"
                                            "    b [15, 16) at 2:1: sequence flow  [18, 22) at 2:4\n"
                                            "      [0]: alias *x  [19, 21) at 2:5\n"
                                            "document 2\n"
                                            "  scalar single-quoted string \"q\"  [27, 30) at 4:1\n"
                                            "comment  [9, 14) at 1:9  # why\n"));
    }

    void printsJson()
    {
        const ProgramRun run = runMeshwright({QStringLiteral("tree"), QStringLiteral("--format"), QStringLiteral("json"), file("a: 1\n")});
        QCOMPARE(run.exitCode, 0);
        const QJsonObject root = QJsonDocument::fromJson(run.out.toUtf8())[QLatin1String("documents")][0].toObject();
        QCOMPARE(root[QLatin1String("kind")].toString(), QStringLiteral("mapping"));
        const QJsonObject member = root[QLatin1String("members")].toArray()[0].toObject();
        QCOMPARE(member[QLatin1String("type")].toString(), QStringLiteral("integer"));
        QCOMPARE(member[QLatin1String("span")].toObject()[QLatin1String("begin")].toInt(), 3);
        QCOMPARE(member[QLatin1String("key")].toObject()[QLatin1String("value")].toString(), QStringLiteral("a"));
    }

    void namesThePlaceOfAnError()
    {
        const QString path = file("a: 1\nb: [1,\nc: 2\n");
        const ProgramRun run = runMeshwright({QStringLiteral("tree"), path});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.startsWith(path + QStringLiteral(":2:4: ")), qPrintable(run.err));
        QVERIFY2(run.out.contains(QLatin1String("c [12, 13)")), qPrintable(run.out));
        QCOMPARE(runMeshwright({QStringLiteral("tree"), path + QStringLiteral(".missing")}).exitCode, 3);
    }

    void refusesWrongUsage()
    {
        QCOMPARE(runMeshwright({QStringLiteral("tree")}).exitCode, 2);
        QCOMPARE(runMeshwright({QStringLiteral("tree"), file("a: 1\n"), QStringLiteral("--format"), QStringLiteral("xml")}).exitCode, 2);
    }

private:
    QString file(const QByteArray &bytes)
    {
        const QString path = m_dir.filePath(QStringLiteral("%1.yaml").arg(m_count++));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("can't write the input");
        return path;
    }

    QTemporaryDir m_dir;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TreeVerbTest)
#include "tst_tree.moc"
