// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/contractdocument.h"
#include "patience.h"
#include "standard/jsonschema.h"
#include "standard/judge.h"
#include "widgets/common/theme.h"
#include "widgets/designer/blockform.h"
#include "widgets/designer/cardhead.h"
#include "widgets/designer/contractform.h"
#include "widgets/designer/fieldeditor.h"
#include "widgets/designer/fieldpicker.h"
#include "widgets/designer/sections.h"
#include "widgets/designer/wordlist.h"

#include "sharedfolder.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <set>

using namespace meshwright;
using designer::BlockForm;
using designer::FieldEditor;
using designer::FieldInput;
using designer::FormRow;
using document::ContractDocument;
using text::Path;

namespace {

document::AnalysisPointer analyse(const QByteArray &text, const QString &name)
{
    return std::make_shared<const governance::Analysis>(governance::analyse(text, name, governance::Rules()));
}

const QByteArray minimal = R"(# kept as it is
apiVersion: v3.2.0   # the newest
kind: DataContract
id: orders-1
version: 1.0.0
status: "active"
)";

/// How two texts differ: the bytes before and behind are the same.
struct Difference {
    qsizetype at = 0;
    QByteArray removed, inserted;
};

Difference difference(const QByteArray &before, const QByteArray &after)
{
    qsizetype head = 0;
    while (head < before.size() && head < after.size() && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < before.size() - head && tail < after.size() - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return {head, before.sliced(head, before.size() - head - tail), after.sliced(head, after.size() - head - tail)};
}

/// What a person would type into a field of this kind: a first value and another.
QStringList sampleTexts(const standard::Field &field)
{
    using namespace standard;
    if (!field.values.isEmpty())
        return {QString::fromUtf8(field.values.first()), QString::fromUtf8(field.values.last())};
    if (field.key == "id" || field.key == "contractId")
        return {QStringLiteral("one"), QStringLiteral("two")};
    if (field.key == "to" || field.key == "from" || field.key == "element")
        return {QStringLiteral("orders.order_id"), QStringLiteral("orders.other")};
    if (field.key == "location" || field.format == "uri")
        return {QStringLiteral("sftp://host/a"), QStringLiteral("sftp://host/b")};
    if (field.format == "date")
        return {QStringLiteral("2026-01-15"), QStringLiteral("2026-02-16")};
    if (field.format == "date-time")
        return {QStringLiteral("2026-01-15T08:00:00Z"), QStringLiteral("2026-02-16T09:30:00Z")};
    if (field.takes(Number) || field.takes(Integer))
        return {QStringLiteral("12"), QStringLiteral("34")};
    return {QStringLiteral("First: \"text\" # no comment"), QStringLiteral("another one")};
}

} // namespace

/// The form of every section, worked by its widgets.
class TestForms : public QObject {
    Q_OBJECT

private:
    // What of a card's head takes the keys: the button with a name.
    static QWidget *titleOf(const QWidget *head)
    {
        for (QPushButton *button : head->findChildren<QPushButton *>()) {
            if (!button->accessibleName().isEmpty())
                return button;
        }
        return nullptr;
    }
    std::unique_ptr<ContractDocument> m_document;
    std::unique_ptr<designer::ContractForm> m_form;
    std::unique_ptr<BlockForm> m_block;
    ui::Theme *m_theme = nullptr;
    std::shared_ptr<const standard::JsonSchema> m_official; ///< the standard's own schema, where it is at hand
    bool m_givenIsValid = false;
    QList<text::Tree> m_trees;

    void open(const QByteArray &text, const QString &name = QStringLiteral("a.odcs.yaml"))
    {
        m_form.reset();
        m_block.reset();
        m_document = std::make_unique<ContractDocument>(name, text, analyse);
        m_document->settle();
    }

    BlockForm &show(const Path &mapping, const designer::FormSelection &selection = {})
    {
        m_block = std::make_unique<BlockForm>();
        m_block->resize(640, 2000);
        m_block->show(m_document.get(), mapping, selection);
        QWidget *block = m_block.get();
        block->show();
        m_block->activateWindow();
        return *m_block;
    }

    designer::ContractForm &showWhole()
    {
        m_form = std::make_unique<designer::ContractForm>();
        m_form->resize(1000, 760);
        m_form->setDocument(m_document.get());
        m_form->show();
        m_form->activateWindow();
        return *m_form;
    }

    const FormRow *row(FormRow::Kind kind, const QString &pointer) const
    {
        for (const FormRow &row : m_block->rows()) {
            if (row.kind == kind && row.path.pointer() == pointer)
                return &row;
        }
        return nullptr;
    }

