// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/diff.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace meshwright;
using namespace meshwright::contract;
using namespace Qt::StringLiterals;

/// Each file in diff/ holds two contracts, the changes between them and the version that they ask for.
class TestContractDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cases_data();
    void cases();
    void everyContractEqualsItself();
};

namespace {

QByteArray part(const QByteArray &file, const QByteArray &name)
{
    const QByteArray head = "=== " + name + "\n";
    const qsizetype from = file.indexOf(head) + head.size(), end = file.indexOf("=== ", from);
    return file.mid(from, end < 0 ? -1 : end - from);
}

Contract contractOf(const QByteArray &yaml)
{
    return readContract(text::readYaml(text::SourceText(yaml)));
}

} // namespace

void TestContractDiff::cases_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(MESHWRIGHT_SOURCE_DIR "/tests/contract/diff"));
    const QStringList names = folder.entryList({u"*.case"_s}, QDir::Files, QDir::Name);
    QVERIFY(names.size() > 25);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestContractDiff::cases()
{
    QFETCH(QString, path);
    QFile source(path);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray file = source.readAll();
    const ContractDiff result = diff(contractOf(part(file, "before")), contractOf(part(file, "after")));
    QString changes;
    for (const Change &change : result.changes) {
        changes += u"%1 %2 %3\n"_s.arg(change.rule, QString(impactName(change.impact)), change.subject);
        QVERIFY(!change.message.isEmpty() && !change.message.contains(u'%'));
        QVERIFY(change.beforeNode.isValid() || change.afterNode.isValid());
    }
    QCOMPARE(changes, QString::fromUtf8(part(file, "changes")));
    const QString advised = u"%1 %2 %3"_s.arg(QString(bumpName(result.bump)), result.advisedVersion.isEmpty() ? u"-"_s : result.advisedVersion,
                                              result.versionSuffices ? u"yes"_s : u"no"_s);
    QCOMPARE(advised, QString::fromUtf8(part(file, "advised")).trimmed());
}

void TestContractDiff::everyContractEqualsItself()
{
    const QString shared = qEnvironmentVariable("MESHWRIGHT_SHARED", QStringLiteral(MESHWRIGHT_SOURCE_DIR "/../shared"));
    if (!QFileInfo::exists(shared + "/odcs/corpus"_L1))
        QSKIP("No folder with real contracts: set MESHWRIGHT_SHARED to try them.");
    for (const QFileInfo &info : QDir(shared + u"/odcs/corpus"_s).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(diff(contractOf(bytes), contractOf(bytes)).changes.empty(), qPrintable(info.fileName()));
    }
}

QTEST_APPLESS_MAIN(TestContractDiff)
#include "tst_contractdiff.moc"
