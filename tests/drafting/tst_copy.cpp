// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "demo/demo.h"
#include "drafting/copy.h"
#include "governance/analysis.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace meshwright;

class TestCopy : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    governance::Rules m_rules;

    governance::Analysis judge(const QByteArray &text) const { return governance::analyse(text, QStringLiteral("c.odcs.yaml"), m_rules); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(demo::writeDemo(m_folder.path())); }

    void everyContractOfTheDemo()
    {
        drafting::Wishes wishes;
        wishes.name = QStringLiteral("A copy");
        wishes.owner = QStringLiteral("kim@example.org");
        wishes.domain = QStringLiteral("Finance");
        drafting::CopiedParts little;
        little.descriptions = little.quality = little.relationships = little.serviceLevels = little.others = false;
        int copied = 0;
        QDirIterator files(m_folder.path(), {QStringLiteral("*.odcs.yaml")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QByteArray text = *base::readFile(path, 5 << 20);
            const QString folder = QFileInfo(path).path();
            const governance::Analysis before = judge(text);
            for (const drafting::CopiedParts &parts : {drafting::CopiedParts(), little}) {
                const auto copy = drafting::draftOfContract(text, folder, m_folder.filePath(QStringLiteral("finance/a-copy")), parts, wishes);
                QVERIFY2(copy, copy ? qPrintable(path) : qPrintable(copy.problem().text()));
                const governance::Analysis after = judge(*copy);
                QCOMPARE(after.schemaValid, before.schemaValid);
                QCOMPARE(after.contract->id, QStringLiteral("a-copy"));
                QCOMPARE(after.contract->version, QStringLiteral("1.0.0"));
                QCOMPARE(after.contract->status, QStringLiteral("draft"));
                QCOMPARE(after.contract->schema.size(), before.contract->schema.size());
                QCOMPARE(after.contract->team.members.size(), size_t(1));
                QVERIFY(after.contract->servers.empty());
                QCOMPARE(copy->contains("quality:"), parts.quality && text.contains("quality:"));
                QVERIFY(parts.serviceLevels || after.contract->serviceLevels.empty());
            }
            ++copied;
        }
        QVERIFY(copied >= 11);
    }

    void referencesLeadToTheSameFiles()
    {
        const QString folder = m_folder.filePath(QStringLiteral("sales/purchase-history"));
        const QByteArray text = *base::readFile(folder + QStringLiteral("/orders.odcs.yaml"), 5 << 20);
        QVERIFY(text.contains("to: customers.odcs.yaml#/schema"));
        const auto copy = drafting::draftOfContract(text, folder, m_folder.filePath(QStringLiteral("finance/x")), {}, {});
        QVERIFY(copy);
        QVERIFY(copy->contains("to: ../../sales/purchase-history/customers.odcs.yaml#/schema"));
        QVERIFY(copy->contains("to: ../../sales/product-catalogue/articles.odcs.yaml#/schema"));
        QVERIFY(copy->contains("to: orders.order_id")); // within the contract
        QVERIFY(copy->contains("# Marketing, Finance and Product Development build on this contract.")); // comments stay
    }

    void aBrokenContractIsNotCopied()
    {
        const auto copy = drafting::draftOfContract("a: [1\n", m_folder.path(), m_folder.path(), {}, {});
        QVERIFY(!copy);
        QCOMPARE(copy.problem().kind, base::Problem::Kind::Refused);
    }
};

QTEST_GUILESS_MAIN(TestCopy)
#include "tst_copy.moc"
