// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/waiverwriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace meshwright;
using namespace meshwright::governance;

class TestWaiverWriter : public QObject {
    Q_OBJECT

private:
    static Waiver wish()
    {
        Waiver waiver;
        waiver.rule = QStringLiteral("owner-named");
        waiver.subject = QStringLiteral("orders");
        waiver.reason = QStringLiteral("The team: is \"new\", # really\nand small");
        waiver.who = QStringLiteral("kim@example.org");
        waiver.until = QDate(2027, 3, 31);
        return waiver;
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("can't write");
    }
    static const Waiver &last(const WaiverFile &file) { return file.waivers.back(); }

private Q_SLOTS:
    void aNewFileReadsBack();
    void otherBytesStay();
    void choosesTheFile();
    void refusesHalfWaivers_data();
    void refusesHalfWaivers();
    void refusesABrokenFile();
};

void TestWaiverWriter::aNewFileReadsBack()
{
    QTemporaryDir folder;
    Waiver waiver = wish();
    waiver.at = QStringLiteral("/schema/0/properties/3");
    waiver.version = QStringLiteral("1.10");
    const auto path = writeWaiver(folder.path(), waiver, QDate(2026, 1, 1));
    QVERIFY2(path, path ? "" : qPrintable(path.problem().text()));
    QCOMPARE(*path, folder.filePath(QStringLiteral("rules/workspace.waivers.yaml")));
    const auto file = loadWaivers(*path);
    QVERIFY(file && file->findings.empty());
    QCOMPARE(file->waivers.size(), size_t(1));
    QCOMPARE(last(*file).rule, waiver.rule);
    QCOMPARE(last(*file).subject, waiver.subject);
    QCOMPARE(last(*file).at, waiver.at);
    QCOMPARE(last(*file).version, waiver.version); // a text, not the number 1.1
    QCOMPARE(last(*file).reason, waiver.reason);
    QCOMPARE(last(*file).who, waiver.who);
    QCOMPARE(last(*file).until, waiver.until);
}

void TestWaiverWriter::otherBytesStay()
{
    const QByteArray before = "# ours\nwaivers:\n    - rule:  old   # keep\n      subject: 'a'\n      reason: r\n      who: w\n      until: 2026-12-31\n\n# the end\n";
    const WaiverFile file = readWaivers(text::SourceText(before), QStringLiteral("x.waivers.yaml"));
    const auto patches = waiverPatch(file, wish());
    QVERIFY(patches);
    const auto after = patches->applied(before);
    QVERIFY(after);
    QVERIFY(after->startsWith("# ours\nwaivers:\n    - rule:  old   # keep\n      subject: 'a'\n"));
    QVERIFY(after->contains("# the end"));
    const WaiverFile again = readWaivers(text::SourceText(*after), QStringLiteral("x.waivers.yaml"));
    QVERIFY(again.findings.empty());
    QCOMPARE(again.waivers.size(), size_t(2));
    QCOMPARE(last(again).reason, wish().reason);
}

void TestWaiverWriter::choosesTheFile()
{
    QTemporaryDir folder;
    const QByteArray entry = "waivers:\n  - {rule: RULE, subject: a, reason: r, who: w, until: 2026-12-31}\n";
    write(folder.filePath(QStringLiteral("rules/a.waivers.yaml")), QByteArray(entry).replace("RULE", "other"));
    write(folder.filePath(QStringLiteral("rules/b.waivers.yaml")), QByteArray(entry).replace("RULE", "owner-named"));
    const QByteArray untouched = bytesOf(folder.filePath(QStringLiteral("rules/a.waivers.yaml")));
    const auto path = writeWaiver(folder.path(), wish(), QDate(2026, 1, 1));
    QVERIFY(path);
    QCOMPARE(*path, folder.filePath(QStringLiteral("rules/b.waivers.yaml")));
    QCOMPARE(bytesOf(folder.filePath(QStringLiteral("rules/a.waivers.yaml"))), untouched);
    Waiver another = wish();
    another.rule = QStringLiteral("new-rule");
    QCOMPARE(*writeWaiver(folder.path(), another, QDate(2026, 1, 1)), folder.filePath(QStringLiteral("rules/a.waivers.yaml")));
}

void TestWaiverWriter::refusesHalfWaivers_data()
{
    QTest::addColumn<QString>("missing");
    for (const char *missing : {"rule", "subject", "reason", "who", "until", "past"})
        QTest::newRow(missing) << QString::fromLatin1(missing);
}

void TestWaiverWriter::refusesHalfWaivers()
{
    QFETCH(QString, missing);
    Waiver waiver = wish();
    if (missing == u"rule")
        waiver.rule.clear();
    else if (missing == u"subject")
        waiver.subject.clear();
    else if (missing == u"reason")
        waiver.reason = QStringLiteral("  ");
    else if (missing == u"who")
        waiver.who.clear();
    else if (missing == u"until")
        waiver.until = QDate();
    else
        waiver.until = QDate(2025, 12, 31);
    QTemporaryDir folder;
    const auto path = writeWaiver(folder.path(), waiver, QDate(2026, 1, 1));
    QVERIFY(!path);
    QCOMPARE(path.problem().kind, base::Problem::Kind::Usage);
    QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("rules"))));
}

void TestWaiverWriter::refusesABrokenFile()
{
    QTemporaryDir folder;
    const QByteArray broken = "waivers:\n  - {rule: owner-named\n";
    write(folder.filePath(QStringLiteral("rules/a.waivers.yaml")), broken);
    const auto path = writeWaiver(folder.path(), wish(), QDate(2026, 1, 1));
    QVERIFY(!path);
    QCOMPARE(path.problem().kind, base::Problem::Kind::Refused);
    QCOMPARE(bytesOf(folder.filePath(QStringLiteral("rules/a.waivers.yaml"))), broken);
}

QTEST_APPLESS_MAIN(TestWaiverWriter)
#include "tst_waiverwriter.moc"
