// SPDX-License-Identifier: GPL-3.0-or-later
// The description files are data that forms and completion rely on: they must be complete and agree
// with each other.
#include "standard/description.h"
#include "standard/descriptionpack.h"
#include "standard/descriptionreader.h"
#include "standard/pattern.h"

#include <QSet>
#include <QTest>

using namespace meshwright;
using namespace Qt::StringLiterals;
using standard::Block;
using standard::Description;
using standard::Field;

namespace {

std::vector<const Description *> all()
{
    std::vector<const Description *> out;
    for (const QByteArray &version : standard::odcsVersions())
        out.push_back(&standard::odcs(version));
    for (const QByteArray &version : standard::odpsVersions())
        out.push_back(&standard::odps(version));
    return out;
}

std::vector<const Field *> fieldsOf(const Block &block)
{
    std::vector<const Field *> out;
    for (const Field &field : block.fields)
        out.push_back(&field);
    for (const standard::Case &one : block.cases) {
        for (const Field &field : one.fields)
            out.push_back(&field);
    }
    return out;
}

std::string_view view(const QByteArray &key)
{
    return {key.constData(), size_t(key.size())};
}

text::Path path(const char *pointer)
{
    return text::Path::fromPointer(QString::fromLatin1(pointer));
}

QString number(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', 17) : u"-"_s;
}

/// Every word and number of a field.
QString told(const Field &f)
{
    QByteArrayList words{f.key, f.values.join(','), f.suggestions.join(','), f.format, f.widget, f.example, f.byDefault, f.start, f.since, f.deprecated, f.listDeprecated, f.now, f.block ? f.block->name : "-"};
    for (const auto &pattern : f.patterns)
        words << pattern->expression();
    return QString::fromUtf8(words.join('|')) + u'|' + QStringList{f.patternHint, f.title, f.help, f.section, f.instead, number(f.minimum), number(f.exclusiveMinimum)}.join(u'|')
        + u"|%1 %2 %3 %4 %5"_s.arg(f.types).arg(f.required).arg(f.minItems).arg(f.maxItems).arg(f.uniqueItems) + (f.items ? u" of "_s + told(*f.items) : QString()) + u'\n';
}

QString told(const Block &block)
{
    QString out = QString::fromUtf8(block.name + '|' + block.label + '|' + block.sameKind.join(',')) + u"|%1|%2|%3|%4|%5\n"_s.arg(block.title, block.help).arg(block.open).arg(block.leading).arg(block.index.size());
    for (const auto &[key, reason] : block.refused)
        out += QString::fromUtf8(key) + u": "_s + reason + u'\n';
    for (const Field &field : block.fields)
        out += told(field);
    for (const standard::Case &one : block.cases) {
        out += QString::fromUtf8(one.name + '|' + one.exactlyOne.join(',')) + u" %1\n"_s.arg(one.whenAbsent);
        for (const auto &condition : one.when)
            out += QString::fromUtf8(condition.key + '=' + condition.values.join(',')) + u'\n';
        for (const Field &field : one.fields)
            out += told(field);
    }
    return out;
}

} // namespace

class TestDescription : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void versionsAreThere();
    void isWhatItsFileSays();
    void unknownVersionIsTheNewest();
    void everyFieldIsUsable();
    void sinceAgreesWithTheVersions();
    void fieldAt_data();
    void fieldAt();
    void fieldsFollowTheType();
    void keyOrderHasEveryKeyOnce();
};

void TestDescription::versionsAreThere()
{
    QCOMPARE(standard::odcsVersions(), (QByteArrayList{"3.2.0", "3.1.0", "3.0.2", "3.0.1", "3.0.0", "2.2.2", "2.2.1"}));
    QCOMPARE(standard::odpsVersions(), (QByteArrayList{"1.0.0", "0.9.0"}));
    for (const Description *one : all())
        QVERIFY2(one->blocks().size() >= 10, qPrintable(one->title()));
}

/// What the build packed, against the files as they are read.
void TestDescription::isWhatItsFileSays()
{
    for (const Description *packed : all()) {
        const QString name = packed->name().toLower() + u'-' + QString::fromLatin1(packed->version()) + u".yaml"_s;
        const auto read = standard::DescriptionReader::read(name, {QStringLiteral(MESHWRIGHT_SOURCE_DIR "/resources/standard")});
        QCOMPARE(packed->title(), read->title());
        QCOMPARE(packed->root().name, read->root().name);
        const auto blocks = packed->blocks();
        QCOMPARE(blocks.size(), read->blocks().size());
        for (size_t i = 0; i < blocks.size(); ++i)
            QCOMPARE(told(*blocks[i]), told(*read->blocks()[i]));
        QCOMPARE(standard::DescriptionPack::packed(*packed), standard::DescriptionPack::packed(*read));
    }
}

void TestDescription::unknownVersionIsTheNewest()
{
    QCOMPARE(standard::odcs("v3.1.0").title(), u"ODCS 3.1.0"_s);
    QCOMPARE(standard::odcs("9.9.9").title(), u"ODCS 3.2.0"_s);
    QCOMPARE(standard::odps().title(), u"ODPS 1.0.0"_s);
}

