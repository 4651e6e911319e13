// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/definition.h"
#include "authoring/hover.h"
#include "authoring/newline.h"
#include "authoring/outline.h"
#include "base/file.h"
#include "caret.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace meshwright;
using testing::Caret;
using namespace Qt::StringLiterals;

namespace {

const QByteArray contractText = R"(apiVersion: v3.2.0
kind: DataContract
id: a
version: 1.0.0
status: draft
schema:
  - name: orders
    properties:
      - name: order_id
        logicalType: string
        description: Number of the order.
      - name: customer
        logicalType: integer
        relationships:
          - to: customers.id
  - name: customers
    description: |
      Who buys.
      And pays.
    properties:
      - name: id
        logicalType: integer
slaProperties:
  - property: latency
    value: 4
    element: orders.order_id
team:
  name: Desk
  members:
    - username: ada
)";

contract::Contract contractOf(const QByteArray &text)
{
    return contract::readContract(text::readYaml(text::SourceText(text)));
}

} // namespace

/// What a text says of itself: outline, folds, hover, where references lead.
class TestInsight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesBeginWhereWhatBelongsThereStands_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<int>("columns");
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("blanks") << QByteArray("    ") << 4;
        QTest::newRow("a value") << QByteArray("  name: orders") << 2;
        QTest::newRow("a key alone") << QByteArray("description:") << 2;
        QTest::newRow("a key alone, inside") << QByteArray("    properties:  # all") << 6;
        QTest::newRow("an anchor is no value") << QByteArray("base: &base") << 2;
        QTest::newRow("a block of text") << QByteArray("  usage: |") << 4;
        QTest::newRow("a folded one") << QByteArray("  usage: >-  # why") << 4;
        QTest::newRow("an item's first key") << QByteArray("  - name: orders") << 4;
        QTest::newRow("an item's first key alone") << QByteArray("  - properties:") << 6;
        QTest::newRow("an item") << QByteArray("  - one") << 2;
        QTest::newRow("a dash alone") << QByteArray("  - ") << 4;
        QTest::newRow("a dash in a dash") << QByteArray("- - name: x") << 4;
        QTest::newRow("a comment") << QByteArray("  # name:") << 2;
        QTest::newRow("a quoted key") << QByteArray("\"a: b\":") << 2;
        QTest::newRow("a time is no key") << QByteArray("  - 12:30") << 2;
    }

    void linesBeginWhereWhatBelongsThereStands()
    {
        QFETCH(QByteArray, before);
        QTEST(authoring::indentBelow({before.constData(), size_t(before.size())}), "columns");
    }

    void outlines()
    {
        const auto tree = text::readYaml(text::SourceText(contractText));
        QStringList lines;
        const auto entries = authoring::outlineOf(tree);
        for (const auto &entry : entries)
            lines.append(QString(entry.depth, u'>') + entry.title);
        QCOMPARE(lines.join(u' '), u"apiVersion kind id version status schema >orders >>order_id >>customer >customers >>id slaProperties >latency team >ada"_s);
        const int at = authoring::entryAt(entries, quint32(contractText.indexOf("Number of")));
        QCOMPARE(entries[size_t(at)].title, u"order_id"_s);
        QCOMPARE(entries[size_t(at)].pointer, u"/schema/0/properties/0"_s);
    }

    void outlinesBrokenText()
    {
        QByteArray broken = contractText;
        broken.replace("status: draft", "status: [draft");
        QVERIFY(!authoring::outlineOf(text::readYaml(text::SourceText(broken))).empty());
        QVERIFY(authoring::outlineOf(text::readYaml(text::SourceText(QByteArray()))).empty());
    }

    void folds()
    {
        const QByteArray text = "a: 1\nb:\n  - x: |\n      one\n      two\n    y: 2\n  - z\nc: {d: 1,\n  e: 2}\nf: g\n\n";
        const auto folds = authoring::foldsOf(text::readYaml(text::SourceText(text)));
        QCOMPARE(folds, (std::vector<authoring::Fold>{{1, 6}, {2, 5}, {2, 4}, {7, 8}}));
    }

    void hovers()
    {
        const contract::Contract contract = contractOf(contractText);
        const auto at = [&](const char *word) {
            return authoring::hoverAt(contractText, quint32(contractText.indexOf(word)) + 1, {}, &contract);
        };
        const auto type = at("logicalType: string");
        QCOMPARE(type.title, u"logicalType"_s);
        QVERIFY(type.documentation.contains(u"Allowed: string, date"_s));
        QCOMPARE(QByteArray(contractText.mid(type.span.begin, type.span.size())), QByteArray("logicalType"));
        QCOMPARE(at("customers.id").target, u"customers.id · integer"_s);
        QVERIFY(at("orders.order_id").target.contains(u"Number of the order."_s));
        QVERIFY(at("Who buys").isEmpty());
    }

    void hoversOverFindings()
    {
        text::Finding error{u"standard/allowed-value"_s, text::Severity::Error, u"Not a type."_s, {}, {10, 14}, {}, false, {}};
        text::Finding hint = error;
        hint.severity = text::Severity::Hint;
        hint.message = u"A hint."_s;
        const auto hover = authoring::hoverAt(contractText, 12, {hint, error}, nullptr);
        QCOMPARE(hover.findings.size(), size_t(2));
        QCOMPARE(hover.findings[0].message, u"Not a type."_s);
        QVERIFY(authoring::hoverAt(contractText, 14, {error}, nullptr).findings.empty());
    }

    // Each rule's page and section are really there.
    void rulePagesExist()
    {
        for (const char *rule : {"standard/allowed-value", "contract/dangling-reference", "product/no-output", "mesh/circle", "owner-named"}) {
            const QString page = authoring::rulePage(QLatin1String(rule));
            QFile file(QStringLiteral(MESHWRIGHT_SOURCE_DIR "/docs/") + page.section(u'#', 0, 0));
            QVERIFY2(file.open(QIODevice::ReadOnly), rule);
            QString headings;
            const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
            for (const QString &line : lines.filter(QRegularExpression(u"^#"_s)))
                headings += u' ' + QString(line).remove(u'/').remove(u'#').trimmed() + u' ';
            QVERIFY2(headings.contains(u' ' + page.section(u'#', 1) + u' '), rule);
        }
        QVERIFY(authoring::rulePage(u"acme/own-rule"_s).isEmpty());
    }

    void followsReferences()
    {
        const contract::Contract contract = contractOf(contractText);
        const auto follow = [&](const char *word) {
            return authoring::definitionAt(&contract, contractText, quint32(contractText.indexOf(word)) + 2, u"/mesh/a.odcs.yaml"_s, {});
        };
        const auto to = follow("customers.id");
        QVERIFY(to.isFound());
        QCOMPARE(to.pointer, u"/schema/1/properties/0"_s);
        QCOMPARE(to.offset, quint32(contractText.indexOf("id\n        logicalType: integer\nsla")));
        QCOMPARE(follow("orders.order_id").pointer, u"/schema/0/properties/0"_s);
        QVERIFY(follow("latency").word.isEmpty());
    }

    void saysWhyAReferenceLeadsNowhere()
    {
        QByteArray text = contractText;
        text.replace("to: customers.id", "to: customers.idd");
        const contract::Contract contract = contractOf(text);
        const auto to = authoring::definitionAt(&contract, text, quint32(text.indexOf("customers.idd")), u"/mesh/a.odcs.yaml"_s, {});
        QVERIFY(!to.isFound());
        QVERIFY2(to.problem.contains(u"Did you mean “id”"_s), qPrintable(to.problem));
    }

    void followsToOtherFiles()
    {
        QTemporaryDir dir;
        QVERIFY(base::saveFile(dir.filePath(u"crm.odcs.yaml"_s), "id: crm\n"));
        const auto follow = [&](const char *marked) {
            const Caret caret{QByteArray(marked)};
            authoring::Knowledge known;
            known.contracts = {{u"orders"_s, u"Orders"_s, u"/mesh/orders.odcs.yaml"_s, {}}};
            return authoring::definitionAt(nullptr, caret.text, caret.offset, dir.filePath(u"a.odcs.yaml"_s), known);
        };
        const auto reference = follow("schema:\n  - name: a\n    relationships:\n      - to: crm.odcs.yaml#schema/cus‸tomers\n");
        QCOMPARE(reference.file, dir.filePath(u"crm.odcs.yaml"_s));
        QCOMPARE(reference.reference, u"schema/customers"_s);
        QCOMPARE(follow("outputPorts:\n  - contractId: ‸orders\n").file, u"/mesh/orders.odcs.yaml"_s);
        QVERIFY(follow("outputPorts:\n  - contractId: ‸gone\n").problem.contains(u"gone"_s));
        QCOMPARE(follow("authoritativeDefinitions:\n  - type: x\n    url: ./crm‸.odcs.yaml\n").file, dir.filePath(u"crm.odcs.yaml"_s));
        QVERIFY(!follow("authoritativeDefinitions:\n  - url: not‸there.md\n").isFound());
        QCOMPARE(follow("authoritativeDefinitions:\n  - url: https://example.com/‸x\n").file, u"https://example.com/x"_s);
    }

    void findsUsages()
    {
        const contract::Contract contract = contractOf(contractText);
        const auto words = [&](quint32 offset) {
            QByteArrayList out;
            for (const base::Span &span : authoring::usagesOf(contract, offset))
                out.append(contractText.mid(span.begin, span.size()));
            return out;
        };
        QCOMPARE(words(quint32(contractText.indexOf("Number of"))), (QByteArrayList{"order_id", "orders.order_id"}));
        QCOMPARE(words(quint32(contractText.indexOf("customers.id"))), (QByteArrayList{"id", "customers.id"}));
        QVERIFY(words(3).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestInsight)
#include "tst_insight.moc"
