// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/formplan.h"

#include "contract/edits.h"
#include "contract/sentences.h"
#include "standard/translated.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <iterator>

namespace meshwright::designer {

using standard::Block;
using standard::Field;
using text::Node;
using text::Path;

namespace {

constexpr int openItems = 4;   ///< so many items of a list are shown open
constexpr int smallBlock = 10; ///< a part with no more fields shows them all

const QString more = QStringLiteral("More");

QString tr(const char *text, const char *comment = nullptr, int count = -1)
{
    return QCoreApplication::translate("FormPlanner", text, comment, count);
}

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

bool isPart(const Field &field)
{
    return field.block || (field.items && field.items->block);
}

// What people mostly fill in where a part has too many fields to show them all.
const QByteArrayList *usualOf(const Block &block)
{
    static const QHash<QByteArray, QByteArrayList> usual = {
        {"quality", {"name", "description", "dimension", "severity", "query", "engine", "implementation"}},
        {"sla", {"property", "value", "unit", "element", "driver", "description"}},
        {"support", {"channel", "url", "tool", "scope", "description"}},
        {"member", {"username", "name", "role", "dateIn", "description"}},
        {"property", {"businessName", "logicalType", "physicalType", "description"}},
        {"item", {"logicalType", "physicalType", "description"}}};
    const auto there = usual.constFind(block.name);
    return there == usual.cend() ? nullptr : &*there;
}

bool isSmall(const Block &block, Node node)
{
    const auto fields = block.fieldsFor(node);
    return std::count_if(fields.begin(), fields.end(), [](const Field *f) { return !isPart(*f) && f->section != more; }) <= smallBlock;
}

// A list of short values can be a row of words; anything else is shown item by item.
bool isWords(const Field &field, Node value)
{
    if (!field.takes(standard::Array) || field.types == standard::Any)
        return false;
    for (int i = 0; i < value.size(); ++i) {
        if (!value.at(i).isScalar() || value.at(i).string().contains(QLatin1Char('\n')))
            return false;
    }
    return true;
}

// Whether a part belongs here for sure: not only because the key that decides is missing, or the mapping
// itself is. Parts hold parts like themselves, so what might be there must not be shown for that alone.
bool isDecided(const Block &block, const Field &field, Node node)
{
    if (!node.isMapping())
        return false;
    if (block.field(std::string_view(field.key)) == &field)
        return true;
    return std::any_of(block.cases.begin(), block.cases.end(), [&](const standard::Case &one) { return one.field(std::string_view(field.key)) && one.applies(node) && !one.isVacuous(node); });
}

// The builder of a rule shows these itself.
bool isInCondition(const QByteArray &key)
{
    static const QByteArrayList keys = QByteArrayList{"type", "metric", "rule", "unit", "arguments"} + contract::operatorKeys();
    return keys.contains(key);
}

bool isShort(const Field &field, FieldInput::Kind kind)
{
    static const QByteArrayList wide{"pattern", "url", "location", "catalogUrl", "stagingDir", "dataGranularityDescription"};
    static const QList<FieldInput::Kind> low{FieldInput::Kind::Line, FieldInput::Kind::Choice, FieldInput::Kind::Switch, FieldInput::Kind::Date, FieldInput::Kind::Moment};
    return low.contains(kind) && !wide.contains(field.key);
}

// Fields of one section stand together, in the order in which the standard first names the sections;
// what belongs to none comes last.
std::vector<const Field *> bySection(std::vector<const Field *> fields, const QByteArrayList &first)
{
    const auto place = [&first](const Field *field) { return first.contains(field->key) ? first.indexOf(field->key) : first.size(); };
    std::stable_sort(fields.begin(), fields.end(), [&](const Field *one, const Field *other) { return place(one) < place(other); });
    QStringList sections;
    for (const Field *field : fields) {
        if (!sections.contains(field->section))
            sections.append(field->section);
    }
    if (sections.removeAll(more) > 0)
        sections.append(more);
    std::vector<const Field *> out;
    for (const QString &section : sections)
        std::copy_if(fields.begin(), fields.end(), std::back_inserter(out), [&](const Field *field) { return field->section == section; });
    return out;
}

} // namespace

QString FormRow::id() const
{
    return QString::number(int(kind)) + (kind == Kind::Field ? QString::number(int(input)) : QString()) + (isOpen ? QString() : QStringLiteral("~")) + path.pointer()
        + (kind == Kind::Section || kind == Kind::Note ? QLatin1Char('|') + title : QString());
}

Node FormRow::nodeIn(Node root) const
{
    return isCustom() ? governance::formValue(*own, root.find(ownerOf(path))) : root.find(path);
}

QString itemTitle(const Block *block, Node item, int number)
{
    if (block && block->name == "quality") {
        if (const QString title = contract::ruleTitle(item); !title.isEmpty())
            return title.size() > 60 ? title.left(59) + QStringLiteral("…") : title;
    }
    const QString label = block && !block->label.isEmpty() ? item.find(std::string_view(block->label)).string() : QString();
    if (!label.isEmpty())
        return label.simplified();
    return QStringLiteral("%1 %2").arg(block ? standard::translated(block->title) : tr("Item")).arg(number + 1).trimmed();
}

const Field &looseField(const QByteArray &key)
{
    static std::map<QByteArray, std::unique_ptr<Field>> fields;
    auto &field = fields[key];
    if (!field) {
        field = std::make_unique<Field>();
        field->key = key;
        field->title = QString::fromUtf8(key);
        field->widget = "any";
    }
    return *field;
}

bool FormPlanner::isOffered(const QByteArray &key, const Scope &scope) const
{
    if (scope.block && scope.block->name == "quality")
        return !isInCondition(key);
    if (!scope.isTop)
        return !scope.isFlat || m_selection.within.isEmpty() || m_selection.within.contains(key);
    return m_selection.only.isEmpty() ? !m_selection.hidden.contains(key) : m_selection.only.contains(key);
}

bool FormPlanner::isShown(const Field &field, const Scope &scope) const
{
    if (!isOffered(field.key, scope))
        return false;
    if (m_selection.asked.contains((scope.path / field.key).pointer()))
        return true;
    if (const Node there = scope.node.find(std::string_view(field.key))) {
        // A list of nothing but custom properties that have fields of their own says no more than those.
        bool isToldAbove = field.key == "customProperties" && there.size() > 0 && m_selection.only.size() != 1;
        for (int i = 0; i < there.size() && isToldAbove; ++i)
            isToldAbove = isShownAbove(there.at(i));
        return !isToldAbove;
    }
    const governance::FormField *own = ownOf(field, scope);
    if (own && !own->required && (own->hidden || own->more == true || !own->isWanted(scope.node ? scope.node : m_root)))
        return false;
    const bool isAboutParts = isPart(field) && (field.types & standard::String) == 0;
    if (isAboutParts && scope.block && !scope.path.isRoot() && !isDecided(*scope.block, field, scope.node) && !(scope.block->name == "team" && field.key == "members"))
        return false;
    if (field.required)
        return true;
    if (!field.deprecated.isEmpty())
        return false;
    if (own && own->more == false)
        return true;
    if (scope.isFlat && !m_selection.within.isEmpty())
        return true;
    if (scope.isTop && !m_selection.asCard)
        return m_selection.usual.contains(field.key);
    if (!scope.block)
        return false;
    if (const QByteArrayList *usual = usualOf(*scope.block))
        return usual->contains(field.key);
    // The members are what a team is about.
    if (scope.block->name == "team" && field.key == "members")
        return true;
    return !isPart(field) && field.section != more && isSmall(*scope.block, scope.node);
}

std::vector<FormRow> FormPlanner::plan(const Path &mapping)
{
    m_rows.clear();
    const Node node = m_root.find(mapping);
    addMapping({mapping, node, m_description.blockAt(mapping, m_root), 0, true, false, {}});
    return std::move(m_rows);
}

void FormPlanner::addMapping(Scope scope)
{
    std::vector<const Field *> fields = m_description.fieldsAt(scope.path, m_root);
    for (const Field *&field : fields)
        field = m_own ? &m_own->changed(*field, ownOf(*field, scope)) : field;
    if (scope.isTop)
        fields = bySection(std::move(fields), m_selection.first);
    std::vector<const Field *> offered;
    QByteArrayList anchors; // fields that custom properties may stand behind
    chooseCustoms(scope, offered);
    QString section;
    if (scope.block && scope.block->name == "quality")
        m_rows.push_back({.kind = FormRow::Kind::Condition, .path = scope.path, .depth = scope.depth});
    for (const Field *field : fields) {
        if (!isShown(*field, scope)) {
            const bool canBeMade = field->types != standard::Object || field->block;
            const governance::FormField *own = ownOf(*field, scope);
            const bool isHidden = own && (own->hidden || !own->isWanted(scope.node ? scope.node : m_root));
            if (isOffered(field->key, scope) && field->deprecated.isEmpty() && canBeMade && !isHidden)
                offered.push_back(field);
            continue;
        }
        const bool hasHead = field->items && field->items->block && !field->block; // a list names itself
        if (scope.isTop && m_selection.only.isEmpty() && !field->section.isEmpty() && field->section != section && !hasHead) {
            section = field->section;
            if (!m_rows.empty() || !scope.path.isRoot()) // the page is called as its first section
                m_rows.push_back({.kind = FormRow::Kind::Section, .path = scope.path, .title = standard::translated(section)});
        }
        addField(*field, scope);
        anchors.append(field->key);
        addCustoms(scope, field->key, anchors);
    }
    addCustoms(scope, {}, anchors);
    // What the standard does not have is the author's own and stays within reach.
    for (int i = 0; i < scope.node.size() && scope.node.isMapping(); ++i) {
        const QByteArray key = bytes(scope.node.key(i).value());
        const bool isKnown = std::any_of(fields.begin(), fields.end(), [&](const Field *field) { return field->key == key; });
        if (!isKnown && isOffered(key, scope) && !(scope.isTop && !m_selection.only.isEmpty()))
            addField(looseField(key), scope);
    }
    if (!offered.empty()) {
        FormRow row{.kind = FormRow::Kind::AddField, .path = scope.path, .depth = scope.depth};
        row.offered = std::move(offered);
        m_rows.push_back(std::move(row));
    }
}

void FormPlanner::addField(const Field &field, const Scope &scope)
{
    const Path at = scope.path / field.key;
    const Node value = scope.node.find(std::string_view(field.key));
    const bool isList = field.items && field.items->block;
    const bool ownParts = (field.key == "properties") && scope.block && (scope.block->name == "property" || scope.block->name == "item");
    if (ownParts) {
        const QString note = value.size() > 0 ? tr("%n parts: they stand in the grid, under this one.", nullptr, value.size()) : tr("Its parts are added in the grid.");
        m_rows.push_back({.kind = FormRow::Kind::Note, .path = at, .title = note, .depth = scope.depth});
    } else if (isList && (value.isSequence() || (!value.isValid() && !field.block))) {
        addList(field, scope, value);
    } else if (field.block && (value.isMapping() || (!value.isValid() && ((field.types & standard::String) == 0 || isAskedWithin(at))))) {
        addPart(field, scope, value);
    } else if ((value.isMapping() && !field.block) || (value.isSequence() && !isWords(field, value))) {
        addAnything(at, value, standard::translated(field.title), scope.depth, false);
    } else {
        FormRow row{.kind = FormRow::Kind::Field, .path = at, .field = &field, .title = standard::translated(field.title), .depth = scope.depth};
        row.own = ownOf(field, scope);
        row.input = inputFor(field, scope, value);
        row.isHalf = isShort(field, row.input);
        m_rows.push_back(std::move(row));
        // One text, or parts: whoever begins with a part has chosen.
        if (field.block && !value.isValid()) {
            FormRow parts{.kind = FormRow::Kind::AddField, .path = at, .depth = scope.depth};
            for (const Field &part : field.block->fields)
                parts.offered.push_back(&part);
            m_rows.push_back(std::move(parts));
        }
    }
}

bool FormPlanner::isAskedWithin(const Path &path) const
{
    const QString within = path.pointer() + QLatin1Char('/');
    return std::any_of(m_selection.asked.begin(), m_selection.asked.end(), [&](const QString &asked) { return asked.startsWith(within); });
}

// The limits of dates and of points in time are texts to the standard, and to people days to choose.
FieldInput::Kind FormPlanner::inputFor(const Field &field, const Scope &scope, Node value) const
{
    static const QByteArrayList limits{"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"};
    const FieldInput::Kind kind = FieldInput::kindFor(field, value);
    if (kind != FieldInput::Kind::Line || !limits.contains(field.key))
        return kind;
    const QString type = m_root.find(scope.path.parent()).find("logicalType").string();
    return type == QLatin1String("date") ? FieldInput::Kind::Date : type == QLatin1String("timestamp") ? FieldInput::Kind::Moment : kind;
}

void FormPlanner::addHead(FormRow row)
{
    row.kind = FormRow::Kind::Head;
    row.opensCard = true;
    const bool isUsuallyOpen = !row.isItem || row.count <= openItems;
    row.isOpen = isUsuallyOpen != m_selection.toggled.contains(row.path.pointer());
    m_rows.push_back(std::move(row));
}

void FormPlanner::addPart(const Field &field, const Scope &scope, Node value)
{
    const Path at = scope.path / field.key;
    const bool isFlat = scope.isTop && m_selection.flat.contains(field.key);
    Scope inner{at, value, field.block, scope.depth, false, isFlat, {}};
    if (!isFlat) {
        inner.depth = scope.depth + 1;
        FormRow head{.path = at, .field = &field, .title = standard::translated(field.title), .detail = value.isValid() ? QString() : standard::translated(field.help), .depth = inner.depth};
        addHead(std::move(head));
        if (!m_rows.back().isOpen)
            return;
    }
    addMapping(inner);
}

void FormPlanner::addList(const Field &field, const Scope &scope, Node value)
{
    const Path at = scope.path / field.key;
    const bool isAlone = scope.isTop && m_selection.only.size() == 1;
    if (isAlone && value.size() == 0) {
        m_rows.push_back({.kind = FormRow::Kind::Empty, .path = at, .field = &field, .title = standard::translated(field.title)});
        return;
    }
    if (!isAlone)
        m_rows.push_back({.kind = FormRow::Kind::Section, .path = at, .title = standard::translated(field.title), .depth = scope.depth});
    for (int i = 0; i < value.size(); ++i) {
        if (field.key == "customProperties" && !isAlone && isShownAbove(value.at(i)))
            continue;
        FormRow head{.path = at / i, .field = &field, .title = itemTitle(field.items->block, value.at(i), i), .depth = scope.depth + 1};
        head.isItem = true;
        head.number = i;
        head.count = value.size();
        if (!value.at(i).isMapping()) {
            addAnything(at / i, value.at(i), head.title, scope.depth, true);
            continue;
        }
        addHead(std::move(head));
        if (m_rows.back().isOpen)
            addMapping({at / i, value.at(i), field.items->block, scope.depth + 1, false, false, {}});
    }
    m_rows.push_back({.kind = FormRow::Kind::AddItem, .path = at, .field = &field, .title = standard::translated(field.items->block->title), .depth = scope.depth});
}

// Lists and groups of values that the standard says nothing about.
void FormPlanner::addAnything(const Path &path, Node value, const QString &title, int depth, bool isItem)
{
    if (value.isScalar()) {
        FormRow row{.kind = FormRow::Kind::Field, .path = path, .field = &looseField(title.toUtf8()), .title = title, .depth = depth};
        row.input = FieldInput::Kind::Any;
        m_rows.push_back(std::move(row));
        return;
    }
    FormRow head{.path = path, .title = title, .detail = value.isSequence() ? tr("list") : tr("group"), .depth = depth + 1};
    head.isItem = isItem;
    addHead(std::move(head));
    if (!m_rows.back().isOpen)
        return;
    for (int i = 0; i < value.size(); ++i) {
        const QByteArray key = value.isMapping() ? bytes(value.key(i).value()) : QByteArray();
        const Path at = value.isMapping() ? path / key : path / i;
        addAnything(at, value.at(i), value.isMapping() ? QString::fromUtf8(key) : tr("Item %1").arg(i + 1), depth + 1, value.isSequence());
    }
    m_rows.push_back({.kind = FormRow::Kind::AddItem, .path = path, .title = value.isMapping() ? tr("value") : tr("item"), .depth = depth + 1});
}

} // namespace meshwright::designer