    // Types into the control of a field, as it is made for its kind, and leaves it.
    static void enter(FieldEditor &editor, const QString &text)
    {
        QWidget *control = editor.input()->control();
        control->setFocus(Qt::TabFocusReason);
        if (auto *box = qobject_cast<QCheckBox *>(control)) {
            if (box->isChecked() != (text == QLatin1String("true")))
                QTest::keyClick(box, Qt::Key_Space);
        } else if (editor.kind() == FieldInput::Kind::Words) {
            if (text.isEmpty()) {
                while (!editor.findChild<designer::WordList *>()->words().isEmpty())
                    QTest::keyClick(control, Qt::Key_Backspace);
            } else {
                QTest::keyClicks(control, text);
                QTest::keyClick(control, Qt::Key_Return);
            }
        } else if (auto *choice = qobject_cast<QComboBox *>(control)) {
            choice->lineEdit()->selectAll();
            if (text.isEmpty())
                QTest::keyClick(choice, Qt::Key_Delete);
            else
                QTest::keyClicks(choice, text);
            QTest::keyClick(choice, Qt::Key_Return);
        } else if (auto *line = qobject_cast<QLineEdit *>(control)) {
            line->selectAll();
            if (text.isEmpty())
                QTest::keyClick(line, Qt::Key_Delete);
            else
                QTest::keyClicks(line, text);
            QTest::keyClick(line, Qt::Key_Return);
        } else if (auto *area = qobject_cast<QPlainTextEdit *>(control)) {
            area->selectAll();
            if (text.isEmpty())
                QTest::keyClick(area, Qt::Key_Delete);
            else
                QTest::keyClicks(area, text);
            editor.commit();
        }
    }

    // Nodes live as long as their tree.
    const text::Tree &tree()
    {
        m_document->settle();
        m_trees.append(m_document->goodSnapshot()->analysis->tree);
        return m_trees.last();
    }

    FieldEditor *fieldAt(const QString &pointer)
    {
        m_document->settle();
        FieldEditor *editor = m_block->editor(pointer);
        if (editor)
            return editor;
        const QString owner = pointer.left(pointer.lastIndexOf(QLatin1Char('/')));
        const FormRow *add = row(FormRow::Kind::AddField, owner);
        if (!add)
            return nullptr;
        const QString key = pointer.mid(owner.size() + 1);
        int number = 0;
        for (const standard::Field *field : add->offered) {
            if (QString::fromUtf8(field->key) == key)
                break;
            ++number;
        }
        designer::FieldPicker *picker = m_block->openPicker(*add, m_block->widgetOf(*add));
        auto *list = picker->findChild<QListWidget *>();
        for (int i = 0; i < number; ++i)
            QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Down);
        if (list->currentRow() != number)
            return nullptr;
        QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Return);
        m_document->settle();
        return m_block->editor(pointer);
    }

    void checkField(const QString &pointer, const standard::Field &field);

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = new ui::Theme(qobject_cast<QApplication *>(qApp));
    }

    void cleanup()
    {
        m_form.reset();
        m_block.reset();
        m_document.reset();
        m_trees.clear();
    }

    void everyFieldOfEverySection_data();
    void everyFieldOfEverySection();
    void itemsAreAddedMovedAndRemoved_data();
    void itemsAreAddedMovedAndRemoved();
    void everySectionIsReached_data();
    void everySectionIsReached();
    void eachServerHasItsEntry();
    void whatIsTypedIsNeverTakenAway();
    void aVisitIsOneStep();
    void escapeGivesUpWhatWasTyped();
    void undoInAFieldIsTheDocuments();
    void chipsKeepTheOtherItems();
    void namesChangeWithTheirReferences();
    void errorsStandBesideTheirFields();
    void customValuesOfAnyKind();
    void aTeamOfOlderVersions();
    void brokenTextLocksTheForm();
    void tabReachesEveryField();
};

