// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/reference.h"
#include "contract/relations.h"
#include "text/sourcetext.h"

#include <QTest>

using namespace meshwright;
using namespace Qt::StringLiterals;

class TestRelations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cardinality_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("pairs");
        QTest::addColumn<QString>("fromEnd");
        QTest::addColumn<QString>("toEnd");
        QTest::newRow("nothing said") << u"{}"_s << u"{}"_s << u"a"_s << u"0..n"_s << u"0..n"_s;
        QTest::newRow("to a key") << u"{}"_s << u"{a: primaryKey}"_s << u"a"_s << u"0..n"_s << u"0..1"_s;
        QTest::newRow("to what is unique") << u"{}"_s << u"{a: unique}"_s << u"a"_s << u"0..n"_s << u"0..1"_s;
        QTest::newRow("required") << u"{a: required}"_s << u"{a: primaryKey}"_s << u"a"_s << u"0..n"_s << u"1"_s;
        QTest::newRow("required, to many") << u"{a: required}"_s << u"{}"_s << u"a"_s << u"0..n"_s << u"1..n"_s;
        QTest::newRow("from what is unique") << u"{a: unique}"_s << u"{a: primaryKey}"_s << u"a"_s << u"0..1"_s << u"0..1"_s;
        QTest::newRow("from a key") << u"{a: primaryKey}"_s << u"{a: primaryKey}"_s << u"a"_s << u"0..1"_s << u"1"_s;
        QTest::newRow("part of a key is not unique") << u"{a: primaryKey, b: primaryKey}"_s << u"{a: primaryKey, b: primaryKey}"_s << u"a"_s << u"0..n"_s << u"1..n"_s;
        QTest::newRow("a whole key of two") << u"{a: required}"_s << u"{a: primaryKey, b: primaryKey}"_s << u"ab"_s << u"0..n"_s << u"0..1"_s;
        QTest::newRow("a whole key of two, required") << u"{a: required, b: required}"_s << u"{a: primaryKey, b: primaryKey}"_s << u"ab"_s << u"0..n"_s << u"1"_s;
        QTest::newRow("to an object") << u"{a: required}"_s << u"{}"_s << u"a-"_s << u"0..n"_s << u"1"_s;
    }

    void cardinality()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, pairs);
        QFETCH(QString, fromEnd);
        QFETCH(QString, toEnd);
        QByteArray text = "apiVersion: v3.2.0\nschema:\n";
        for (const auto &[name, marks] : {std::pair("left", from), std::pair("right", to)}) {
            text += "  - name: " + QByteArray(name) + "\n    properties:\n";
            for (const char part : {'a', 'b'}) {
                text += "      - name: " + QByteArray(1, part) + "\n";
                for (const char *mark : {"primaryKey", "unique", "required"}) {
                    if (marks.contains(u"%1: %2"_s.arg(QLatin1Char(part)).arg(QLatin1String(mark))))
                        text += "        " + QByteArray(mark) + ": true\n";
                }
            }
        }
        const contract::Contract contract = contract::readContract(text::readYaml(text::SourceText(text)));
        contract::RelationshipEnds ends{&contract.schema[0], &contract.schema[1], {}, {}};
        const bool toObject = pairs.endsWith(u'-');
        for (const QChar part : pairs.left(toObject ? 1 : 2)) {
            ends.from.push_back(contract.schema[0].property(QString(part)));
            if (!toObject)
                ends.to.push_back(contract.schema[1].property(QString(part)));
        }
        const contract::Cardinality cardinality = contract::cardinalityOf(ends);
        QCOMPARE(cardinality.from.text(), fromEnd);
        QCOMPARE(cardinality.to.text(), toEnd);
    }
};

QTEST_APPLESS_MAIN(TestRelations)
#include "tst_relations.moc"
