// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/palettetargets.h"

#include "widgets/common/tip.h"

#include <QCoreApplication>

namespace meshwright::shell {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PaletteTargets", text);
}

class Collector {
public:
    Collector(const PaletteActions &actions, std::vector<Target> &out) : m_actions(actions), m_out(out) {}

    void addFile(const workspace::File &file)
    {
        const bool isProduct = file.brief && file.brief->kind == governance::Brief::Kind::Product;
        m_out.push_back({isProduct ? "package" : "file-text", file.title, file.relativePath, [open = m_actions.openFile, path = file.path] { open(path); }});
        if (!file.brief || file.brief->kind != governance::Brief::Kind::Contract)
            return;
        for (const mesh::ObjectFacts &object : file.facts.objects) {
            addPlace("table", object.name, file.title, file, object.pointer);
            const QString detail = QStringLiteral("%1 · %2").arg(object.name, file.title);
            for (const mesh::PropertyFacts &property : object.properties)
                addPlace("hash", property.name, detail, file, property.pointer);
        }
    }

private:
    void addPlace(const char *icon, const QString &text, const QString &detail, const workspace::File &file, const QString &pointer)
    {
        m_out.push_back({icon, text, detail, [go = m_actions.goTo, path = file.path, pointer] { go(path, pointer); }});
    }

    const PaletteActions &m_actions;
    std::vector<Target> &m_out;
};

} // namespace

std::vector<Target> paletteTargets(const workbench::Commands &commands, const workspace::Snapshot &snapshot, const QStringList &settings, const std::vector<registry::Hit> &published, const PaletteActions &actions)
{
    std::vector<Target> out;
    for (const workbench::Command &command : commands) {
        if (!command.isEnabled || command.isEnabled())
            out.push_back({command.icon ? command.icon : "arrow-right", command.text, ui::keyText(command.shortcut), command.run});
    }
    Collector collector(actions, out);
    for (const auto &file : snapshot.files)
        collector.addFile(*file);
    for (size_t i = 0; i < snapshot.mesh.domains.size(); ++i) {
        if (const QString &name = snapshot.mesh.domains[i].name; !name.isEmpty())
            out.push_back({"waypoints", name, tr("domain"), [show = actions.showDomain, i] { show(int(i)); }});
    }
    for (size_t i = 0; i < snapshot.mesh.products.size(); ++i)
        out.push_back({"package", snapshot.mesh.products[i].name, tr("product on the mesh"), [show = actions.showProduct, i] { show(int(i)); }});
    if (snapshot.rules) {
        for (const governance::RulePack &pack : snapshot.rules->federation.packs) {
            for (const auto &rule : pack.rules)
                out.push_back({"shield-check", rule->title, rule->id, [show = actions.showRule, id = rule->id] { show(id); }});
        }
        for (const governance::Waiver &waiver : snapshot.rules->waivers)
            out.push_back({"shield-check", tr("Waiver of %1 for %2").arg(waiver.rule, waiver.subject), waiver.reason, [show = actions.showWaiver, waiver] { show(waiver); }});
    }
    for (const registry::Hit &hit : published) {
        const QString detail = tr("published, v%1").arg(hit.version);
        out.push_back({"store", hit.title, hit.domain.isEmpty() ? detail : hit.domain + QStringLiteral(" · ") + detail, [show = actions.showEntry, kind = hit.kind, id = hit.id] { show(kind, id); }});
    }
    for (const QString &title : settings)
        out.push_back({"settings", title, tr("setting"), [show = actions.showSetting, title] { show(title); }});
    return out;
}

} // namespace meshwright::shell