// One row a field: where the block stands in a contract that is otherwise small.
void TestForms::everyFieldOfEverySection_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QString>("mapping");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("family");
    const QByteArray object = minimal + "schema:\n  - name: orders  # kept\n    properties:\n      - name: order_id\n        logicalType: string\n      - name: other\n        logicalType: string\n";
    struct Place {
        const char *name;
        QByteArray given;
        QString mapping;
    };
    const auto property = [&](const char *type, const char *more = "") {
        return minimal + "schema:\n  - name: orders\n    properties:\n      - name: order_id\n        logicalType: " + type + more + "   # the type\n      - name: other\n        logicalType: string\n";
    };
    const QString first = QStringLiteral("/schema/0/properties/0");
    std::vector<Place> places = {
        {"contract", minimal, {}},
        {"description", minimal + "description: {purpose: why}\n", QStringLiteral("/description")},
        {"context", minimal + "context:\n  instructions: read me\n", QStringLiteral("/context")},
        {"statement", minimal + "context:\n  verifiedStatements:\n    - question: how many?\n", QStringLiteral("/context/verifiedStatements/0")},
        {"constraint", minimal + "context:\n  constraints:\n    - constraint: none\n", QStringLiteral("/context/constraints/0")},
        {"object", object, QStringLiteral("/schema/0")},
        {"property", property("string"), first},
        {"array", property("array"), first},
        {"object property", property("object"), first},
        {"element", property("array", "\n        items:\n          logicalType: string"), first + QStringLiteral("/items")},
        {"element object", property("array", "\n        items:\n          logicalType: object"), first + QStringLiteral("/items")},
        {"element array", property("array", "\n        items:\n          logicalType: array"), first + QStringLiteral("/items")},
        {"element map", property("array", "\n        items:\n          logicalType: map"), first + QStringLiteral("/items")},
        {"map property", property("map"), first},
        {"map", property("map", "\n        map:\n          key: {logicalType: string}\n          value: {logicalType: string}"), first + QStringLiteral("/map")},
        {"map key", property("map", "\n        map:\n          key: {logicalType: string}\n          value: {logicalType: string}"), first + QStringLiteral("/map/key")},
        {"map value", property("map", "\n        map:\n          key: {logicalType: string}\n          value: {logicalType: string}"), first + QStringLiteral("/map/value")},
        {"allowed value", property("string", "\n        enum:\n          - value: a"), first + QStringLiteral("/enum/0")},
        {"synonym", object + "    synonyms:\n      - synonym: sales\n", QStringLiteral("/schema/0/synonyms/0")},
        {"relationship", object + "    relationships:\n      - from: orders.order_id\n        to: orders.other\n", QStringLiteral("/schema/0/relationships/0")},
        {"property relationship", property("string", "\n        relationships:\n          - to: orders.other"), first + QStringLiteral("/relationships/0")},
        {"library rule", object + "    quality:\n      - metric: rowCount\n        mustBeGreaterThan: 0\n", QStringLiteral("/schema/0/quality/0")},
        {"sql rule", object + "    quality:\n      - type: sql\n        query: SELECT 1\n        mustBe: 1\n", QStringLiteral("/schema/0/quality/0")},
        {"text rule", object + "    quality:\n      - type: text\n        description: good\n", QStringLiteral("/schema/0/quality/0")},
        {"custom rule", object + "    quality:\n      - type: custom\n        engine: soda\n        implementation: checks\n", QStringLiteral("/schema/0/quality/0")},
        {"support", minimal + "support:\n  - channel: help\n", QStringLiteral("/support/0")},
        {"price", minimal + "price:\n  priceAmount: 1\n", QStringLiteral("/price")},
        {"team", minimal + "team:\n  name: us\n", QStringLiteral("/team")},
        {"member", minimal + "team:\n  members:\n    - username: one@example.com\n", QStringLiteral("/team/members/0")},
        {"member of a list", minimal + "team:\n  - username: one@example.com\n", QStringLiteral("/team/0")},
        {"role", minimal + "roles:\n  - role: reader\n", QStringLiteral("/roles/0")},
        {"service level", minimal + "slaProperties:\n  - property: retention\n    value: 3\n", QStringLiteral("/slaProperties/0")},
        {"custom property", minimal + "customProperties:\n  - property: a\n    value: b\n", QStringLiteral("/customProperties/0")},
        {"definition", minimal + "authoritativeDefinitions:\n  - type: tutorial\n    url: https://example.com\n", QStringLiteral("/authoritativeDefinitions/0")}};
    for (const char *type : {"string", "date", "timestamp", "time", "integer", "number", "object", "array"})
        places.push_back({type, property(type, "\n        logicalTypeOptions: {}"), first + QStringLiteral("/logicalTypeOptions")});
    places.push_back({"vector", property("vector", "\n        logicalTypeOptions:\n          dimensions: 3"), first + QStringLiteral("/logicalTypeOptions")});
    const standard::Description &odcs = standard::odcs();
    for (const QByteArray &type : odcs.block("server")->field("type")->values)
        places.push_back({"server", minimal + "servers:\n  - server: one\n    type: " + type + "\n", QStringLiteral("/servers/0")});
    std::set<QByteArray> reached;
    const auto add = [&reached](const Place &place, const standard::Description &description, const QString &family) {
        const text::Tree tree = text::readYaml(text::SourceText(place.given));
        const text::Node node = tree.root().find(Path::fromPointer(place.mapping));
        QVERIFY2(node.isValid(), place.name);
        for (const standard::Field *field : description.fieldsAt(Path::fromPointer(place.mapping), tree.root())) {
            const QString named = QStringLiteral("%1 %2: %3").arg(QLatin1String(place.name), node.find("type").string(), QString::fromUtf8(field->key));
            QTest::newRow(qPrintable(family + QLatin1Char(' ') + named)) << place.given << place.mapping << QString::fromUtf8(field->key) << family;
            reached.insert(family.toLatin1() + ' ' + description.blockAt(Path::fromPointer(place.mapping), tree.root())->name + '.' + field->key);
        }
    };
    for (const Place &place : places)
        add(place, odcs, QStringLiteral("odcs"));
    const QByteArray product = "apiVersion: v1.0.0\nkind: DataProduct   # kept\nid: p\nstatus: draft\n";
    const Place products[] = {
        {"product", product, {}},
        {"input port", product + "inputPorts:\n  - name: in\n    version: 1.0.0\n    contractId: c\n", QStringLiteral("/inputPorts/0")},
        {"output port", product + "outputPorts:\n  - name: out\n    version: 1.0.0\n", QStringLiteral("/outputPorts/0")},
        {"bill", product + "outputPorts:\n  - name: out\n    version: 1.0.0\n    sbom:\n      - url: https://example.com\n", QStringLiteral("/outputPorts/0/sbom/0")},
        {"input contract", product + "outputPorts:\n  - name: out\n    version: 1.0.0\n    inputContracts:\n      - id: c\n        version: 1.0.0\n", QStringLiteral("/outputPorts/0/inputContracts/0")},
        {"management port", product + "managementPorts:\n  - name: m\n    content: control\n", QStringLiteral("/managementPorts/0")},
        {"product description", product + "description:\n  purpose: why\n", QStringLiteral("/description")},
        {"product custom property", product + "customProperties:\n  - property: a\n    value: b\n", QStringLiteral("/customProperties/0")},
        {"product definition", product + "authoritativeDefinitions:\n  - type: tutorial\n    url: https://example.com\n", QStringLiteral("/authoritativeDefinitions/0")},
        {"product support", product + "support:\n  - channel: help\n    url: https://example.com\n", QStringLiteral("/support/0")},
        {"product team", product + "team:\n  name: us\n", QStringLiteral("/team")},
        {"product member", product + "team:\n  members:\n    - username: one\n", QStringLiteral("/team/members/0")}};
    for (const Place &place : products)
        add(place, standard::odps(), QStringLiteral("odps"));
    // Whatever the standards have, in whichever case: a block or a field without a row here is a hole in this test.
    QByteArrayList missing;
    for (const auto &[family, description] : {std::pair(QByteArray("odcs "), &odcs), std::pair(QByteArray("odps "), &standard::odps())}) {
        for (const standard::Block *block : description->blocks()) {
            for (const QByteArray &key : block->keyOrder()) {
                if (!reached.contains(family + block->name + '.' + key))
                    missing.append(family + block->name + '.' + key);
            }
        }
    }
    QVERIFY2(missing.isEmpty(), missing.join(", ").constData());
}

