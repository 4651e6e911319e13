// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/fileoverrides.h"

#include "governance/regex.h"

#include <QDir>
#include <QFileInfo>

namespace meshwright::governance {

namespace {

/// Wildcards leave out names that begin with a dot, ".." among them.
QString regexFromGlob(const QString &glob)
{
    QString regex;
    int braces = 0;
    for (qsizetype i = 0; i < glob.size(); ++i) {
        const QChar c = glob.at(i);
        const bool isFirst = i == 0 || glob.at(i - 1) == u'/';
        if (glob.mid(i, 3) == u"**/") {
            regex += QLatin1String("(?:(?!\\.)[^/]+/)*");
            i += 2;
        } else if (glob.mid(i, 2) == u"**") {
            regex += QLatin1String("(?:(?!\\.)[^/]+(?:/(?!\\.)[^/]+)*)?");
            ++i;
        } else if (c == u'*') {
            regex += isFirst ? QLatin1String("(?!\\.)[^/]*") : QLatin1String("[^/]*");
        } else if (c == u'?') {
            regex += isFirst ? QLatin1String("(?!\\.)[^/]") : QLatin1String("[^/]");
        } else if (c == u'{' && glob.indexOf(u'}', i) > 0) {
            regex += QLatin1String("(?:");
            ++braces;
        } else if (c == u'}' && braces > 0) {
            regex += u')';
            --braces;
        } else if (c == u',' && braces > 0) {
            regex += u'|';
        } else if (c.isLetterOrNumber() || c == u'_' || c == u'/' || c == u'-') {
            regex += c;
        } else {
            regex += u'\\';
            regex += c;
        }
    }
    return u'^' + regex + u'$';
}

} // namespace

bool matchesGlob(const QString &path, const QString &glob)
{
    constexpr quint32 steps = 1'000'000;
    const QString subject = glob.contains(u'/') ? path : QFileInfo(path).fileName();
    const auto regex = Regex::compile(regexFromGlob(glob));
    const QByteArray utf8 = subject.toUtf8();
    return regex && (*regex)->search(std::string_view(utf8.constData(), size_t(utf8.size())), steps) == Regex::Answer::Yes;
}

std::vector<RulePtr> finished(const Drafts &drafts)
{
    std::vector<RulePtr> rules;
    for (const auto &[id, draft] : drafts) {
        auto rule = std::make_shared<Rule>(draft.rule);
        if (!draft.isOn && rule->overrides.empty())
            rule->level = Level::Off;
        rules.push_back(std::move(rule));
    }
    return rules;
}

FileOverrides::FileOverrides(PackContext context, Drafts base, std::vector<Entry> entries)
    : m_context(std::move(context)), m_base(std::move(base)), m_entries(std::move(entries))
{
}

FileOverrides::Effective FileOverrides::effectiveFor(const QString &relative) const
{
    Effective effective;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        for (const QString &glob : m_entries[i].globs) {
            if (matchesGlob(relative, glob))
                effective.emplace_back(i, glob);
        }
    }
    return effective;
}

std::vector<RulePtr> FileOverrides::rulesFor(const QString &filePath, const std::vector<RulePtr> &unchanged) const
{
    if (filePath.isEmpty())
        return unchanged;
    const QDir folder = QFileInfo(m_context.file).absoluteDir();
    const Effective effective = effectiveFor(folder.relativeFilePath(QFileInfo(filePath).absoluteFilePath()));
    if (effective.empty())
        return unchanged;
    const std::scoped_lock lock(m_mutex);
    const auto known = m_cache.find(effective);
    if (known != m_cache.end())
        return known->second;
    PackReader reader(QFileInfo(m_context.file).absolutePath(), {});
    return m_cache[effective] = finished(applied(effective, reader));
}

void FileOverrides::check(PackReader &reader) const
{
    Effective all;
    for (size_t i = 0; i < m_entries.size(); ++i)
        all.emplace_back(i, m_entries[i].globs.value(0));
    applied(all, reader);
}

Drafts FileOverrides::applied(const Effective &effective, PackReader &reader) const
{
    Drafts drafts = m_base;
    size_t last = m_entries.size();
    for (const auto &[index, glob] : effective) {
        const Entry &entry = m_entries[index];
        const auto places = entry.pointersOf.find(glob);
        if (places == entry.pointersOf.end()) {
            if (index != last)
                reader.mergeRules(m_context, entry.definition["rules"], drafts, PackReader::Mode::Plain, true);
            last = index;
            continue;
        }
        const text::Node rules = entry.definition["rules"];
        for (int i = 0; i < rules.size(); ++i) {
            const auto draft = drafts.find(rules.key(i).string());
            const auto level = levelFromText(rules.at(i).string());
            if (draft == drafts.end() || !level)
                continue; // said when the pack was read
            for (const QString &pointer : places->second)
                draft->second.rule.overrides.push_back({pointer, *level});
        }
    }
    return drafts;
}

} // namespace meshwright::governance
