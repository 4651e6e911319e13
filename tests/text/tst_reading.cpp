// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tree.h"

#include <QTest>

using namespace meshwright::text;
using meshwright::base::Span;

namespace {

Tree yaml(const QByteArray &bytes, const ReadLimits &limits = {}) { return readYaml(SourceText(bytes), limits); }

QByteArray covered(const Tree &tree, Span span)
{
    const std::string_view text = tree.source().view(span);
    return {text.data(), qsizetype(text.size())};
}

QStringList rules(const Tree &tree)
{
    QStringList out;
    for (const Finding &finding : tree.findings())
        out += finding.rule;
    return out;
}

} // namespace

class TestReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhereEverythingIs()
    {
        const Tree tree = yaml("\xEF\xBB\xBF# head\r\na: &x !!str 'it''s' # why\r\nb:\r\n  - |\r\n    t\r\n\r\n  - {k: [1, 2]}\r\n");
        QVERIFY(tree.isClean());
        const Node a = tree.root()["a"];
        QCOMPARE(covered(tree, a.span()), QByteArray("'it''s'"));
        QCOMPARE(covered(tree, a.fullSpan()), QByteArray("&x !!str 'it''s'"));
        QCOMPARE(covered(tree, a.keyNode().span()), QByteArray("a"));
        QCOMPARE(a.string(), QStringLiteral("it's"));
        QCOMPARE(covered(tree, tree.root()["b"][0].span()), QByteArray("|\r\n    t"));
        QCOMPARE(tree.root()["b"][0].string(), QStringLiteral("t\n"));
        QCOMPARE(covered(tree, tree.root()["b"].span()), QByteArray("- |\r\n    t\r\n\r\n  - {k: [1, 2]}"));
        QCOMPARE(tree.root()["b"][1]["k"][1].pointer(), QStringLiteral("/b/1/k/1"));
        QCOMPARE(tree.comments().size(), size_t(2));
        QCOMPARE(covered(tree, tree.comments()[1]), QByteArray("# why"));
        const auto place = tree.source().position(tree.root()["b"][1].span().begin);
        QCOMPARE(place.line, 7);
        QCOMPARE(place.column, 5);
    }

    void numbersNodesInReadingOrder()
    {
        const Tree tree = yaml("a: {b: [x, y: z]}\n[k]: {j: k}\n");
        QVERIFY(tree.isClean());
        for (quint32 id = 1; id < tree.nodeCount(); ++id) {
            QVERIFY(tree.node(id).parent().id() < id);
            QVERIFY(tree.node(id - 1).span().begin <= tree.node(id).span().begin);
        }
    }

    void findsTheInnermostNode()
    {
        const QByteArray text = "a: 1\nb:\n  - cd\n  -\n  - ef\n";
        const Tree tree = yaml(text);
        QCOMPARE(tree.nodeAt(quint32(text.indexOf("d"))), tree.root()["b"][0]);
        QCOMPARE(tree.nodeAt(quint32(text.indexOf("f"))), tree.root()["b"][2]);
        QCOMPARE(tree.nodeAt(0), tree.root().key(0));
        QCOMPARE(tree.nodeAt(4), tree.root());
    }

    void readsTheCoreSchema_data()
    {
        QTest::addColumn<ScalarType>("type");
        for (const char *text : {"~", "null", "Null", "NULL", ""})
            QTest::newRow(text) << ScalarType::Null;
        for (const char *text : {"true", "True", "TRUE", "false", "False", "FALSE"})
            QTest::newRow(text) << ScalarType::Boolean;
        for (const char *text : {"0", "-12", "+7", "0x1F", "0o17", "007"})
            QTest::newRow(text) << ScalarType::Integer;
        for (const char *text : {"1.", ".5", "-1.5e3", "1E-2", ".inf", "-.INF", ".NaN"})
            QTest::newRow(text) << ScalarType::Float;
        for (const char *text : {"yes", "no", "on", "tRue", "nULL", "2024-01-01", "09:00", "1_000", "0b1", "0x", "1e", ".", "-", "1.2.3", "+.nan"})
            QTest::newRow(text) << ScalarType::String;
    }
    void readsTheCoreSchema()
    {
        QFETCH(ScalarType, type);
        const Tree tree = yaml("a: " + QByteArray(QTest::currentDataTag()) + "\n");
        if (QByteArray(QTest::currentDataTag()) != "-")
            QCOMPARE(tree.root()["a"].scalarType(), type);
        const Tree quoted = yaml("a: '" + QByteArray(QTest::currentDataTag()) + "'\n");
        QCOMPARE(quoted.root()["a"].scalarType(), ScalarType::String);
    }

    void readsNumbers()
    {
        const Tree tree = yaml("[0x1F, 0o17, 1.0, 1.5, .inf, .nan, 9223372036854775807, 9223372036854775808, -3, '4', 1e400]\n");
        QCOMPARE(tree.root()[0].integer().value(), 31);
        QCOMPARE(tree.root()[1].integer().value(), 15);
        QCOMPARE(tree.root()[2].integer().value(), 1);
        QVERIFY(!tree.root()[3].integer());
        QCOMPARE(tree.root()[3].number().value(), 1.5);
        QVERIFY(qIsInf(tree.root()[4].number().value()));
        QVERIFY(!tree.root()[5].number());
        QCOMPARE(tree.root()[6].integer().value(), std::numeric_limits<qint64>::max());
        QVERIFY(!tree.root()[7].integer());
        QCOMPARE(tree.root()[8].integer().value(), -3);
        QVERIFY(!tree.root()[9].integer() && !tree.root()[9].number());
        QVERIFY(qIsInf(tree.root()[10].number().value()));
    }

    void goesOnAfterAnError_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");
        const QByteArray tail = "\nz: 1\n";
        QTest::newRow("bracket") << "a:\n  b: [1, 2\n  c: 3" + tail << QStringList{QStringLiteral("yaml/unclosed")};
        QTest::newRow("quote") << "a:\n  b: \"x\n  c: 3" + tail << QStringList{QStringLiteral("yaml/unclosed")};
        QTest::newRow("colon") << "a:\n  b: c: d\n  c: 3" + tail << QStringList{QStringLiteral("yaml/syntax")};
        QTest::newRow("half a key") << "a:\n  nam\n  c: 3" + tail << QStringList{QStringLiteral("yaml/syntax")};
        QTest::newRow("indentation") << "a:\n  b: 1\n    x: 2\n    y: 2\n  c: 3" + tail << QStringList{QStringLiteral("yaml/syntax")};
        QTest::newRow("tabs") << "a:\n  b: 1\n\tx: 2\n\ty: 2\n  c: 3" + tail << QStringList{QStringLiteral("yaml/tab-indent")};
        QTest::newRow("two causes") << "a:\n  b: [1\n  c: \"3" + tail << QStringList{QStringLiteral("yaml/unclosed"), QStringLiteral("yaml/unclosed")};
    }
    void goesOnAfterAnError()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
        const Tree tree = yaml(text);
        QVERIFY(!tree.isClean());
        QCOMPARE(rules(tree), expected);
        QCOMPARE(tree.root()["z"].integer().value_or(-1), 1);
    }

    void namesBothPlacesOfADoubledKey()
    {
        QByteArray wide = "k0: 0\n";
        for (int i = 1; i < 100; ++i)
            wide += "k" + QByteArray::number(i) + ": 0\n";
        for (const QByteArray &text : {QByteArray("a: 1\nb: 2\n\"a\": 3\n"), wide + "k7: 1\n"}) {
            const Tree tree = yaml(text);
            QCOMPARE(rules(tree), QStringList(QStringLiteral("yaml/duplicate-key")));
            const Finding &finding = tree.findings().front();
            QCOMPARE(tree.source().position(finding.span.begin).line, tree.source().lineCount() - 1);
            QVERIFY(finding.message.contains(text == wide + "k7: 1\n" ? QLatin1String("line 8,") : QLatin1String("line 1,")));
        }
    }

    void looksUpKeysOfWideMappings()
    {
        QByteArray text;
        for (int i = 0; i < 1000; ++i)
            text += "key" + QByteArray::number(i) + ": " + QByteArray::number(i) + "\n";
        const Tree tree = yaml(text);
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(tree.root().find("key" + std::to_string(i)).integer().value_or(-1), i);
        QVERIFY(!tree.root().find("key1000"));
    }

    void keepsItsLimits()
    {
        ReadLimits limits;
        limits.depth = 3;
        QVERIFY(yaml("a: [[1]]\n", limits).isClean());
        QCOMPARE(rules(yaml("a: [[[1]]]\n", limits)), QStringList(QStringLiteral("yaml/limit")));
        limits = {};
        limits.nodes = 5;
        QVERIFY(yaml("[1, 2, 3, 4]\n", limits).isClean());
        QCOMPARE(rules(yaml("[1, 2, 3, 4, 5]\n", limits)), QStringList(QStringLiteral("yaml/limit")));
        limits = {};
        limits.bytes = 4;
        QVERIFY(yaml("a: 1", limits).isClean());
        QCOMPARE(rules(yaml("a: 12", limits)), QStringList(QStringLiteral("yaml/limit")));
        limits = {};
        limits.aliases = 1;
        QVERIFY(yaml("[&a x, *a]", limits).isClean());
        QVERIFY(!yaml("[&a x, *a, *a]", limits).isClean());
    }

    void answersQuestionsToNothing()
    {
        const Node nothing = Tree().root()["a"][3]["b"];
        QVERIFY(!nothing && !nothing.isScalar() && !nothing.isNull() && nothing.size() == 0 && nothing.string().isEmpty());
        QVERIFY(!nothing.number() && !nothing.boolean() && nothing.path().isRoot() && nothing.toValue() == Value());
        QVERIFY(yaml("").isClean() && !yaml("").root() && !yaml("# only\n").root());
        QVERIFY(yaml("---\n").root().isNull());
    }

    void looksThroughAliases()
    {
        const Tree tree = yaml("a: &x {k: 1}\nb: *x\n");
        const Node b = tree.root()["b"];
        QCOMPARE(b.kind(), NodeKind::Alias);
        QVERIFY(b.isMapping() && b.size() == 1 && b["k"].integer() == 1);
        QCOMPARE(b["k"], tree.root()["a"]["k"]);
        QCOMPARE(b.toValue(), tree.root()["a"].toValue());
    }
};

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
