// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/options.h"

#include "base/tr.h"

namespace meshwright::governance {

using base::tr;
using text::Node;

Options::Options(text::Tree tree, Node options, Node at, Report report)
    : m_tree(std::move(tree)), m_options(options.isNull() ? Node() : options), m_at(at), m_report(std::move(report)), m_isSound(std::make_shared<bool>(true))
{
    if (m_options && !m_options.isMapping()) {
        *m_isSound = false;
        m_report(m_options, tr("functionOptions must be a mapping of options."));
        m_options = Node();
    }
}

Node Options::take(const char *key, bool isRequired)
{
    m_known.append(QString::fromLatin1(key));
    const Node value = m_options.find(std::string_view(key));
    if (!value && isRequired)
        complain(nullptr, tr("The option “%1” is missing.").arg(QLatin1String(key)));
    return value;
}

void Options::complain(const char *key, const QString &message)
{
    *m_isSound = false;
    const Node at = key ? m_options.find(std::string_view(key)) : m_options;
    m_report(at ? at : m_at, message);
}

bool Options::has(const char *key)
{
    return bool(take(key, false));
}

std::optional<QString> Options::string(const char *key, bool isRequired)
{
    const Node value = take(key, isRequired);
    if (!value)
        return std::nullopt;
    if (value.isString())
        return value.string();
    complain(key, tr("The option “%1” must be a text.").arg(QLatin1String(key)));
    return std::nullopt;
}

std::optional<double> Options::number(const char *key, bool isRequired)
{
    const Node value = take(key, isRequired);
    if (!value)
        return std::nullopt;
    const auto number = value.isScalar() ? value.number() : std::nullopt;
    if (!number)
        complain(key, tr("The option “%1” must be a number.").arg(QLatin1String(key)));
    return number;
}

std::optional<bool> Options::boolean(const char *key)
{
    const Node value = take(key, false);
    if (!value)
        return std::nullopt;
    const auto boolean = value.isScalar() ? value.boolean() : std::nullopt;
    if (!boolean)
        complain(key, tr("The option “%1” must be true or false.").arg(QLatin1String(key)));
    return boolean;
}

std::shared_ptr<const Regex> Options::regex(const char *key)
{
    const auto pattern = string(key);
    if (!pattern)
        return nullptr;
    auto regex = Regex::compile(*pattern);
    if (regex)
        return *regex;
    complain(key, regex.problem().what);
    return nullptr;
}

std::optional<QStringList> Options::strings(const char *key, int atLeast, bool isRequired)
{
    const Node value = take(key, isRequired);
    if (!value)
        return std::nullopt;
    QStringList result;
    for (int i = 0; i < value.size(); ++i) {
        if (value.isSequence() && value.at(i).isString())
            result.append(value.at(i).string());
    }
    if (value.isSequence() && result.size() == value.size() && result.size() >= atLeast)
        return result;
    complain(key, tr("The option “%1” must be a list of at least %2 texts.").arg(QLatin1String(key)).arg(atLeast));
    return std::nullopt;
}

QStringList Options::oneOrMore(const char *key, bool isRequired)
{
    if (m_options.find(std::string_view(key)).isSequence())
        return strings(key, 1, isRequired).value_or(QStringList());
    const auto one = string(key, isRequired);
    return one ? QStringList(*one) : QStringList();
}

QString Options::word(const char *key, const QStringList &words, bool isRequired)
{
    const auto chosen = string(key, isRequired);
    if (chosen && !words.contains(*chosen))
        complain(key, tr("The option “%1” is one of %2.").arg(QLatin1String(key), words.join(QLatin1String(", "))));
    return chosen.value_or(words.first());
}

std::vector<Item> Options::scalarOrScalars(const char *key)
{
    const Node value = m_options.find(std::string_view(key));
    if (value.isSequence())
        return scalars(key);
    m_known.append(QString::fromLatin1(key));
    if (!value)
        return {};
    if (value.isScalar())
        return {Item(value)};
    complain(key, tr("The option “%1” must be a text, a number, true, false or null, or a list of such.").arg(QLatin1String(key)));
    return {};
}

std::vector<Item> Options::scalars(const char *key)
{
    const Node value = take(key, true);
    std::vector<Item> result;
    if (!value)
        return result;
    for (int i = 0; value.isSequence() && i < value.size(); ++i)
        result.emplace_back(value.at(i));
    const bool isSound = value.isSequence() && std::none_of(result.begin(), result.end(), [](const Item &item) { return item.isCollection() || item.isMissing(); });
    if (!isSound)
        complain(key, tr("The option “%1” must be a list of texts, numbers, true, false or null.").arg(QLatin1String(key)));
    return result;
}

Node Options::mapping(const char *key, bool isRequired)
{
    const Node value = take(key, isRequired);
    if (!value || value.isMapping())
        return value.resolved();
    complain(key, tr("The option “%1” must be a mapping.").arg(QLatin1String(key)));
    return {};
}

Options Options::nested(const char *key)
{
    Options inner(m_tree, mapping(key), m_options, m_report);
    inner.m_isSound = m_isSound;
    return inner;
}

bool Options::finish(const QString &function)
{
    m_known.removeDuplicates();
    for (int i = 0; i < m_options.size(); ++i) {
        if (m_known.contains(m_options.key(i).string()))
            continue;
        *m_isSound = false;
        const QString known = m_known.isEmpty() ? QStringLiteral("none") : m_known.join(QLatin1String(", "));
        m_report(m_options.key(i), tr("“%1” has no option “%2”; it has: %3.").arg(function, m_options.key(i).string(), known));
    }
    return *m_isSound;
}

} // namespace meshwright::governance