void TestForms::everyFieldOfEverySection()
{
    QFETCH(QByteArray, given);
    QFETCH(QString, mapping);
    QFETCH(QString, key);
    QFETCH(QString, family);
    open(given, family == QLatin1String("odps") ? QStringLiteral("a.odps.yaml") : QStringLiteral("a.odcs.yaml"));
    const text::Tree before = m_document->goodSnapshot()->analysis->tree;
    const standard::Description &description = *standard::recognise(before).description;
    const standard::Field *field = nullptr;
    for (const standard::Field *one : description.fieldsAt(Path::fromPointer(mapping), before.root())) {
        if (one->key == key.toUtf8())
            field = one;
    }
    QVERIFY(field);
    m_givenIsValid = m_document->snapshot()->analysis->schemaValid;
    m_official.reset();
    if (const QString schema = sharedFolder(QStringLiteral("odcs/schema/odcs-json-schema-v3.2.0.json")); !schema.isEmpty() && family == QLatin1String("odcs")) {
        static std::shared_ptr<const standard::JsonSchema> official;
        if (!official) {
            QFile file(schema);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto compiled = standard::JsonSchema::compile(text::readJson(text::SourceText(file.readAll())));
            QVERIFY(compiled);
            official = *compiled;
        }
        m_official = official;
    }
    show(Path::fromPointer(mapping));
    const QString pointer = mapping + QLatin1Char('/') + key;
    const bool isRule = description.blockAt(Path::fromPointer(mapping), before.root())->name == "quality";
    const bool inBuilder = isRule && (key == QLatin1String("type") || key == QLatin1String("metric") || key == QLatin1String("rule") || key == QLatin1String("unit")
                                      || key == QLatin1String("arguments") || key.startsWith(QLatin1String("must")));
    if (inBuilder)
        QSKIP("The rule builder shows it; tst_qualitybuilder changes it.");
    const bool isPart = field->block || (field->items && field->items->block);
    if (isPart && !(field->takes(standard::String))) {
        // A part or a list of parts: its own fields have rows of their own; here it must be within reach.
        const FormRow *offered = row(FormRow::Kind::AddField, mapping);
        const bool isOffered = offered && std::find(offered->offered.begin(), offered->offered.end(), field) != offered->offered.end();
        const bool isShown = row(FormRow::Kind::Head, pointer) || row(FormRow::Kind::AddItem, pointer) || row(FormRow::Kind::Note, pointer);
        QVERIFY2(isOffered || isShown || m_document->goodSnapshot()->analysis->tree.root().find(Path::fromPointer(pointer)).isValid(), qPrintable(pointer));
        return;
    }
    if (!field->deprecated.isEmpty() || (field->types == standard::Object && !field->block))
        return; // not offered; shown where a text has it
    checkField(pointer, *field);
}

