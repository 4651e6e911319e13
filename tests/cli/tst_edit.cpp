// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace {
const QByteArray contract = "# orders\n"
                            "id: 1\n"
                            "schema:\n"
                            "  - name: orders   # the table\n"
                            "    properties:\n"
                            "      - name: order_id\n"
                            "        description: old  # why\n"
                            "      - name: amount\n"
                            "      - name: amount\n"
                            "tags: []\n";
}

class EditVerbTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { write(contract); }

    void makesSeveralEditsInOneSave()
    {
        const ProgramRun run = edit({"--set", "schema[0].properties[name=order_id].description=Text", "--add", "tags=x", "--rename=id=uid",
                                     "--move", "schema[0].properties[2]", "--before", "/schema/0/properties/0", "--unset", "schema[0].name", "--set-text", "n=12"});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        QCOMPARE(contents(), QByteArray("# orders\nuid: 1\nschema:\n  - properties:\n      - name: amount\n      - name: order_id\n"
                                        "        description: Text  # why\n      - name: amount\ntags:\n  - x\nn: \"12\"\n"));
    }

    // In a contract a new key goes where the standard has it; in any other text to the end.
    void putsNewKeysWhereTheStandardHasThem()
    {
        write("apiVersion: v3.2.0\nkind: DataContract\nid: a\nversion: 1.0.0\nschema: []\n");
        QCOMPARE(edit({"--set", "status=active"}).exitCode, 0);
        QCOMPARE(contents(), QByteArray("apiVersion: v3.2.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\nschema: []\n"));
        write("colour: red\nsize: 1\n");
        QCOMPARE(edit({"--set", "status=active"}).exitCode, 0);
        QCOMPARE(contents(), QByteArray("colour: red\nsize: 1\nstatus: active\n"));
    }

    void checkOnlyPrintsTheDifference()
    {
        const ProgramRun run = edit({"--set", "id=2", "--check"});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.out.contains(QLatin1String("@@ -1,5 +1,5 @@\n # orders\n-id: 1\n+id: 2\n schema:\n")), qPrintable(run.out));
        QCOMPARE(contents(), contract);
    }

    void namesCandidatesAndWritesNothing_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("candidate");
        QTest::newRow("no such key") << QByteArray("schema[0].propertes") << QStringLiteral("properties");
        QTest::newRow("no such key before an item") << QByteArray("schema[0].propertes[0].name") << QStringLiteral("properties");
        QTest::newRow("no such item") << QByteArray("schema[7]") << QStringLiteral("it has 1");
        QTest::newRow("no item with it") << QByteArray("schema[name=order]") << QStringLiteral("orders");
        QTest::newRow("too many") << QByteArray("schema[0].properties[name=amount]") << QStringLiteral("schema[0].properties[2]");
    }
    void namesCandidatesAndWritesNothing()
    {
        QFETCH(QByteArray, path);
        QFETCH(QString, candidate);
        const ProgramRun run = edit({"--set", "id=5", "--unset", path});
        // Setting makes a key that is missing at the end of the path; anything before it has to be there.
        if (!path.endsWith("propertes")) {
            const ProgramRun set = edit({"--set", path + "=x"});
            QCOMPARE(set.exitCode, 3);
            QVERIFY2(set.err.contains(candidate), qPrintable(set.err));
        }
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains(candidate), qPrintable(run.err));
        QCOMPARE(contents(), contract);
    }

    void refusesWrongUsage()
    {
        QCOMPARE(edit({}).exitCode, 2);
        QCOMPARE(edit({"--set", "id"}).exitCode, 2);
        QCOMPARE(edit({"--set", "schema[=1"}).exitCode, 2);
        QCOMPARE(edit({"--set", "id=[1"}).exitCode, 2);
        QCOMPARE(edit({"--before", "id", "--set", "id=1"}).exitCode, 2);
        QCOMPARE(edit({"--move", "id", "--before", "schema[0]"}).exitCode, 2);
        QCOMPARE(contents(), contract);
    }

    void refusesWhatIsSharedOrBroken()
    {
        write("a: &x {k: 1}\nb: *x\n");
        QCOMPARE(edit({"--set", "a.k=2"}).exitCode, 1);
        QCOMPARE(contents(), QByteArray("a: &x {k: 1}\nb: *x\n"));
        write("a: [1\nb: 2\n");
        const ProgramRun run = edit({"--set", "b=3"});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains(m_path + QStringLiteral(":1:4: ")), qPrintable(run.err));
        QCOMPARE(contents(), QByteArray("a: [1\nb: 2\n"));
    }

    void takesValuesAsYamlDoes()
    {
        write("a: 0\n");
        QCOMPARE(edit({"--set", "a=1.50", "--set", "b=true", "--set", "c=[1, 'x']", "--set", "d={k: v}", "--set", "e=a: b", "--set", "f=", "--set", "g=null"}).exitCode, 0);
        QCOMPARE(contents(), QByteArray("a: 1.50\nb: true\nc:\n  - 1\n  - x\nd:\n  k: v\ne: \"a: b\"\nf: \"\"\ng: null\n"));
    }

private:
    ProgramRun edit(const QByteArrayList &arguments)
    {
        QStringList all{QStringLiteral("edit"), m_path};
        for (const QByteArray &argument : arguments)
            all.append(QString::fromUtf8(argument));
        return runMeshwright(all);
    }
    void write(const QByteArray &bytes)
    {
        QFile out(m_path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(bytes), bytes.size());
    }
    QByteArray contents()
    {
        QFile in(m_path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    QTemporaryDir m_dir;
    QString m_path = m_dir.filePath(QStringLiteral("contract.yaml"));
};

QTEST_GUILESS_MAIN(EditVerbTest)
#include "tst_edit.moc"
