// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pathquery.h"

#include "base/tr.h"

#include <QStringList>

#include <algorithm>

namespace meshwright::text {

using base::tr;

namespace {

constexpr int MostCandidates = 6;

base::Problem badPath(const QString &text, qsizetype at, const QString &what)
{
    return {base::Problem::Kind::Usage, tr("The path “%1” can't be read at character %2: %3").arg(text).arg(at + 1).arg(what),
            tr("Write keys with dots between, items as [0] or [name=value]."), {}};
}

base::Problem noPlace(const QString &what, const QStringList &candidates)
{
    QString advice;
    if (!candidates.isEmpty())
        advice = tr("Candidates: %1%2").arg(candidates.mid(0, MostCandidates).join(QLatin1String(", ")),
                                          candidates.size() > MostCandidates ? QStringLiteral(", …") : QString());
    return {base::Problem::Kind::Unreadable, what, advice, {}};
}

// Reads one name: in quotes, or up to one of the stop characters.
bool readName(const QString &text, qsizetype &at, const QString &stops, QString &name)
{
    name.clear();
    if (at < text.size() && (text[at] == QLatin1Char('"') || text[at] == QLatin1Char('\''))) {
        const QChar quote = text[at++];
        while (at < text.size() && text[at] != quote) {
            if (text[at] == QLatin1Char('\\') && at + 1 < text.size())
                ++at;
            name += text[at++];
        }
        return at++ < text.size();
    }
    while (at < text.size() && !stops.contains(text[at]))
        name += text[at++];
    return !name.isEmpty();
}

// Edit distance, for “did you mean”.
int distance(std::string_view a, std::string_view b)
{
    std::vector<int> row(b.size() + 1);
    for (size_t j = 0; j <= b.size(); ++j)
        row[j] = int(j);
    for (size_t i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (size_t j = 1; j <= b.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row[b.size()];
}

QString describe(const Path &path)
{
    return path.isRoot() ? tr("the document") : tr("“%1”").arg(path.display());
}

} // namespace

base::Result<PathQuery> PathQuery::parse(const QString &text)
{
    std::optional<QString> rest;
    auto out = parseAssignment(text, rest);
    if (out && rest)
        return badPath(text, text.size() - rest->size() - 1, tr("a “=” may only stand inside [ ]."));
    return out;
}

base::Result<PathQuery> PathQuery::parseAssignment(const QString &text, std::optional<QString> &rest)
{
    PathQuery out;
    qsizetype at = 0;
    if (text.startsWith(QLatin1Char('/'))) {
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        if (equals >= 0)
            rest = text.mid(equals + 1);
        const Path pointer = Path::fromPointer(equals < 0 ? text : text.left(equals));
        for (const Path::Step &step : pointer.steps()) {
            if (const int *item = std::get_if<int>(&step))
                out.m_steps.push_back({Step::Kind::Item, {}, {}, *item});
            else
                out.m_steps.push_back({Step::Kind::Key, std::get<QByteArray>(step), {}, 0});
        }
        return out;
    }
    if (text.startsWith(QLatin1Char('.')))
        ++at;
    bool wantsName = true;
    while (at < text.size() && text[at] != QLatin1Char('=')) {
        QString name;
        if (text[at] == QLatin1Char('[')) {
            const qsizetype open = at++;
            if (!readName(text, at, QStringLiteral("]="), name) || at >= text.size())
                return badPath(text, open, tr("this “[” is not closed or empty."));
            Step step;
            if (text[at] == QLatin1Char('=')) {
                ++at;
                QString value;
                if (!readName(text, at, QStringLiteral("]"), value) || at >= text.size())
                    return badPath(text, open, tr("[key=value] needs a value and a “]”."));
                step = {Step::Kind::Where, name.toUtf8(), value.toUtf8(), 0};
            } else {
                bool isNumber = false;
                step = {Step::Kind::Item, {}, {}, name.toInt(&isNumber)};
                if (!isNumber)
                    return badPath(text, open, tr("an item number or key=value has to stand inside [ ]."));
            }
            if (at >= text.size() || text[at] != QLatin1Char(']'))
                return badPath(text, open, tr("this “[” is not closed."));
            ++at;
            out.m_steps.push_back(step);
            wantsName = false;
            continue;
        }
        if (!wantsName) {
            if (text[at] != QLatin1Char('.'))
                return badPath(text, at, tr("a “.” or “[” has to follow."));
            ++at;
        }
        const qsizetype begin = at;
        if (!readName(text, at, QStringLiteral(".[="), name))
            return badPath(text, begin, tr("a key is missing."));
        out.m_steps.push_back({Step::Kind::Key, name.toUtf8(), {}, 0});
        wantsName = false;
    }
    if (at < text.size())
        rest = text.mid(at + 1);
    return out;
}

base::Problem PathQuery::noSuchKey(const Node &mapping, const Step &step) const
{
    const Path path = mapping.path();
    if (!mapping.isMapping())
        return noPlace(mapping.isSequence() ? tr("There is no key “%1”: %2 is a list of %3 items.").arg(QString::fromUtf8(step.key), describe(path)).arg(mapping.size())
                                            : tr("There is no key “%1”: %2 is a single value.").arg(QString::fromUtf8(step.key), describe(path)), {});
    std::vector<std::pair<int, QString>> keys;
    const std::string_view wanted(step.key.constData(), size_t(step.key.size()));
    for (int i = 0; i < mapping.size(); ++i)
        keys.emplace_back(distance(mapping.key(i).value().substr(0, 64), wanted.substr(0, 64)), mapping.key(i).string());
    std::stable_sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList candidates;
    for (const auto &key : keys)
        candidates += key.second;
    return noPlace(tr("There is no key “%1” in %2.").arg(QString::fromUtf8(step.key), describe(path)), candidates);
}

base::Result<int> PathQuery::itemWith(const Node &sequence, const Step &step) const
{
    const Path path = sequence.path();
    if (!sequence.isSequence())
        return noPlace(tr("%1 is not a list, so it has no items.").arg(describe(path)), {});
    if (step.kind == Step::Kind::Item) {
        const int index = step.item < 0 ? sequence.size() + step.item : step.item;
        if (index >= 0 && index < sequence.size())
            return index;
        return noPlace(tr("There is no item %1 in %2; it has %3.").arg(step.item).arg(describe(path)).arg(sequence.size()), {});
    }
    std::vector<int> matches;
    QStringList values, places;
    const std::string_view key(step.key.constData(), size_t(step.key.size())), value(step.value.constData(), size_t(step.value.size()));
    for (int i = 0; i < sequence.size(); ++i) {
        const Node found = sequence.at(i).find(key);
        if (!found.isScalar())
            continue;
        values += found.string();
        if (found.value() == value) {
            matches.push_back(i);
            places += (path / i).display();
        }
    }
    const QString condition = QStringLiteral("%1=%2").arg(QString::fromUtf8(step.key), QString::fromUtf8(step.value));
    if (matches.empty())
        return noPlace(tr("No item of %1 has %2.").arg(describe(path), condition), values);
    if (matches.size() > 1)
        return noPlace(tr("%1 items of %2 have %3; the path has to mean one.").arg(matches.size()).arg(describe(path), condition), places);
    return matches.front();
}

base::Result<Path> PathQuery::resolve(const Tree &tree, bool mayBeNew) const
{
    Path out;
    Node node = tree.root();
    Node last; // the deepest mapping that is there, and the first key it lacks
    QByteArray lacking;
    for (const Step &step : m_steps) {
        if (step.kind == Step::Kind::Key || (step.kind == Step::Kind::Item && node.isMapping())) {
            const QByteArray key = step.kind == Step::Kind::Key ? step.key : QByteArray::number(step.item);
            const Node next = node.find({key.constData(), size_t(key.size())});
            const bool canHold = !node.isValid() || node.isMapping() || node.isNull();
            if (!next && !(mayBeNew && canHold))
                return noSuchKey(node, {Step::Kind::Key, key, {}, 0});
            if (!next && node) {
                last = node;
                lacking = key;
            }
            out = out / key;
            node = next;
            continue;
        }
        if (!node && last) // an item of something that is not there can't be made
            return noSuchKey(last, {Step::Kind::Key, lacking, {}, 0});
        const auto index = itemWith(node, step);
        if (!index)
            return index.problem();
        out = out / *index;
        node = node.at(*index);
    }
    return out;
}

} // namespace meshwright::text
