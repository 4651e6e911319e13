// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/functions/all.h"

#include "contract/suggest.h"
#include "governance/meshview.h"

namespace meshwright::governance::functions {

namespace {

const QStringList &kindWords()
{
    static const QStringList words{QStringLiteral("contract"), QStringLiteral("product"), QStringLiteral("domain"), QStringLiteral("object"), QStringLiteral("property")};
    return words;
}

class Resolves : public Function {
public:
    explicit Resolves(MeshView::Named kind) : m_kind(kind) {}

    bool needsMesh() const override { return true; }

    void judge(const Target &target, std::vector<Complaint> &complaints, Budget &) const override
    {
        if (target.value.isMissing() || target.value.type() == Item::Type::Null)
            return;
        const QString word = kindWords()[int(m_kind)];
        if (target.value.isCollection()) {
            complaints.push_back({QStringLiteral("{{subject}}must be the name of one %1").arg(word), std::nullopt});
            return;
        }
        const QString name = target.value.plain();
        if (target.mesh()->has(m_kind, name))
            return;
        const QString meant = contract::didYouMean(name, target.mesh()->names(m_kind));
        complaints.push_back({QStringLiteral("there is no %1 %2 in the mesh.%3").arg(word, target.value.print(), meant), std::nullopt});
    }

private:
    MeshView::Named m_kind;
};

} // namespace

FunctionPtr resolves(Options &options)
{
    const QString to = options.word("to", kindWords(), true);
    return std::make_shared<Resolves>(MeshView::Named(qMax(0, int(kindWords().indexOf(to)))));
}

} // namespace meshwright::governance::functions
