// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/diagramedits.h"

#include "contract/edits.h"
#include "contract/relations.h"
#include "contract/series.h"
#include "document/contractdocument.h"
#include "widgets/canvas/contractdiagram.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::designer {

namespace {

using canvas::ContractDiagram;
using contract::readContract;
using text::Path;
using text::Tree;

/// The first of name, name_2, name_3 … that none of the parts has.
template <typename Parts> QString freeName(const Parts &parts, const QString &name)
{
    const auto isTaken = [&](const QString &wanted) { return std::any_of(parts.begin(), parts.end(), [&](const auto &part) { return part.name == wanted; }); };
    QString free = name;
    for (int number = 2; isTaken(free); ++number)
        free = u"%1_%2"_s.arg(name).arg(number);
    return free;
}

bool isObject(const QString &pointer)
{
    return pointer.count(u'/') == 2;
}

/// The edits of one diagram in one document.
class DiagramEdits : public QObject {
    Q_DECLARE_TR_FUNCTIONS(DiagramEdits)

public:
    DiagramEdits(ContractDiagram &diagram, document::ContractDocument &document, std::function<void(const QString &)> refused)
        : QObject(&diagram), m_diagram(diagram), m_document(document), m_refused(std::move(refused))
    {
        connect(&diagram, &ContractDiagram::relationshipDrawn, this, [this](const QString &from, const QString &to) {
            ask([&](const Tree &tree) { return contract::addRelationship(readContract(tree), Path::fromPointer(from), Path::fromPointer(to)); }, tr("Draw a relationship"));
        });
        connect(&diagram, &ContractDiagram::pairDrawn, this, [this](const QString &relationship, const QString &from, const QString &to) {
            ask([&](const Tree &tree) { return contract::addPair(readContract(tree), Path::fromPointer(relationship), Path::fromPointer(from), Path::fromPointer(to)); },
                tr("Join by a further pair"));
        });
        connect(&diagram, &ContractDiagram::renameRequested, this, &DiagramEdits::rename);
        connect(&diagram, &ContractDiagram::addPropertyRequested, this, &DiagramEdits::addProperty);
        connect(&diagram, &ContractDiagram::addObjectRequested, this, &DiagramEdits::addObject);
        connect(&diagram, &ContractDiagram::removeRequested, this, &DiagramEdits::remove);
        connect(&diagram, &ContractDiagram::duplicateRequested, this, &DiagramEdits::duplicate);
        connect(&diagram, &ContractDiagram::typeRequested, this, [this](const QString &pointer, const QString &type) {
            ask([&](const Tree &tree) { return contract::setLogicalType(readContract(tree), Path::fromPointer(pointer), type); }, tr("Change the type to %1").arg(type));
        });
        connect(&diagram, &ContractDiagram::flagRequested, this, &DiagramEdits::setFlag);
        connect(&diagram, &ContractDiagram::moveRequested, this, &DiagramEdits::moveProperty);
    }

private:
    using Edit = std::function<text::edit::Patches(const Tree &)>;

    bool ask(const Edit &edit, const QString &label)
    {
        const auto done = m_document.edit(edit, label);
        if (!done)
            m_refused(done.problem().text());
        return bool(done);
    }

    /// The diagram has to show what was just made before it can select it.
    void showEdited() { m_document.settle(); }

    void rename(const QString &pointer, const QString &name)
    {
        ask([&](const Tree &tree) {
            const contract::Contract contract = readContract(tree);
            return isObject(pointer) ? contract::renameObject(contract, Path::fromPointer(pointer), name) : contract::renameProperty(contract, Path::fromPointer(pointer), name);
        }, tr("Rename to %1").arg(name));
    }

    void addProperty(const QString &owner)
    {
        const text::Node list = m_document.currentTree().root().find(Path::fromPointer(owner)).find("properties");
        const int count = list.isSequence() ? list.size() : 0;
        std::vector<contract::NewProperty> taken;
        for (int i = 0; i < count; ++i)
            taken.push_back({list.at(i).find("name").string(), {}, {}, {}, {}});
        contract::NewProperty property;
        property.name = freeName(taken, tr("new_property"));
        property.logicalType = u"string"_s;
        if (!ask([&](const Tree &tree) { return contract::addProperty(readContract(tree), Path::fromPointer(owner), property); }, tr("Add a property")))
            return;
        showEdited();
        m_diagram.beginNaming(u"%1/properties/%2"_s.arg(owner).arg(count));
    }

