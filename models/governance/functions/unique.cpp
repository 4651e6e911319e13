// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/functions/all.h"

#include "base/tr.h"
#include "governance/meshview.h"

#include <QHash>

namespace meshwright::governance::functions {

using base::tr;

namespace {

class Unique : public Function {
public:
    Unique(QStringList by, bool ignoreCase, bool siblings) : m_by(std::move(by)), m_ignoreCase(ignoreCase), m_siblings(siblings) {}

    bool isCollective() const override { return true; }
    void judge(const Target &, std::vector<Complaint> &, Budget &) const override {}

    void judgeAll(const std::vector<Target> &targets, std::vector<Complaint> &complaints, Budget &budget) const override
    {
        QHash<QString, std::vector<size_t>> byKey;
        for (size_t i = 0; i < targets.size(); ++i) {
            if (!budget.step())
                return;
            if (const QString key = keyOf(targets[i], budget); !key.isEmpty())
                byKey[m_siblings ? key + targets[i].trail.path().parent().pointer() : key].push_back(i);
        }
        for (const std::vector<size_t> &same : byKey) {
            // within a text the first one has the older right; between files nobody has
            const bool isMesh = targets[same.front()].subject.kind == Subject::Kind::Mesh;
            for (size_t i = isMesh ? 0 : 1; i < same.size() && same.size() > 1; ++i)
                complaints.push_back(complaint(targets, same[i], same[i == 0 ? 1 : 0]));
        }
        std::sort(complaints.begin(), complaints.end(), [](const Complaint &a, const Complaint &b) { return a.target < b.target; });
    }

private:
    /// Empty where there is nothing to compare.
    QString keyOf(const Target &target, Budget &budget) const
    {
        if (target.value.isMissing() || target.value.type() == Item::Type::Null)
            return {};
        if (m_by.isEmpty() && target.value.isCollection()) {
            budget.hit(tr("“unique” compares texts and numbers, and the path leads to %1; name the members to compare with the option “by”").arg(target.value.print()));
            return {};
        }
        QString key;
        bool isAny = m_by.isEmpty();
        for (const QString &member : m_by.isEmpty() ? QStringList(QString()) : m_by) {
            const Item part = m_by.isEmpty() ? target.value : memberOf(target.value, member);
            isAny = isAny || !part.isMissing();
            const QString text = part.plain();
            key += QString::number(int(part.type())) + u':' + (m_ignoreCase ? text.toCaseFolded() : text) + u'\n';
        }
        return isAny ? key : QString();
    }

    Complaint complaint(const std::vector<Target> &targets, size_t index, size_t other) const
    {
        const Target &target = targets[index];
        QStringList shown;
        for (const QString &member : m_by)
            shown.append(memberOf(target.value, member).print());
        const QString value = m_by.isEmpty() ? target.value.print() : shown.join(tr(" with "));
        const MeshView *mesh = target.mesh();
        const QString place = targets[other].path().pointer();
        QString where = QStringLiteral("#%1").arg(place);
        if (mesh && target.subject.kind == Subject::Kind::Mesh) {
            const MeshView::Place real = mesh->placeOf(place);
            if (real.document >= 0)
                where = mesh->documents()[size_t(real.document)].path + u'#' + real.pointer;
        }
        Complaint result{tr("%1 is there more than once, also at %2").arg(value, where), std::nullopt};
        result.target = index;
        return result;
    }

    QStringList m_by;
    bool m_ignoreCase, m_siblings;
};

} // namespace

FunctionPtr unique(Options &options)
{
    const QStringList by = options.oneOrMore("by");
    const bool ignoreCase = options.boolean("ignoreCase").value_or(false);
    return std::make_shared<Unique>(by, ignoreCase, options.boolean("siblings").value_or(false));
}

} // namespace meshwright::governance::functions
