// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/meaning.h"

#include <QCoreApplication>

#include <algorithm>

namespace meshwright::editor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshwright::editor::Meaning)
};

} // namespace

int Meaning::count(contract::ChangeImpact impact) const
{
    return diff ? int(std::count_if(diff->changes.begin(), diff->changes.end(), [impact](const contract::Change &change) { return change.impact == impact; })) : 0;
}

bool Meaning::asksForVersion() const
{
    return diff && !diff->versionSuffices && !diff->advisedVersion.isEmpty();
}

Meaning meaningOf(const QByteArray &before, const QByteArray &after, const QString &fileName)
{
    Meaning meaning;
    const auto read = [&](const QByteArray &text, contract::Contract &into, const QString &unreadable) {
        const text::Tree tree = text::readByName(text::SourceText(text), fileName);
        const bool broken = std::any_of(tree.findings().begin(), tree.findings().end(), [](const text::Finding &finding) { return finding.severity == text::Severity::Error; });
        if (broken || !tree.root().isMapping())
            meaning.why = unreadable;
        else
            into = contract::readContract(tree);
        return meaning.why.isEmpty();
    };
    if (!read(before, meaning.before, Words::tr("The other text can't be read, so what changed in meaning is not known.")))
        return meaning;
    if (!read(after, meaning.after, Words::tr("Your text can't be read at the moment, so what changed in meaning is not known.")))
        return meaning;
    if (meaning.before.kind != QLatin1String("DataContract") || meaning.after.kind != QLatin1String("DataContract"))
        meaning.why = Words::tr("Only data contracts are compared by meaning.");
    else
        meaning.diff = contract::diff(meaning.before, meaning.after);
    return meaning;
}

} // namespace meshwright::editor
