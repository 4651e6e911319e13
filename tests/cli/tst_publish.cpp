// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class PublishVerbTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        write(u"good.odcs.yaml"_s, contract("good", "1.0.0"));
        write(u"bad.odcs.yaml"_s, contract("bad", "1.0.0") + "nonsense: 1\n");
    }

    void publishesOnceAndTellsItAgain()
    {
        const ProgramRun first = publish({path(u"good.odcs.yaml"_s)});
        QVERIFY2(first.exitCode == 0, qPrintable(first.err));
        QVERIFY2(first.out.contains(u"+ create"_s) && first.out.contains(u"Receipt "_s), qPrintable(first.out));
        const ProgramRun second = publish({path(u"good.odcs.yaml"_s)});
        QCOMPARE(second.exitCode, 0);
        QVERIFY(second.out.contains(u"= unchanged"_s));
        QCOMPARE(receiptOf(second.out), receiptOf(first.out));
        QVERIFY(!receiptOf(first.out).isEmpty());
    }

    void keepsTheUsersOwnRegistryInTheDataFolder()
    {
        const QString data = path(u"xdg"_s);
        const ProgramRun run = runMeshwright({u"publish"_s, path(u"good.odcs.yaml"_s), u"--to"_s, u"embedded"_s}, {u"XDG_DATA_HOME="_s + data});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        QVERIFY(QFile::exists(data + u"/meshwright/registry.db"_s));
    }

    void aDryRunMakesNothing()
    {
        const ProgramRun run = publish({path(u"good.odcs.yaml"_s), u"--dry-run"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.contains(u"1 to create"_s));
        QVERIFY(!QFile::exists(registryFile()));
        QCOMPARE(publish({path(u"bad.odcs.yaml"_s), u"--dry-run"_s}).exitCode, 1);
    }

    void refusesErrorsAndStoresNothing()
    {
        const ProgramRun run = publish({m_dir->path()});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.out.contains(u"! refused"_s) && run.out.contains(u"line 9"_s), qPrintable(run.out));
        QVERIFY(run.out.contains(u"Nothing was stored"_s));
        QCOMPARE(found(u"good"_s), 0);
    }

    void canLeaveOutWhatIsRefused()
    {
        const ProgramRun run = publish({m_dir->path(), u"--skip-refused"_s});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(found(u"good"_s), 1);
        QCOMPARE(found(u"bad"_s), 0);
    }

    void refusesOtherContentOfOneVersion()
    {
        QCOMPARE(publish({path(u"good.odcs.yaml"_s)}).exitCode, 0);
        write(u"good.odcs.yaml"_s, contract("good", "1.0.0") + "name: Changed\n");
        const ProgramRun run = publish({path(u"good.odcs.yaml"_s)});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.out.contains(u"1.0.1"_s), qPrintable(run.out));
        write(u"good.odcs.yaml"_s, contract("good", "1.0.1") + "name: Changed\n");
        const ProgramRun raised = publish({path(u"good.odcs.yaml"_s)});
        QCOMPARE(raised.exitCode, 0);
        QVERIFY(raised.out.contains(u"+ new version"_s));
    }

    void printsJson()
    {
        const ProgramRun run = publish({m_dir->path(), u"--skip-refused"_s, u"--format"_s, u"json"_s});
        QCOMPARE(run.exitCode, 1);
        const QJsonObject json = QJsonDocument::fromJson(run.out.toUtf8()).object();
        QCOMPARE(json.value(u"registry"_s).toString(), u"embedded"_s);
        QCOMPARE(json.value(u"summary"_s).toObject().value(u"create"_s).toInt(), 1);
        QCOMPARE(json.value(u"summary"_s).toObject().value(u"refused"_s).toInt(), 1);
        const QJsonObject bad = json.value(u"plan"_s).toArray().at(0).toObject();
        QCOMPARE(bad.value(u"action"_s).toString(), u"refused"_s);
        QVERIFY(!bad.value(u"advice"_s).toString().isEmpty());
        const QJsonObject receipt = json.value(u"receipt"_s).toObject();
        QCOMPARE(receipt.value(u"items"_s).toArray().size(), 1);
        QCOMPARE(receipt.value(u"items"_s).toArray().at(0).toObject().value(u"outcome"_s).toString(), u"created"_s);
        QCOMPARE(receipt.value(u"hash"_s).toString().size(), 64);
    }

    void everyFailureIsANonZeroExit_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no path") << QStringList{u"--to"_s, u"embedded"_s} << 2;
        QTest::newRow("no registry") << QStringList{u"GOOD"_s} << 2;
        QTest::newRow("unknown registry") << QStringList{u"GOOD"_s, u"--to"_s, u"nowhere"_s} << 2;
        QTest::newRow("unknown format") << QStringList{u"GOOD"_s, u"--to"_s, u"embedded"_s, u"--format"_s, u"xml"_s} << 2;
        QTest::newRow("unknown option") << QStringList{u"GOOD"_s, u"--to"_s, u"embedded"_s, u"--force"_s} << 2;
        QTest::newRow("no such file") << QStringList{u"NONE"_s, u"--to"_s, u"embedded"_s} << 3;
        QTest::newRow("one of two is missing") << QStringList{u"GOOD"_s, u"NONE"_s, u"--to"_s, u"embedded"_s} << 3;
        QTest::newRow("not YAML") << QStringList{u"BROKEN"_s, u"--to"_s, u"embedded"_s} << 3;
        QTest::newRow("an empty folder") << QStringList{u"EMPTY"_s, u"--to"_s, u"embedded"_s} << 2;
        QTest::newRow("errors") << QStringList{u"BAD"_s, u"--to"_s, u"embedded"_s} << 1;
        QTest::newRow("registry is a folder") << QStringList{u"GOOD"_s, u"--to"_s, u"embedded"_s, u"--registry-file"_s, u"EMPTY"_s} << 3;
        QTest::newRow("registry is a text") << QStringList{u"GOOD"_s, u"--to"_s, u"embedded"_s, u"--registry-file"_s, u"BAD"_s} << 3;
        QTest::newRow("registry cannot be made") << QStringList{u"GOOD"_s, u"--to"_s, u"embedded"_s, u"--registry-file"_s, u"GOOD/below/r.db"_s} << 3;
    }
    void everyFailureIsANonZeroExit()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        write(u"broken/x.odcs.yaml"_s, "a: [b\n");
        QVERIFY(QDir().mkpath(path(u"empty"_s)));
        for (QString &argument : arguments) {
            argument.replace(u"GOOD"_s, path(u"good.odcs.yaml"_s)).replace(u"BAD"_s, path(u"bad.odcs.yaml"_s)).replace(u"NONE"_s, path(u"none.odcs.yaml"_s))
                .replace(u"BROKEN"_s, path(u"broken/x.odcs.yaml"_s)).replace(u"EMPTY"_s, path(u"empty"_s));
        }
        const ProgramRun run = runMeshwright(QStringList{u"publish"_s} + arguments, {u"XDG_DATA_HOME="_s + path(u"xdg"_s)});
        QVERIFY2(run.exitCode == exitCode, qPrintable(QString::number(run.exitCode) + run.out + run.err));
        QVERIFY(!(run.out + run.err).isEmpty());
        QVERIFY(!run.out.contains(u"Receipt"_s));
    }

