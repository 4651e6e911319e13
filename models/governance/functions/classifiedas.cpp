// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/functions/all.h"

#include "base/tr.h"
#include "governance/meshview.h"

namespace meshwright::governance::functions {

using base::tr;

namespace {

struct How {
    QString field;
    QStringList levels; ///< empty: any
    PersonalKinds kinds;
    bool byNames = true, bySamples = true;
};

class ClassifiedAs : public Function {
public:
    explicit ClassifiedAs(How how) : m_how(std::move(how)) {}

    bool needsMesh() const override { return m_how.bySamples; }
    bool needsSamples() const override { return m_how.bySamples; }

    void judge(const Target &target, std::vector<Complaint> &complaints, Budget &) const override
    {
        if (target.value.type() != Item::Type::Object || isClassified(target.value.node()))
            return;
        const QString name = target.value.node()["name"].string();
        const PersonalKinds byName = m_how.byNames ? kindsOfName(name) & m_how.kinds : PersonalKinds();
        if (byName)
            return complain(target, tr("by its name “%1” this is %2").arg(name, described(byName)), complaints);
        if (m_how.bySamples)
            judgeSample(target, name, complaints);
    }

private:
    bool isClassified(const text::Node &property) const
    {
        const text::Node level = property.find(text::Path(std::vector<text::Path::Step>{m_how.field.toUtf8()}));
        const QString word = level.isScalar() ? level.string().trimmed() : QString();
        return m_how.levels.isEmpty() ? !word.isEmpty() : m_how.levels.contains(word);
    }

    void complain(const Target &target, const QString &why, std::vector<Complaint> &complaints) const
    {
        const QString must = m_how.levels.isEmpty() ? tr("has no “%1”").arg(m_how.field) : tr("has none of the classifications %1").arg(m_how.levels.join(QLatin1String(", ")));
        Complaint complaint{tr("%1, but it %2").arg(why, must), std::nullopt};
        complaint.lacking = target.path() / m_how.field.toUtf8();
        complaints.push_back(std::move(complaint));
    }

    /// Values are known of the columns of an object; parts of a property have none.
    void judgeSample(const Target &target, const QString &name, std::vector<Complaint> &complaints) const
    {
        const MeshView &mesh = *target.mesh();
        QString pointer = target.path().pointer();
        int document = mesh.documentOf(target.subject.path);
        if (target.subject.kind == Subject::Kind::Mesh) {
            const MeshView::Place place = mesh.placeOf(pointer);
            document = place.document;
            pointer = place.pointer;
        }
        const QStringList steps = pointer.split(u'/'); // "", "schema", "0", "properties", "3"
        if (document < 0 || steps.size() != 5 || steps[1] != u"schema" || steps[3] != u"properties")
            return;
        const text::Node object = mesh.documents()[size_t(document)].tree.root()["schema"][steps[2].toInt()];
        const QString objectName = object["name"].string();
        const auto seen = mesh.samples(document).objects.constFind(objectName);
        const bool isKnown = seen != mesh.samples(document).objects.constEnd();
        if (!isKnown || !seen->reason.isEmpty()) {
            if (steps[4] == u"0") // once an object is enough
                complaints.push_back({tr("What the values of “%1” look like is not known: %2").arg(objectName, isKnown ? seen->reason : tr("its sample was not read")), target.path().parent().parent(), true});
            return;
        }
        QString column = target.value.node()["physicalName"].string();
        if (!seen->names.contains(column, Qt::CaseInsensitive))
            column = name;
        for (auto kinds = seen->columns.constBegin(); kinds != seen->columns.constEnd(); ++kinds) {
            if (kinds.key().compare(column, Qt::CaseInsensitive) == 0 && (*kinds & m_how.kinds))
                return complain(target, tr("by its values in the sample, “%1” is %2").arg(name, described(*kinds & m_how.kinds)), complaints);
        }
    }

    How m_how;
};

} // namespace

FunctionPtr classifiedAs(Options &options)
{
    How how;
    how.field = options.string("field").value_or(QStringLiteral("classification"));
    how.levels = options.oneOrMore("levels");
    const bool hasKinds = options.has("kinds");
    for (const QString &name : hasKinds ? options.oneOrMore("kinds") : personalKindNames()) {
        how.kinds |= personalKindFrom(name);
        if (!personalKindNames().contains(name))
            options.complain("kinds", tr("“%1” is no kind of personal data; there are %2.").arg(name, personalKindNames().join(QLatin1String(", "))));
    }
    const QString by = options.word("by", {QStringLiteral("both"), QStringLiteral("names"), QStringLiteral("samples")});
    how.byNames = by != u"samples";
    how.bySamples = by != u"names";
    return std::make_shared<ClassifiedAs>(how);
}

} // namespace meshwright::governance::functions