void TestDescription::everyFieldIsUsable()
{
    const QSet<QByteArray> widgets{"line", "text", "choice", "switch", "number", "tags", "list", "block", "date", "datetime", "code", "any"};
    for (const Description *one : all()) {
        for (const Block *block : one->blocks()) {
            QVERIFY2(!block->title.isEmpty(), block->name.constData());
            QVERIFY2(!block->fields.empty(), block->name.constData());
            if (!block->label.isEmpty())
                QVERIFY2(block->field(view(block->label)), block->name.constData());
            for (const Field *field : fieldsOf(*block)) {
                const QByteArray where = one->title().toUtf8() + ' ' + block->name + '.' + field->key;
                QVERIFY2(!field->title.isEmpty(), where.constData());
                QVERIFY2(widgets.contains(field->widget), where + ": " + field->widget);
                QVERIFY2(field->types != 0, where.constData());
                QVERIFY2(!field->block || field->takes(standard::Object), where.constData());
                QVERIFY2(!field->items || field->takes(standard::Array), where.constData());
                QVERIFY2(field->values.isEmpty() || field->start.isEmpty() || field->values.contains(field->start), where.constData());
                QVERIFY2(field->patterns.empty() || !field->patternHint.isEmpty(), where.constData());
            }
        }
    }
    int helped = 0, fields = 0;
    for (const Block *block : standard::odcs().blocks()) {
        for (const Field *field : fieldsOf(*block)) {
            ++fields;
            helped += field->help.isEmpty() ? 0 : 1;
        }
    }
    qInfo("ODCS 3.2.0: %d fields, %d with help", fields, helped);
    QVERIFY(helped * 10 > fields * 6);
}

/// "since" is written for people; the deltas between the versions are what counts.
void TestDescription::sinceAgreesWithTheVersions()
{
    const QByteArrayList versions = standard::odcsVersions();
    QStringList wrong;
    for (const Block *block : standard::odcs().blocks()) {
        for (const Field *field : fieldsOf(*block)) {
            QByteArray first = "3.2.0";
            for (const QByteArray &version : versions) {
                const Block *same = version.startsWith("3.") ? standard::odcs(version).block(block->name) : nullptr;
                if (same && same->anyField(view(field->key)))
                    first = version;
            }
            // A block that came later as a whole says so where it is used.
            const Block *oldest = standard::odcs("3.0.0").block(block->name);
            if (!oldest)
                continue;
            const bool isNew = first != "3.0.0" && first != "3.0.1" && first != "3.0.2";
            if (isNew && field->since != first && oldest->anyField(view(field->key)) == nullptr && block->field(view(field->key)) == field)
                wrong << u"%1.%2: %3, not %4"_s.arg(QLatin1String(block->name), QLatin1String(field->key), QLatin1String(first), QLatin1String(field->since));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestDescription::fieldAt_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("title");
    QTest::newRow("root key") << u"/apiVersion"_s << u"Version of the standard"_s;
    QTest::newRow("item of a list") << u"/schema/0/name"_s << u"Name"_s;
    QTest::newRow("nested property") << u"/schema/0/properties/1/properties/0/logicalType"_s << u"Logical type"_s;
    QTest::newRow("by the type of the server") << u"/servers/0/host"_s << u"Host"_s;
    QTest::newRow("of another type") << u"/servers/0/warehouse"_s << QString();
    QTest::newRow("options of the type") << u"/schema/0/properties/0/logicalTypeOptions/maxLength"_s << u"Longest"_s;
    QTest::newRow("options of another type") << u"/schema/0/properties/0/logicalTypeOptions/maxItems"_s << QString();
    QTest::newRow("team as object") << u"/team/members/0/username"_s << u"User name"_s;
    QTest::newRow("nowhere") << u"/nowhere/at/all"_s << QString();
}

void TestDescription::fieldAt()
{
    QFETCH(QString, pointer);
    QFETCH(QString, title);
    const text::Tree tree = text::readYaml(text::SourceText("servers:\n- type: kafka\n  host: h\nschema:\n- name: a\n  properties:\n"
                                                            "  - {name: b, logicalType: string}\n  - {name: c, logicalType: object, properties: [{name: d}]}\n"));
    QVERIFY(tree.isClean());
    const Field *field = standard::odcs().fieldAt(text::Path::fromPointer(pointer), tree.root());
    QCOMPARE(field ? field->title : QString(), title);
}

void TestDescription::fieldsFollowTheType()
{
    const auto keys = [](const char *yaml) {
        const text::Tree tree = text::readYaml(text::SourceText(QByteArray("servers:\n- ") + yaml));
        QByteArrayList out;
        for (const Field *field : standard::odcs().fieldsAt(path("/servers/0"), tree.root()))
            out << field->key;
        return out;
    };
    QCOMPARE(keys("type: kafka"), (QByteArrayList{"id", "server", "type", "description", "environment", "host", "format", "encoding", "roles", "customProperties"}));
    QVERIFY(keys("type: postgresql").contains("schema"));
    QVERIFY(!keys("server: x").contains("host"));
}

void TestDescription::keyOrderHasEveryKeyOnce()
{
    const QByteArrayList root = standard::odcs().keyOrder(text::Path());
    QCOMPARE(root.mid(0, 3), (QByteArrayList{"apiVersion", "kind", "id"}));
    const QByteArrayList property = standard::odcs().keyOrder(path("/schema/0/properties/0"));
    QCOMPARE(QSet<QByteArray>(property.begin(), property.end()).size(), property.size());
    QVERIFY(property.indexOf("items") > property.indexOf("logicalType") && property.indexOf("items") < property.indexOf("customProperties"));
    QVERIFY(standard::odcs().keyOrder(path("/no/such/place")).isEmpty());
}

QTEST_APPLESS_MAIN(TestDescription)
#include "tst_description.moc"
