// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/upgradekit.h"

#include "base/tr.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace meshwright::contract::upgradekit {

using base::tr;
using text::Node;
using text::Value;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

text::Tree readAgain(const text::Tree &before, const QByteArray &bytes)
{
    const text::SourceText source(bytes);
    return before.isJson() ? text::readJson(source) : text::readYaml(source);
}

} // namespace

text::edit::KeyOrder Turn::order() const
{
    return [this](const text::Path &path) { return m_target.keyOrder(path); };
}

void Turn::add(const text::PatchSet &patches, const QString &what)
{
    if (m_patches.add(patches)) // else in the next turn
        ++m_done[what];
}

void Turn::rename(const Node &mapping, const char *from, const QByteArray &to)
{
    const Node value = mapping.find(from);
    if (!value || mapping.find(view(to)))
        return;
    if (const auto patches = text::edit::rename(m_tree, mapping.path() / from, to))
        add(*patches, tr("“%1” is “%2” now").arg(QLatin1String(from), QString::fromUtf8(to)));
}

void Turn::replace(const Node &scalar, const Value &value, const QString &what)
{
    if (const auto patches = text::edit::set(m_tree, scalar.path(), value); patches && !patches->isEmpty())
        add(*patches, what);
}

bool Turn::isFree(const Node &mapping) const
{
    if (m_above.count(mapping.id()) || m_touched.count(mapping.id()))
        return false;
    for (Node above = mapping.parent(); above; above = above.parent()) {
        if (m_touched.count(above.id()))
            return false;
    }
    return true;
}

void Turn::addStructural(const Node &mapping, const text::edit::Patches &patches, const QString &what)
{
    if (!patches || patches->isEmpty() || !m_patches.add(*patches))
        return;
    ++m_done[what];
    m_touched.insert(mapping.id());
    for (Node above = mapping.parent(); above; above = above.parent())
        m_above.insert(above.id());
}

void Turn::put(const Node &mapping, const QByteArray &key, const Value &value, const QString &what)
{
    if (isFree(mapping) && !mapping.find(view(key)))
        addStructural(mapping, text::edit::set(m_tree, mapping.path() / key, value, order()), what);
}

void Turn::append(const Node &mapping, const QByteArray &list, const Value &item)
{
    if (isFree(mapping))
        addStructural(mapping, text::edit::insertItem(m_tree, mapping.path() / list, -1, item, order()), {});
}

void Turn::take(const Node &value, const QString &what)
{
    if (value && isFree(value.parent()))
        addStructural(value.parent(), text::edit::remove(m_tree, value.path()), what);
}

void Turn::apply(const Node &mapping, const std::optional<text::Fix> &fix, const QString &what)
{
    if (fix && isFree(mapping))
        addStructural(mapping, fix->patches, what);
}

base::Result<void> Text::run(const Step &step)
{
    constexpr int mostTurns = 500;
    for (int turns = 0; turns < mostTurns; ++turns) {
        Turn turn(m_tree, m_target);
        step(turn);
        if (turn.m_patches.isEmpty())
            return {};
        const auto after = turn.m_patches.applied(m_tree.source().bytes());
        if (!after)
            return after.problem();
        text::Tree next = readAgain(m_tree, *after);
        if (!next.isClean())
            return base::Problem{base::Problem::Kind::Refused, tr("This contract is written in a way that can't be upgraded without rewriting it."),
                                 tr("Write its mappings and lists in plain block style first."), {}};
        m_tree = next;
        for (auto done = turn.m_done.begin(); done != turn.m_done.end(); ++done)
            m_done[done.key()] += done.value();
    }
    return base::Problem{base::Problem::Kind::Internal, tr("The upgrade does not come to an end."), {}, {}};
}

QStringList Text::changes() const
{
    QStringList all;
    for (auto done = m_done.begin(); done != m_done.end(); ++done) {
        if (done.key().isEmpty())
            continue;
        all << (done.value() == 1 ? done.key() : tr("%1 (%2 times)").arg(done.key(), QString::number(done.value())));
    }
    return all;
}

void eachMapping(const Node &list, const std::function<void(const Node &)> &visit)
{
    for (int i = 0; list.isSequence() && i < list.size(); ++i) {
        if (list.at(i).isMapping())
            visit(list.at(i));
    }
}

QByteArray logicalTypeFor(const QString &word)
{
    struct Kind {
        const char *type;
        std::array<const char *, 10> words;
    };
    static constexpr std::array<Kind, 9> kinds{{
        {"string", {"string", "char", "varchar", "nvarchar", "varchar2", "text", "uuid", "nchar", "clob", "character varying"}},
        {"integer", {"integer", "int", "bigint", "smallint", "tinyint", "long", "int64", "int32", "serial", "bigserial"}},
        {"number", {"number", "decimal", "numeric", "float", "double", "real", "money", "double precision", "float64", "bignumeric"}},
        {"boolean", {"boolean", "bool", "bit"}},
        {"date", {"date"}},
        {"time", {"time"}},
        {"timestamp", {"timestamp", "datetime", "timestamptz", "datetime2", "timestamp_ntz", "timestamp_tz", "timestamp_ltz", "timestamp with time zone", "timestamp without time zone", "smalldatetime"}},
        {"array", {"array", "list"}},
        {"object", {"object", "struct", "record", "json", "jsonb", "variant", "row"}},
    }};
    const QByteArray bare = word.section(u'(', 0, 0).section(u'<', 0, 0).trimmed().toLower().toUtf8();
    for (const Kind &kind : kinds) {
        if (std::any_of(kind.words.begin(), kind.words.end(), [&](const char *known) { return known && bare == known; }))
            return kind.type;
    }
    return {};
}

} // namespace meshwright::contract::upgradekit