private:
    static QByteArray contract(const QByteArray &id, const QByteArray &version)
    {
        // Enough for the built-in rules, which ask for a purpose and an owner.
        return "apiVersion: v3.2.0\nkind: DataContract\nid: " + id + "\nversion: " + version + "\nstatus: active\ndomain: Sales\n"
               "description: {purpose: To be published, usage: In a test, limitations: None}\n"
               "team: {name: Testers, members: [{username: test@example.org, role: owner}]}\n";
    }

    QString path(const QString &name) const { return m_dir->filePath(name); }
    QString registryFile() const { return path(u"data/registry.db"_s); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    ProgramRun publish(const QStringList &arguments) const
    {
        return runMeshwright(QStringList{u"publish"_s, u"--to"_s, u"embedded"_s, u"--registry-file"_s, registryFile()} + arguments);
    }

    static QString receiptOf(const QString &text)
    {
        const qsizetype at = text.indexOf(u"Receipt "_s);
        return at < 0 ? QString() : text.mid(at + 8, 36);
    }

    int found(const QString &word) const
    {
        const ProgramRun run = runMeshwright({u"search"_s, word, u"--format"_s, u"json"_s, u"--registry-file"_s, registryFile()});
        return QJsonDocument::fromJson(run.out.toUtf8()).object().value(u"total"_s).toInt(-1);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(PublishVerbTest)
#include "tst_publish.moc"
