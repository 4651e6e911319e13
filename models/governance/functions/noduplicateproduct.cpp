// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/functions/all.h"

#include "base/tr.h"
#include "governance/meshview.h"

#include <map>

namespace meshwright::governance::functions {

using base::tr;

namespace {

class NoDuplicateProduct : public Function {
public:
    NoDuplicateProduct(double similarity, int least) : m_similarity(similarity), m_least(least) {}

    bool needsMesh() const override { return true; }

    void judge(const Target &target, std::vector<Complaint> &complaints, Budget &budget) const override
    {
        const MeshView &mesh = *target.mesh();
        const int owner = target.subject.kind == Subject::Kind::Mesh ? mesh.placeOf(target.path().pointer()).document : mesh.documentOf(target.subject.path);
        if (owner < 0)
            return;
        const auto &all = mesh.publications();
        std::map<int, QString> said; // one sentence a rival is enough
        for (size_t i = 0; i < all.size() && budget.inTime(); ++i) {
            if (all[i].owner != owner)
                continue;
            for (const int rival : mesh.publicationsAt(all[i].place))
                tell(mesh, all[i], all[size_t(rival)], tr("both are the same table of the same server"), said);
            for (const auto &[rival, shared] : sharing(mesh, all[i], budget))
                compare(mesh, all[i], all[size_t(rival)], shared, said);
        }
        for (const auto &[rival, sentence] : said)
            complaints.push_back({sentence, std::nullopt});
    }

private:
    /// How many names of properties each other object has in common with this one.
    std::map<int, int> sharing(const MeshView &mesh, const Publication &own, Budget &budget) const
    {
        std::map<int, int> counts;
        if (own.properties.size() < m_least)
            return counts;
        for (const QString &property : own.properties) {
            const auto &others = mesh.publicationsWith(property);
            if (!budget.step(others.size()))
                return {};
            for (const int other : others) {
                if (mesh.publications()[size_t(other)].owner != own.owner)
                    ++counts[other];
            }
        }
        return counts;
    }

    void compare(const MeshView &mesh, const Publication &own, const Publication &rival, int shared, std::map<int, QString> &said) const
    {
        const double alike = double(shared) / double(own.properties.size() + rival.properties.size() - shared);
        // what is made from the other's data has much of it in common; only a mere copy counts
        const double needed = mesh.isDerived(own.owner, rival.owner) ? 1.0 : m_similarity;
        if (rival.properties.size() >= m_least && alike >= needed)
            tell(mesh, own, rival, tr("%1 of %2 properties have the same names").arg(shared).arg(own.properties.size() + rival.properties.size() - shared), said);
    }

    static void tell(const MeshView &mesh, const Publication &own, const Publication &rival, const QString &why, std::map<int, QString> &said)
    {
        // two versions of a contract live side by side for a while
        const auto idOf = [&](const Publication &one) { return mesh.documents()[size_t(one.document)].tree.root()["id"].string(); };
        if (own.owner == rival.owner || said.contains(rival.owner) || (idOf(own) == idOf(rival) && !idOf(own).isEmpty()))
            return;
        const MeshView::Document &other = mesh.documents()[size_t(rival.owner)];
        said.emplace(rival.owner, tr("“%1” publishes what “%2” publishes as “%3”: %4 (%5)").arg(own.object, other.name, rival.object, why, other.path));
    }

    double m_similarity;
    int m_least;
};

} // namespace

FunctionPtr noDuplicateProduct(Options &options)
{
    const double similarity = options.number("similarity").value_or(0.8);
    const double least = options.number("leastProperties").value_or(4);
    if (!(similarity > 0 && similarity <= 1))
        options.complain("similarity", tr("The option “similarity” is more than 0 and at most 1."));
    if (!(least >= 1 && least <= 1000))
        options.complain("leastProperties", tr("The option “leastProperties” is a number from 1 to 1000."));
    return std::make_shared<NoDuplicateProduct>(similarity, int(least));
}

} // namespace meshwright::governance::functions
