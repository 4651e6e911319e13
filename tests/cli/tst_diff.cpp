// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

/// `meshwright diff` as scripts use it.
class TestDiff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void exitCodes_data();
    void exitCodes();
    void jsonHasThePromisedShape();

private:
    QString put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

static const QByteArray before = "apiVersion: v3.2.0\nkind: DataContract\nid: c\nversion: 1.0.0\nschema:\n- name: o\n  properties:\n  - {name: a, logicalType: string}\n  - {name: b}\n";

void TestDiff::exitCodes_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    const QByteArray broken = QByteArray(before).replace("  - {name: b}\n", ""), raised = QByteArray(broken).replace("1.0.0", "2.0.0");
    const auto failOn = [](const char *what) { return QStringList{QStringLiteral("--fail-on"), QLatin1String(what)}; };
    QTest::newRow("same") << before << QStringList() << 0;
    QTest::newRow("version too low") << broken << QStringList() << 1;
    QTest::newRow("version raised") << raised << QStringList() << 0;
    QTest::newRow("breaking") << raised << failOn("breaking") << 1;
    QTest::newRow("change") << QByteArray(before + "tags: [x]\n") << failOn("change") << 1;
    QTest::newRow("never") << broken << failOn("never") << 0;
    QTest::newRow("wrong word") << broken << failOn("sometimes") << 2;
    QTest::newRow("wrong format") << broken << QStringList{QStringLiteral("--format"), QStringLiteral("tapestry")} << 2;
    QTest::newRow("not YAML") << QByteArray("a: [") << QStringList() << 3;
    QTest::newRow("not a contract") << QByteArray("[]") << QStringList() << 3;
}

void TestDiff::exitCodes()
{
    QFETCH(QByteArray, after);
    QFETCH(QStringList, options);
    QFETCH(int, exitCode);
    const QStringList files{put(QStringLiteral("old.yaml"), before), put(QStringLiteral("new.yaml"), after)};
    QCOMPARE(runMeshwright(QStringList{QStringLiteral("diff")} + files + options).exitCode, exitCode);
}

void TestDiff::jsonHasThePromisedShape()
{
    const QStringList files{put(QStringLiteral("old.yaml"), before), put(QStringLiteral("new.yaml"), QByteArray(before).replace("  - {name: b}\n", ""))};
    const auto run = runMeshwright(QStringList{QStringLiteral("diff")} + files + QStringList{QStringLiteral("--format"), QStringLiteral("json")});
    const QJsonObject root = QJsonDocument::fromJson(run.out.toUtf8()).object();
    QCOMPARE(root[QLatin1String("advisedVersion")].toString(), QStringLiteral("2.0.0"));
    QCOMPARE(root[QLatin1String("versionSuffices")].toBool(true), false);
    const QJsonObject change = root[QLatin1String("changes")].toArray().at(0).toObject();
    QCOMPARE(change[QLatin1String("rule")].toString(), QStringLiteral("diff/property-removed"));
    QCOMPARE(change[QLatin1String("impact")].toString(), QStringLiteral("breaking"));
    QCOMPARE(change[QLatin1String("subject")].toString(), QStringLiteral("o.b"));
    QCOMPARE(change[QLatin1String("beforeLine")].toInt(), 9);
}

QTEST_GUILESS_MAIN(TestDiff)
#include "tst_diff.moc"
