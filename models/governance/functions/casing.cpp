// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/functions/all.h"

#include "base/tr.h"

#include <utility>

namespace meshwright::governance::functions {

using base::tr;

namespace {

struct Style {
    QLatin1String name;
    const char *pattern; ///< # stands for the digits, where they are allowed
};

constexpr Style styles[] = {
    {QLatin1String("flat"), "[a-z][a-z#]*"},
    {QLatin1String("camel"), "[a-z][a-z#]*(?:[A-Z#](?:[a-z#]+|$))*"},
    {QLatin1String("pascal"), "[A-Z][a-z#]*(?:[A-Z#](?:[a-z#]+|$))*"},
    {QLatin1String("kebab"), "[a-z][a-z#]*(?:-[a-z#]+)*"},
    {QLatin1String("cobol"), "[A-Z][A-Z#]*(?:-[A-Z#]+)*"},
    {QLatin1String("snake"), "[a-z][a-z#]*(?:_[a-z#]+)*"},
    {QLatin1String("macro"), "[A-Z][A-Z#]*(?:_[A-Z#]+)*"},
};

/// The words of a name in any style, in small letters: “orderID”, “Order-Id” and “ORDER_ID” are all “order”, “id”.
QStringList wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name.at(i);
        const bool endsWord = i > 0 && c.isUpper() && (!name.at(i - 1).isUpper() || (i + 1 < name.size() && name.at(i + 1).isLower()));
        if ((endsWord || !c.isLetterOrNumber()) && !word.isEmpty())
            words.append(std::exchange(word, QString()));
        if (c.isLetterOrNumber())
            word += c.toLower();
    }
    return word.isEmpty() ? words : words << word;
}

QString inStyle(const QStringList &words, const QString &style)
{
    const bool isLoud = style == u"macro" || style == u"cobol";
    const QString between = style == u"snake" || style == u"macro" ? QStringLiteral("_") : style == u"kebab" || style == u"cobol" ? QStringLiteral("-") : QString();
    QStringList styled;
    for (const QString &word : words) {
        const bool isRaised = style == u"pascal" || (style == u"camel" && !styled.isEmpty());
        styled.append(isLoud ? word.toUpper() : isRaised ? word.at(0).toUpper() + word.mid(1) : word);
    }
    return styled.join(between);
}

class Casing : public Function {
public:
    Casing(QString style, std::shared_ptr<const Regex> regex, QString loneSeparator)
        : m_style(std::move(style)), m_regex(std::move(regex)), m_loneSeparator(std::move(loneSeparator))
    {
    }

    void judge(const Target &target, std::vector<Complaint> &complaints, Budget &budget) const override
    {
        if (target.value.type() != Item::Type::String)
            return;
        const QString text = target.value.text();
        if (text.isEmpty() || (!m_loneSeparator.isEmpty() && text == m_loneSeparator))
            return;
        const QByteArray utf8 = text.toUtf8();
        const auto answer = m_regex->search(std::string_view(utf8.constData(), size_t(utf8.size())), target.regexSteps);
        if (answer == Regex::Answer::Undecided)
            budget.hit(tr("a name is too long to tell whether it is in %1 case").arg(m_style));
        if (answer == Regex::Answer::No)
            complain(target, complaints);
    }

private:
    void complain(const Target &target, std::vector<Complaint> &complaints) const
    {
        Complaint complaint{tr("%1 must be in %2 case").arg(target.value.print(), m_style), std::nullopt};
        const QString better = inStyle(wordsOf(target.value.text()), m_style);
        const QByteArray utf8 = better.toUtf8();
        if (!better.isEmpty() && m_regex->search(std::string_view(utf8.constData(), size_t(utf8.size())), target.regexSteps) == Regex::Answer::Yes) {
            complaint.better = text::Value::string(better);
            complaint.isName = true;
        }
        complaints.push_back(std::move(complaint));
    }

    QString m_style;
    std::shared_ptr<const Regex> m_regex;
    QString m_loneSeparator;
};

QString patternOf(const QString &style, bool hasDigits)
{
    for (const Style &known : styles) {
        if (style == known.name)
            return QString::fromLatin1(known.pattern).replace(u'#', hasDigits ? QStringLiteral("0-9") : QString());
    }
    return {};
}

/// Groups of the style, with the separator between them.
QString separated(const QString &pattern, const QString &separator, bool mayLead)
{
    if (separator.isEmpty())
        return QStringLiteral("^%1$").arg(pattern);
    const QString between = QStringLiteral("[\\%1]").arg(separator);
    const QString safe = separator.at(0).isLetterOrNumber() ? QStringLiteral("[%1]").arg(separator) : between;
    return QStringLiteral("^%1%2(?:%3%2)*$").arg(mayLead ? safe + u'?' : QString(), pattern, safe);
}

} // namespace

FunctionPtr casing(Options &options)
{
    const QString style = options.string("type", true).value_or(QString());
    const bool hasDigits = !options.boolean("disallowDigits").value_or(false);
    const bool isSeparated = options.has("separator");
    Options separator = options.nested("separator");
    const QString character = separator.string("char", isSeparated).value_or(QString());
    const bool mayLead = separator.boolean("allowLeading").value_or(false);
    separator.finish(QStringLiteral("casing separator"));
    if (character.size() > 1)
        separator.complain("char", tr("The option “char” is one character."));

    const QString pattern = patternOf(style, hasDigits);
    if (pattern.isEmpty()) {
        options.complain("type", tr("The option “type” is flat, camel, pascal, kebab, cobol, snake or macro."));
        return nullptr;
    }
    auto regex = Regex::compile(separated(pattern, character, mayLead));
    if (!regex) {
        options.complain("separator", regex.problem().what);
        return nullptr;
    }
    return std::make_shared<Casing>(style, *regex, mayLead ? character : QString());
}

} // namespace meshwright::governance::functions
