// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/patch.h"

#include "base/tr.h"

#include <QByteArrayView>

#include <algorithm>

namespace meshwright::text {

using base::tr;

PatchSet::PatchSet(std::vector<TextPatch> patches)
{
    for (TextPatch &patch : patches) {
        const bool fits = add(std::move(patch));
        Q_ASSERT(fits);
        Q_UNUSED(fits);
    }
}

bool PatchSet::add(TextPatch patch)
{
    if (patch.removed == patch.inserted)
        return true;
    const auto next = std::upper_bound(m_patches.begin(), m_patches.end(), patch.at,
                                       [](quint32 at, const TextPatch &other) { return at < other.at; });
    if (next != m_patches.begin() && std::prev(next)->endBefore() > patch.at)
        return false;
    if (next != m_patches.begin() && std::prev(next)->at == patch.at && !patch.removed.isEmpty() && !std::prev(next)->removed.isEmpty())
        return false;
    if (next != m_patches.end() && patch.endBefore() > next->at)
        return false;
    m_patches.insert(next, std::move(patch));
    return true;
}

bool PatchSet::add(const PatchSet &other)
{
    PatchSet joined = *this;
    for (const TextPatch &patch : other.m_patches) {
        if (!joined.add(patch))
            return false;
    }
    *this = std::move(joined);
    return true;
}

base::Result<QByteArray> PatchSet::applied(const QByteArray &text) const
{
    QByteArray out;
    out.reserve(text.size() + 64);
    qsizetype copied = 0;
    for (const TextPatch &patch : m_patches) {
        const bool inside = qsizetype(patch.endBefore()) <= text.size() && qsizetype(patch.at) >= copied;
        if (!inside || QByteArrayView(text).sliced(patch.at, patch.removed.size()) != QByteArrayView(patch.removed))
            return base::Problem{base::Problem::Kind::Refused, tr("The edit was made for another state of the text."), tr("Try it again."), {}};
        out.append(QByteArrayView(text).sliced(copied, qsizetype(patch.at) - copied));
        out.append(patch.inserted);
        copied = patch.endBefore();
    }
    out.append(QByteArrayView(text).sliced(copied));
    return out;
}

PatchSet PatchSet::inverted() const
{
    PatchSet out;
    qint64 shift = 0;
    for (const TextPatch &patch : m_patches) {
        out.m_patches.push_back({quint32(qint64(patch.at) + shift), patch.inserted, patch.removed});
        shift += patch.inserted.size() - patch.removed.size();
    }
    return out;
}

PatchSet PatchSet::between(const QByteArray &before, const QByteArray &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    const qsizetype head = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    const auto tailEnd = std::mismatch(before.rbegin(), before.rbegin() + (shorter - head), after.rbegin()).first;
    const qsizetype tail = tailEnd - before.rbegin();
    PatchSet out;
    out.add({quint32(head), before.sliced(head, before.size() - head - tail), after.sliced(head, after.size() - head - tail)});
    return out;
}

} // namespace meshwright::text