void TestForms::checkField(const QString &pointer, const standard::Field &field)
{
    const QByteArray before = m_document->text();
    const Path path = Path::fromPointer(pointer);
    FieldEditor *editor = fieldAt(pointer);
    if (field.types == standard::Boolean) {
        editor = fieldAt(pointer);
        QVERIFY(editor);
        m_document->settle();
        // Choosing it says yes; so does the switch.
        if (!tree().root().find(path).isValid())
            enter(*editor, QStringLiteral("true"));
        const Difference set = difference(before, m_document->text());
        QVERIFY(m_document->text() != before);
        QVERIFY2(set.removed.isEmpty() || set.removed.startsWith("{}"), set.removed.constData());
        QCOMPARE(tree().root().find(path).boolean(), std::optional<bool>(true));
        m_document->settle();
        enter(*m_block->editor(pointer), QString());
        while (m_document->history()->canUndo())
            m_document->history()->undo();
        QCOMPARE(m_document->text(), before);
        return;
    }
    QVERIFY2(editor, "no way to this field");
    QCOMPARE(m_document->text(), before); // asking for a field writes nothing
    const bool wasThere = tree().root().find(path).isValid();
    const QString name = tree().root().find(path.parent()).find("name").string();
    const QStringList samples = sampleTexts(field);
    // Set, or change what is there.
    enter(*editor, samples[0]);
    const QByteArray set = m_document->text();
    const text::Node node = tree().root().find(path);
    QVERIFY(node.isValid());
    const QString shown = node.isSequence() ? node.at(node.size() - 1).string() : node.string();
    QCOMPARE(shown, samples[0]);
    Difference changed = difference(before, set);
    if (!wasThere) {
        // Nothing went but the braces of an empty part, and one key came.
        QVERIFY2(changed.removed.isEmpty() || changed.removed.startsWith("{}"), changed.removed.constData());
        const QByteArray key = std::get<QByteArray>(path.steps().back()) + ':';
        QCOMPARE(set.count(key), before.count(key) + 1);
    }
    for (const char *comment : {"# kept", "# the newest", "# the type"})
        QCOMPARE(set.count(comment), before.count(comment));
    // What a form writes is of the type that is asked for, so a valid text stays valid.
    m_document->settle();
    const bool isSetup = field.key == "type" || field.key == "logicalType" || field.key == "apiVersion";
    if (m_givenIsValid && !isSetup) {
        QString why;
        for (const text::Finding &finding : m_document->snapshot()->analysis->findings)
            why += finding.severity == text::Severity::Error ? finding.message + QLatin1Char('\n') : QString();
        QVERIFY2(m_document->snapshot()->analysis->schemaValid, qPrintable(why + QString::fromUtf8(set)));
    }
    if (m_official && pointer != QLatin1String("/apiVersion"))
        QCOMPARE(m_official->evaluate(tree().root(), false).valid, m_document->snapshot()->analysis->schemaValid);
    // Change it.
    editor = m_block->editor(pointer);
    QVERIFY2(editor, "the field went away");
    const bool isDecider = field.key == "type" || field.key == "logicalType" || field.key == "apiVersion" || field.key == "kind";
    if (!isDecider && samples[1] != samples[0]) {
        enter(*editor, samples[1]);
        const text::Node after = tree().root().find(path);
        QCOMPARE(after.isSequence() ? after.at(after.size() - 1).string() : after.string(), samples[1]);
        m_document->settle();
        editor = m_block->editor(pointer);
        QVERIFY(editor);
        // Clear it; a key that is asked for stays in the form.
        if (!(field.key == "name" && pointer.startsWith(QLatin1String("/schema")) && wasThere)) {
            enter(*editor, QString());
            QVERIFY(!tree().root().find(path).isValid());
        }
    }
    const QByteArray last = m_document->text();
    while (m_document->history()->canUndo())
        m_document->history()->undo();
    QCOMPARE(m_document->text(), before);
    while (m_document->history()->canRedo())
        m_document->history()->redo();
    QCOMPARE(m_document->text(), last);
    while (m_document->history()->canUndo())
        m_document->history()->undo();
    QCOMPARE(m_document->text(), before);
}

void TestForms::itemsAreAddedMovedAndRemoved_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("section");
    for (const char *key : {"support", "roles", "slaProperties", "customProperties", "authoritativeDefinitions", "servers"})
        QTest::newRow(key) << QStringLiteral("/%1").arg(QLatin1String(key)) << QString::fromLatin1(key);
    QTest::newRow("members") << QStringLiteral("/team/members") << QStringLiteral("team");
}

void TestForms::itemsAreAddedMovedAndRemoved()
{
    QFETCH(QString, list);
    QFETCH(QString, section);
    open(minimal);
    const designer::SectionForm form = designer::formOf(section, *m_document->goodSnapshot()->analysis);
    show(form.mapping, form.selection);
    const Path path = Path::fromPointer(list);
    QList<QByteArray> texts{m_document->text()};
    for (const char *name : {"alpha", "beta"}) {
        const FormRow *add = row(FormRow::Kind::Empty, list) ? row(FormRow::Kind::Empty, list) : row(FormRow::Kind::AddItem, list);
        QVERIFY(add);
        designer::FieldPicker *picker = m_block->openPicker(*add, m_block->widgetOf(*add));
        auto *line = picker->findChild<QLineEdit *>();
        if (section == QLatin1String("servers"))
            QTest::keyClicks(line, QLatin1String(name) == QLatin1String("alpha") ? QStringLiteral("kafka") : QStringLiteral("postgresql"));
        else
            QTest::keyClicks(line, QLatin1String(name));
        QTest::keyClick(line, Qt::Key_Return);
        m_document->settle();
        QVERIFY(difference(texts.last(), m_document->text()).removed.isEmpty());
        texts.append(m_document->text());
    }
    QCOMPARE(tree().root().find(path).size(), 2);
    // The second one up, by its head.
    const QString second = list + QStringLiteral("/1");
    auto *head = qobject_cast<designer::CardHead *>(m_block->widgetOf(*row(FormRow::Kind::Head, second)));
    QVERIFY(head);
    const text::Value moved = tree().root().find(path / 1).toValue();
    QTest::keyClick(titleOf(head), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(tree().root().find(path / 0).toValue(), moved);
    m_document->settle();
    m_document->history()->undo();
    QCOMPARE(m_document->text(), texts.last());
    m_document->settle();
    // Taken out one after the other, the list is gone with the last one.
    for (int left = 2; left > 0; --left) {
        head = qobject_cast<designer::CardHead *>(m_block->widgetOf(*row(FormRow::Kind::Head, list + QStringLiteral("/%1").arg(left - 1))));
        QVERIFY(head);
        QTest::keyClick(titleOf(head), Qt::Key_Delete);
        QCOMPARE(m_document->text(), texts[left - 1]);
        m_document->settle();
    }
    while (m_document->history()->canUndo())
        m_document->history()->undo();
    QCOMPARE(m_document->text(), minimal);
}

void TestForms::everySectionIsReached_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QStringList>("missing");
    QTest::newRow("3.2") << QByteArray("v3.2.0") << QStringList();
    QTest::newRow("3.1") << QByteArray("v3.1.0") << QStringList{QStringLiteral("context")};
    QTest::newRow("3.0") << QByteArray("v3.0.2") << QStringList{QStringLiteral("context")};
}

