// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/functions/all.h"

#include "base/tr.h"
#include "contract/suggest.h"
#include "governance/meshview.h"

namespace meshwright::governance::functions {

using base::tr;

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
        if (target.value.isCollection()) {
            complaints.push_back({mustBeOne(), std::nullopt});
            return;
        }
        const QString name = target.value.plain();
        if (target.mesh()->has(m_kind, name))
            return;
        const QString meant = contract::didYouMean(name, target.mesh()->names(m_kind));
        complaints.push_back({isNone().arg(target.value.print(), meant), std::nullopt});
    }

private:
    QString mustBeOne() const
    {
        switch (m_kind) {
        case MeshView::Named::Contract:
            return tr("{{subject}}must be the name of one contract");
        case MeshView::Named::Product:
            return tr("{{subject}}must be the name of one product");
        case MeshView::Named::Domain:
            return tr("{{subject}}must be the name of one domain");
        case MeshView::Named::Object:
            return tr("{{subject}}must be the name of one object");
        case MeshView::Named::Property:
            return tr("{{subject}}must be the name of one property");
        }
        Q_UNREACHABLE();
    }
    /// With places for the name, and for what may have been meant.
    QString isNone() const
    {
        switch (m_kind) {
        case MeshView::Named::Contract:
            return tr("there is no contract %1 in the mesh.%2");
        case MeshView::Named::Product:
            return tr("there is no product %1 in the mesh.%2");
        case MeshView::Named::Domain:
            return tr("there is no domain %1 in the mesh.%2");
        case MeshView::Named::Object:
            return tr("there is no object %1 in the mesh.%2");
        case MeshView::Named::Property:
            return tr("there is no property %1 in the mesh.%2");
        }
        Q_UNREACHABLE();
    }

    MeshView::Named m_kind;
};

} // namespace

FunctionPtr resolves(Options &options)
{
    const QString to = options.word("to", kindWords(), true);
    return std::make_shared<Resolves>(MeshView::Named(qMax(0, int(kindWords().indexOf(to)))));
}

} // namespace meshwright::governance::functions
