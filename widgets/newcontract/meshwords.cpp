// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/newcontract/meshwords.h"

#include <algorithm>
#include <functional>
#include <map>

namespace meshwright::newcontract {

namespace {

// Words with how many files say them: the domain's before the others', and then the most frequent.
QStringList ranked(const workspace::Snapshot &snapshot, const QString &domain, const std::function<QStringList(const mesh::Facts &)> &words)
{
    std::map<QString, std::pair<int, int>> counts; // in the domain, anywhere; negative, so that more comes first
    for (const auto &file : snapshot.files) {
        const bool isOurs = !domain.isEmpty() && file->facts.domain.compare(domain, Qt::CaseInsensitive) == 0;
        for (const QString &word : words(file->facts)) {
            auto &[own, all] = counts[word];
            own -= isOurs;
            --all;
        }
    }
    counts.erase(QString());
    std::vector<std::pair<std::pair<int, int>, QString>> order;
    for (const auto &[word, count] : counts)
        order.emplace_back(count, word);
    std::sort(order.begin(), order.end());
    QStringList out;
    for (const auto &[count, word] : order)
        out.append(word);
    return out;
}

} // namespace

QStringList ownersIn(const workspace::Snapshot &snapshot, const QString &domain)
{
    return ranked(snapshot, domain, [](const mesh::Facts &facts) {
        QStringList out;
        for (const mesh::Person &person : facts.people) {
            if (person.role.contains(QLatin1String("owner"), Qt::CaseInsensitive))
                out.append(person.username);
        }
        return out;
    });
}

QStringList readerRolesIn(const workspace::Snapshot &snapshot, const QString &domain)
{
    return ranked(snapshot, domain, [](const mesh::Facts &facts) { return facts.readerRoles; });
}

} // namespace meshwright::newcontract