void TestForms::everySectionIsReached()
{
    QFETCH(QByteArray, version);
    QFETCH(QStringList, missing);
    QByteArray text = minimal;
    open(text.replace("v3.2.0", version));
    designer::ContractForm &form = showWhole();
    QStringList keys;
    for (const designer::Section &section : designer::sectionsOf(*m_document->goodSnapshot()->analysis))
        keys.append(section.key);
    for (const char *key : {"", "schema", "servers", "support", "price", "team", "roles", "slaProperties", "authoritativeDefinitions", "customProperties"})
        QVERIFY2(keys.contains(QLatin1String(key)), key);
    for (const QString &key : missing)
        QVERIFY(!keys.contains(key));
    auto *outline = form.findChild<designer::SectionOutline *>();
    QVERIFY(outline->isVisible());
    outline->setFocus();
    for (int i = 0; i < outline->count(); ++i) {
        outline->setCurrentRow(i);
        QCOMPARE(form.section(), keys[i]);
    }
    // By keys alone: up the list again.
    QTest::keyClick(outline, Qt::Key_Home);
    QCOMPARE(form.section(), QString());
}

void TestForms::eachServerHasItsEntry()
{
    open(minimal + "servers:\n  - server: sample\n    type: local\n    path: a.csv\n    format: csv\n  - server: events\n    type: kafka\n  - server: odd\n    type: mainframe\n");
    const auto keysAndIcons = [this] {
        QStringList out;
        for (const designer::Section &section : designer::sectionsOf(*m_document->goodSnapshot()->analysis)) {
            if (section.key.startsWith(QLatin1String("servers/")))
                out.append(section.title + QLatin1Char(' ') + QLatin1String(section.icon) + (section.state == ui::State::Failed ? QStringLiteral(" failed") : QString()));
        }
        return out;
    };
    QCOMPARE(keysAndIcons(), QStringList({QStringLiteral("sample folder"), QStringLiteral("events mark/stream/KA failed"), QStringLiteral("odd server failed")}));
    designer::ContractForm &form = showWhole();
    QStringList gone;
    connect(&form, &designer::ContractForm::selected, &form, [&gone](const QString &pointer) { gone.append(pointer); });
    auto *outline = form.findChild<designer::SectionOutline *>();
    const auto goTo = [outline](const QString &title) {
        const auto found = outline->findItems(title, Qt::MatchExactly);
        QVERIFY(!found.isEmpty());
        outline->setCurrentItem(found.first());
    };
    goTo(QStringLiteral("events"));
    QCOMPARE(form.section(), QStringLiteral("servers/1"));
    QCOMPARE(gone, QStringList{QStringLiteral("/servers/1")}); // the other views go there as well
    // The fields of its type, and no other server's.
    QVERIFY(form.block()->editor(QStringLiteral("/servers/1/host")));
    QVERIFY(!form.block()->editor(QStringLiteral("/servers/1/path")));
    QVERIFY(!form.block()->editor(QStringLiteral("/servers/0/path")));
    enter(*form.block()->editor(QStringLiteral("/servers/1/host")), QStringLiteral("broker:9092"));
    QVERIFY(m_document->text().contains("type: kafka\n    host: broker:9092\n"));
    // A place inside leads to its entry.
    form.setSelected(QStringLiteral("/servers/2/type"));
    QCOMPARE(form.section(), QStringLiteral("servers/2"));
    // The menu acts on the one that is shown.
    QMenu *menu = nullptr;
    for (QToolButton *button : form.findChildren<QToolButton *>()) {
        if (button->menu() && button->menu()->actions().size() > 4)
            menu = button->menu();
    }
    QVERIFY(menu);
    QVERIFY(QMetaObject::invokeMethod(menu, "aboutToShow"));
    const auto trigger = [menu](const char *text) {
        for (QAction *action : menu->actions()) {
            if (action->text() == QLatin1String(text) && action->isVisible())
                return action->trigger(), true;
        }
        return false;
    };
    QVERIFY(trigger("Move up"));
    m_document->settle();
    QCOMPARE(form.section(), QStringLiteral("servers/1"));
    QCOMPARE(keysAndIcons().at(1), QStringLiteral("odd server failed"));
    form.showSection(QStringLiteral("servers/2"));
    QVERIFY(trigger("Duplicate"));
    m_document->settle();
    QCOMPARE(keysAndIcons().size(), 4);
    form.showSection(QStringLiteral("servers/3"));
    QVERIFY(trigger("Remove"));
    m_document->settle();
    QCOMPARE(form.section(), QStringLiteral("servers/2")); // what it was about is gone
    while (m_document->history()->canUndo())
        m_document->history()->undo();
    m_document->settle();
    QCOMPARE(keysAndIcons().size(), 3);
}

