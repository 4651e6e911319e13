// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/functions/all.h"

#include "base/tr.h"

#include <algorithm>

namespace meshwright::governance::functions {

using base::tr;

namespace {

using text::Node;

/// The standard has a long and a short word for some.
QString levelKey(const QString &word)
{
    static const std::pair<QLatin1String, QLatin1String> shorts[] = {
        {QLatin1String("ly"), QLatin1String("latency")},   {QLatin1String("re"), QLatin1String("retention")}, {QLatin1String("fy"), QLatin1String("frequency")},
        {QLatin1String("av"), QLatin1String("availability")}, {QLatin1String("th"), QLatin1String("throughput")}, {QLatin1String("er"), QLatin1String("errorrate")},
        {QLatin1String("ga"), QLatin1String("generalavailability")}, {QLatin1String("es"), QLatin1String("endofsupport")}, {QLatin1String("el"), QLatin1String("endoflife")},
        {QLatin1String("td"), QLatin1String("timetodetect")}, {QLatin1String("tn"), QLatin1String("timetonotify")}, {QLatin1String("tr"), QLatin1String("timetorepair")},
    };
    QString key;
    for (const QChar c : word) {
        if (c.isLetterOrNumber())
            key += c.toLower();
    }
    for (const auto &[shortWord, longWord] : shorts) {
        if (key == shortWord)
            return longWord;
    }
    return key;
}

/// Seconds of a unit; 0 for one that is no time. Months and years are those of the calendar on average.
double secondsOf(const QString &unit)
{
    static const std::pair<const char *, double> units[] = {{"s", 1}, {"sec", 1}, {"second", 1}, {"m", 60}, {"min", 60}, {"minute", 60}, {"h", 3600}, {"hr", 3600}, {"hour", 3600},
                                                            {"d", 86400}, {"day", 86400}, {"w", 604800}, {"week", 604800}, {"mo", 2629746}, {"month", 2629746},
                                                            {"y", 31556952}, {"yr", 31556952}, {"year", 31556952}};
    QString word = unit.toLower();
    if (word.size() > 2 && word.endsWith(u's'))
        word.chop(1);
    for (const auto &[name, seconds] : units) {
        if (word == QLatin1String(name))
            return seconds;
    }
    return 0;
}

struct Bound {
    double value = 0;
    QString unit;

    QString text() const { return QStringLiteral("%1 %2").arg(printNumber(value), unit).trimmed(); }
};

struct How {
    QStringList properties;
    bool eachObject = false;
    std::optional<Bound> atMost, atLeast;
};

class SlaCovers : public Function {
public:
    explicit SlaCovers(How how) : m_how(std::move(how)) {}

    void judge(const Target &target, std::vector<Complaint> &complaints, Budget &) const override
    {
        if (target.value.type() != Item::Type::Object)
            return;
        const Node root = target.value.node();
        const text::Path levelsPath = target.path() / "slaProperties";
        for (const QString &property : m_how.properties) {
            std::vector<int> found;
            const Node levels = root["slaProperties"];
            for (int i = 0; levels.isSequence() && i < levels.size(); ++i) {
                if (levelKey(levels.at(i)["property"].string()) == levelKey(property))
                    found.push_back(i);
            }
            if (found.empty()) {
                complaints.push_back({tr("no service level promises “%1”").arg(property), levelsPath});
                continue;
            }
            for (const int level : found)
                judgeBounds(levels.at(level), levelsPath / level, complaints);
            if (m_how.eachObject)
                judgeObjects(root, levels, found, property, target.path(), complaints);
        }
    }

private:
    void judgeBounds(const Node &level, const text::Path &path, std::vector<Complaint> &complaints) const
    {
        for (const auto *bound : {&m_how.atMost, &m_how.atLeast}) {
            if (!*bound)
                continue;
            const Bound &limit = **bound;
            const QString unit = level["unit"].string();
            const auto number = level["value"].isScalar() ? level["value"].number() : std::nullopt;
            const double ours = secondsOf(unit), theirs = secondsOf(limit.unit);
            const bool isComparable = number && (unit.compare(limit.unit, Qt::CaseInsensitive) == 0 || (ours > 0 && theirs > 0));
            if (!isComparable) {
                complaints.push_back({tr("“%1” can't be compared with %2").arg(QStringLiteral("%1 %2").arg(level["value"].string(), unit).trimmed(), limit.text()), path / "value", true});
                continue;
            }
            const double value = ours > 0 && theirs > 0 ? *number * ours / theirs : *number;
            const bool isMost = bound == &m_how.atMost;
            if (isMost ? value > limit.value : value < limit.value)
                complaints.push_back({(isMost ? tr("%1 is more than %2") : tr("%1 is less than %2")).arg(Bound{*number, unit}.text(), limit.text()), path / "value"});
        }
    }

    static void judgeObjects(const Node &root, const Node &levels, const std::vector<int> &found, const QString &property, const text::Path &path, std::vector<Complaint> &complaints)
    {
        const Node schema = root["schema"];
        for (int i = 0; schema.isSequence() && i < schema.size(); ++i) {
            const QString name = schema.at(i)["name"].string();
            const bool isCovered = std::any_of(found.begin(), found.end(), [&](int level) { return covers(levels.at(level)["element"].string(), name); });
            if (!isCovered)
                complaints.push_back({tr("no service level promises “%1” for “%2”").arg(property, name), path / "schema" / i});
        }
    }

    /// No element: the whole contract. Else one or more objects, or columns of them.
    static bool covers(const QString &element, const QString &object)
    {
        if (element.trimmed().isEmpty())
            return true;
        const QStringList parts = element.split(u',');
        return std::any_of(parts.begin(), parts.end(), [&](const QString &part) { return part.trimmed() == object || part.trimmed().startsWith(object + u'.'); });
    }

    How m_how;
};

std::optional<Bound> boundOf(Options &options, const char *key)
{
    if (!options.has(key))
        return std::nullopt;
    Options inner = options.nested(key);
    Bound bound{inner.number("value", true).value_or(0), inner.string("unit").value_or(QString())};
    inner.finish(QString::fromLatin1(key));
    return bound;
}

} // namespace

FunctionPtr slaCovers(Options &options)
{
    How how;
    how.properties = options.oneOrMore("properties", true);
    how.eachObject = options.boolean("eachObject").value_or(false);
    how.atMost = boundOf(options, "atMost");
    how.atLeast = boundOf(options, "atLeast");
    if ((how.atMost || how.atLeast) && how.properties.size() > 1)
        options.complain("properties", tr("“atMost” and “atLeast” are about one property; write a “then” for each."));
    return std::make_shared<SlaCovers>(how);
}

} // namespace meshwright::governance::functions