    void addObject()
    {
        const contract::Contract before = readContract(m_document.currentTree());
        const QString name = freeName(before.schema, tr("new_object"));
        if (!ask([&](const Tree &tree) { return contract::addObject(readContract(tree), {name, u"table"_s, {}, {}}); }, tr("Add an object")))
            return;
        showEdited();
        const contract::Contract after = readContract(m_document.currentTree());
        if (const contract::SchemaObject *object = after.object(name))
            m_diagram.beginNaming(object->node.pointer());
    }

    void remove(const QStringList &pointers)
    {
        // From the last in the text on, so that those to come stay where they are.
        QStringList order = pointers;
        std::sort(order.begin(), order.end(), [](const QString &a, const QString &b) { return a.section(u'/', 2, 2).toInt() > b.section(u'/', 2, 2).toInt(); });
        const QString label = pointers.size() == 1 ? tr("Delete") : tr("Delete %n objects", nullptr, int(pointers.size()));
        ask([&](const Tree &tree) {
            contract::Series series(tree);
            for (const QString &pointer : order) {
                const Path path = Path::fromPointer(pointer);
                series.then([&](const Tree &now) -> text::edit::Patches {
                    const contract::Contract contract = readContract(now);
                    if (pointer.contains("/relationships/"_L1))
                        return contract::removeRelationship(contract, path);
                    return isObject(pointer) ? contract::removeObject(contract, path) : contract::removeProperty(contract, path);
                });
            }
            return series.result();
        }, label);
    }

    void duplicate(const QStringList &pointers)
    {
        QStringList order = pointers;
        std::sort(order.begin(), order.end(), [](const QString &a, const QString &b) { return a.section(u'/', 2, 2).toInt() > b.section(u'/', 2, 2).toInt(); });
        const bool done = ask([&](const Tree &tree) {
            contract::Series series(tree);
            for (const QString &pointer : order)
                series.then([&](const Tree &now) { return contract::duplicateItem(now, Path::fromPointer(pointer), "name"); });
            return series.result();
        }, tr("Duplicate"));
        if (!done || pointers.size() != 1)
            return;
        showEdited();
        const qsizetype last = pointers.first().lastIndexOf(u'/');
        m_diagram.beginNaming(pointers.first().left(last + 1) + QString::number(pointers.first().mid(last + 1).toInt() + 1));
    }

    void setFlag(const QString &pointer, ContractDiagram::Flag flag, bool on)
    {
        const Path path = Path::fromPointer(pointer);
        switch (flag) {
        case ContractDiagram::Flag::PrimaryKey:
            ask([&](const Tree &tree) { return contract::setPrimaryKey(readContract(tree), path, on); }, on ? tr("Make it part of the key") : tr("Take it out of the key"));
            break;
        case ContractDiagram::Flag::Required:
            ask([&](const Tree &tree) { return contract::setRequired(readContract(tree), path, on); }, on ? tr("Require a value") : tr("Allow no value"));
            break;
        case ContractDiagram::Flag::Unique:
            ask([&](const Tree &tree) { return contract::setUnique(readContract(tree), path, on); }, on ? tr("Make it unique") : tr("Let it repeat"));
            break;
        }
    }

    // It stays selected where it goes.
    void moveProperty(const QString &pointer, int before)
    {
        if (!ask([&](const Tree &tree) { return contract::moveProperty(readContract(tree), Path::fromPointer(pointer), before); }, tr("Move a property")))
            return;
        showEdited();
        const qsizetype last = pointer.lastIndexOf(u'/');
        const int old = pointer.mid(last + 1).toInt();
        const QString now = pointer.left(last + 1) + QString::number(before > old ? before - 1 : before);
        m_diagram.setSelected(now);
        Q_EMIT m_diagram.selected(now);
    }

    ContractDiagram &m_diagram;
    document::ContractDocument &m_document;
    std::function<void(const QString &)> m_refused;
};

} // namespace

void connectDiagram(ContractDiagram &diagram, document::ContractDocument &document, const std::function<void(const QString &)> &refused)
{
    new DiagramEdits(diagram, document, refused); // its diagram owns it
}

} // namespace meshwright::designer