void TestForms::whatIsTypedIsNeverTakenAway()
{
    open(minimal + "name: Orders\n");
    show({}, designer::formOf({}, *m_document->goodSnapshot()->analysis).selection);
    QVERIFY(QTest::qWaitForWindowActive(m_block.get(), longWait));
    FieldEditor *domain = m_block->editor(QStringLiteral("/domain"));
    FieldEditor *tenant = m_block->editor(QStringLiteral("/tenant"));
    QVERIFY(domain && tenant);
    enter(*domain, QStringLiteral("sales"));
    // While that is analysed, somebody types into the next field.
    auto *line = qobject_cast<QLineEdit *>(tenant->input()->control());
    line->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(line, QStringLiteral("half a"));
    line->setCursorPosition(2);
    m_document->settle(); // the form follows
    QCOMPARE(m_block->editor(QStringLiteral("/tenant")), tenant);
    QVERIFY(line->hasFocus());
    QCOMPARE(line->text(), QStringLiteral("half a"));
    QCOMPARE(line->cursorPosition(), 2);
}

void TestForms::aVisitIsOneStep()
{
    open(minimal);
    show({}, designer::formOf({}, *m_document->goodSnapshot()->analysis).selection);
    QVERIFY(QTest::qWaitForWindowActive(m_block.get(), longWait));
    FieldEditor *editor = m_block->editor(QStringLiteral("/description/purpose"));
    QVERIFY(editor);
    QWidget *control = editor->input()->control();
    control->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(control, QStringLiteral("To know"));
    QTRY_VERIFY_WITH_TIMEOUT(m_document->text().contains("To know"), longWait); // a pause is enough to see it in the text
    m_document->settle();
    QTest::keyClicks(control, QStringLiteral(" what sells"));
    m_block->editor(QStringLiteral("/tenant"))->focusEditor();
    QVERIFY(m_document->text().contains("purpose: To know what sells"));
    QCOMPARE(m_document->history()->count(), 1);
    m_document->history()->undo();
    QCOMPARE(m_document->text(), minimal);
}

void TestForms::escapeGivesUpWhatWasTyped()
{
    open(minimal + "name: Orders\n");
    show({}, designer::formOf({}, *m_document->goodSnapshot()->analysis).selection);
    QVERIFY(QTest::qWaitForWindowActive(m_block.get(), longWait));
    FieldEditor *editor = m_block->editor(QStringLiteral("/name"));
    auto *line = qobject_cast<QLineEdit *>(editor->input()->control());
    line->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(line, QStringLiteral("x"));
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(line->text(), QStringLiteral("Orders"));
    QCOMPARE(m_document->text(), minimal + "name: Orders\n");
}

void TestForms::undoInAFieldIsTheDocuments()
{
    open(minimal + "name: Orders\n");
    show({}, designer::formOf({}, *m_document->goodSnapshot()->analysis).selection);
    QVERIFY(QTest::qWaitForWindowActive(m_block.get(), longWait));
    auto *line = qobject_cast<QLineEdit *>(m_block->editor(QStringLiteral("/name"))->input()->control());
    line->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(line, QStringLiteral("!"));
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    m_document->settle();
    QCOMPARE(line->text(), QStringLiteral("Orders"));
    QCOMPARE(m_document->text(), minimal + "name: Orders\n");
    QVERIFY(m_document->history()->canRedo());
}

void TestForms::chipsKeepTheOtherItems()
{
    const QByteArray given = minimal + "tags:\n  - 'one'   # first\n  - two\n  - \"three\" # last\n";
    open(given);
    show({}, designer::formOf({}, *m_document->goodSnapshot()->analysis).selection);
    auto *words = m_block->editor(QStringLiteral("/tags"))->findChild<designer::WordList *>();
    QCOMPARE(words->words(), QStringList({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
    QTest::keyClick(words->findChildren<QToolButton *>().at(1), Qt::Key_Delete);
    QByteArray without = given;
    QCOMPARE(m_document->text(), without.replace("  - two\n", ""));
    m_document->settle();
    QTest::keyClicks(words->line(), QStringLiteral("four"));
    QTest::keyClick(words->line(), Qt::Key_Return);
    QCOMPARE(m_document->text(), without + "  - four\n");
    m_document->history()->undo();
    m_document->history()->undo();
    QCOMPARE(m_document->text(), given);
}

void TestForms::namesChangeWithTheirReferences()
{
    open(minimal + "schema:\n  - name: orders\n    properties:\n      - name: id\n      - name: parent\n        relationships:\n          - to: orders.id\n");
    show(Path::fromPointer(QStringLiteral("/schema/0")));
    enter(*m_block->editor(QStringLiteral("/schema/0/name")), QStringLiteral("sales"));
    QVERIFY(m_document->text().contains("- to: sales.id"));
    QCOMPARE(m_document->history()->count(), 1);
}

void TestForms::errorsStandBesideTheirFields()
{
    open("apiVersion: v3.2.0\nkind: DataContract\nid: a\nstatus: active\nservers:\n  - server: one\n    type: kafka\n    format: 5\n");
    show({}, designer::formOf({}, *m_document->goodSnapshot()->analysis).selection);
    const auto sentence = [this](const QString &pointer) {
        for (const QLabel *label : m_block->editor(pointer)->findChildren<QLabel *>()) {
            if (label->isVisibleTo(m_block.get()) && label->property("role").toString() == QLatin1String("fail"))
                return label->text();
        }
        return QString();
    };
    QVERIFY(sentence(QStringLiteral("/version")).contains(QStringLiteral("missing")));
    QVERIFY(sentence(QStringLiteral("/id")).isEmpty());
    const designer::SectionForm servers = designer::formOf(QStringLiteral("servers"), *m_document->goodSnapshot()->analysis);
    show(servers.mapping, servers.selection);
    QVERIFY(sentence(QStringLiteral("/servers/0/host")).contains(QStringLiteral("missing")));
    QVERIFY(!sentence(QStringLiteral("/servers/0/format")).isEmpty());
    // Only the fields of the type are there or offered.
    QVERIFY(!m_block->editor(QStringLiteral("/servers/0/database")));
    // The screen reader hears it with the field.
    QVERIFY(m_block->editor(QStringLiteral("/servers/0/host"))->input()->control()->accessibleDescription().contains(QStringLiteral("missing")));
}

void TestForms::customValuesOfAnyKind()
{
    const QByteArray given = minimal + "customProperties:\n  - property: a\n    value: 1\n";
    open(given);
    show(Path::fromPointer(QStringLiteral("/customProperties/0")));
    const QString pointer = QStringLiteral("/customProperties/0/value");
    enter(*m_block->editor(pointer), QStringLiteral("2.50"));
    QVERIFY(m_document->text().contains("value: 2.50\n"));
    m_document->settle();
    auto *kind = m_block->editor(pointer)->findChild<QComboBox *>();
    kind->setFocus();
    QTest::keyClicks(kind, QStringLiteral("Text"));
    Q_EMIT kind->activated(kind->currentIndex());
    QVERIFY2(m_document->text().contains("value: \"2.50\"") || m_document->text().contains("value: '2.50'"), m_document->text().constData());
    m_document->settle();
    kind = m_block->editor(pointer)->findChild<QComboBox *>();
    kind->setCurrentIndex(kind->findText(QStringLiteral("List")));
    Q_EMIT kind->activated(kind->currentIndex());
    m_document->settle();
    QVERIFY(tree().root().find(Path::fromPointer(pointer)).isSequence());
    QVERIFY(m_block->editor(pointer + QStringLiteral("/0")));
    enter(*m_block->editor(pointer + QStringLiteral("/0")), QStringLiteral("first"));
    QCOMPARE(tree().root().find(Path::fromPointer(pointer)).at(0).string(), QStringLiteral("first"));
    while (m_document->history()->canUndo())
        m_document->history()->undo();
    QCOMPARE(m_document->text(), given);
}

void TestForms::aTeamOfOlderVersions()
{
    QByteArray given = minimal + "team:\n  - username: one@example.com # lead\n";
    open(given);
    const designer::SectionForm form = designer::formOf(QStringLiteral("team"), *m_document->goodSnapshot()->analysis);
    show(form.mapping, form.selection);
    enter(*m_block->editor(QStringLiteral("/team/0/role")), QStringLiteral("owner"));
    QCOMPARE(m_document->text(), given + "    role: owner\n");
}

void TestForms::brokenTextLocksTheForm()
{
    open(minimal);
    show({}, designer::formOf({}, *m_document->goodSnapshot()->analysis).selection);
    QVERIFY(m_block->isEnabled());
    m_document->recordTyped({0, {}, "{ ["}, nullptr, {});
    m_document->settle();
    QVERIFY(!m_block->isEnabled());
    QVERIFY(m_block->editor(QStringLiteral("/id")));
    m_document->history()->undo();
    m_document->settle();
    QVERIFY(m_block->isEnabled());
}

void TestForms::tabReachesEveryField()
{
    open(minimal + "support:\n  - channel: a\n  - channel: b\n");
    const designer::SectionForm form = designer::formOf(QStringLiteral("support"), *m_document->goodSnapshot()->analysis);
    show(form.mapping, form.selection);
    QVERIFY(QTest::qWaitForWindowActive(m_block.get(), longWait));
    QSet<QWidget *> seen;
    QList<int> tops;
    m_block->focusField(QStringLiteral("/support/0"));
    for (int i = 0; i < 200; ++i) {
        QWidget *now = QApplication::focusWidget();
        QVERIFY(now);
        if (seen.contains(now))
            break;
        seen.insert(now);
        QVERIFY2(!now->accessibleName().isEmpty() || qobject_cast<QPushButton *>(now), now->metaObject()->className());
        tops.append(now->mapTo(m_block.get(), QPoint()).y());
        QTest::keyClick(now, Qt::Key_Tab);
    }
    for (const FormRow &row : m_block->rows()) {
        if (row.kind == FormRow::Kind::Field)
            QVERIFY2(seen.contains(m_block->editor(row.path.pointer())->input()->control()), qPrintable(row.path.pointer()));
    }
    // And in the order in which they stand.
    int turns = 0;
    for (qsizetype i = 1; i < tops.size(); ++i)
        turns += tops[i] < tops[i - 1] - 40;
    QVERIFY(turns <= 1);
}

QTEST_MAIN(TestForms)
#include "tst_forms.moc"
