// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/waiver.h"

#include "base/file.h"
#include "base/tr.h"

namespace meshwright::governance {

using base::tr;
using text::Node;

bool Waiver::isStale(QDate today, const QString &subjectVersion) const
{
    return today > until || (!version.isEmpty() && version != subjectVersion);
}

bool Waiver::covers(const text::Finding &finding, const QString &subjectId, const QString &subjectName, const QString &subjectVersion, QDate today) const
{
    const bool isSubject = subject == subjectId || subject == subjectName;
    const bool isPlace = at.isEmpty() || finding.path == at || finding.path.startsWith(at + u'/');
    return rule == finding.rule && isSubject && isPlace && !isStale(today, subjectVersion);
}

namespace {

class Reader {
public:
    explicit Reader(WaiverFile &file) : m_file(file) {}

    void read()
    {
        const Node root = m_file.tree.root();
        const Node list = root["waivers"];
        if (!m_file.tree.isClean())
            return;
        if (!root.isMapping() || !list.isSequence())
            return report(root, "waivers/shape", tr("A waiver file has a list “waivers”."));
        checkKeys(root, {QStringLiteral("waivers"), QStringLiteral("description")});
        for (int i = 0; i < list.size(); ++i)
            readEntry(list.at(i));
    }

private:
    void readEntry(const Node &entry)
    {
        const size_t before = m_file.findings.size();
        if (!entry.isMapping())
            return report(entry, "waivers/shape", tr("A waiver has rule, subject, reason, who and until."));
        checkKeys(entry, {QStringLiteral("rule"), QStringLiteral("subject"), QStringLiteral("at"), QStringLiteral("version"),
                          QStringLiteral("reason"), QStringLiteral("who"), QStringLiteral("until")});
        Waiver waiver;
        waiver.rule = required(entry, "rule");
        waiver.subject = required(entry, "subject");
        waiver.reason = required(entry, "reason");
        waiver.who = required(entry, "who");
        const QString until = required(entry, "until");
        waiver.until = QDate::fromString(until, Qt::ISODate);
        if (!until.isEmpty() && !waiver.until.isValid())
            report(entry["until"], "waivers/date", tr("“until” is the last day of the waiver, written 2027-03-31."));
        waiver.at = entry["at"].string();
        waiver.version = entry["version"].string();
        waiver.file = m_file.path;
        waiver.span = entry.span();
        if (m_file.findings.size() == before)
            m_file.waivers.push_back(std::move(waiver));
    }

    QString required(const Node &entry, const char *key)
    {
        const QString value = entry[key].isScalar() ? entry[key].string().trimmed() : QString();
        if (value.isEmpty())
            report(entry, "waivers/missing", tr("The waiver has no “%1”; a waiver names rule, subject, reason, who and until.").arg(QLatin1String(key)));
        return value;
    }

    void checkKeys(const Node &mapping, const QStringList &known)
    {
        for (int i = 0; i < mapping.size(); ++i) {
            if (!known.contains(mapping.key(i).string()))
                report(mapping.key(i), "waivers/unknown-key", tr("There is no key “%1” here; there are %2.").arg(mapping.key(i).string(), known.join(QLatin1String(", "))));
        }
    }

    void report(const Node &at, const char *rule, const QString &message)
    {
        text::Finding finding;
        finding.rule = QString::fromLatin1(rule);
        finding.message = message;
        finding.span = at.span();
        finding.path = at ? at.pointer() : QString();
        m_file.findings.push_back(std::move(finding));
    }

    WaiverFile &m_file;
};

} // namespace

base::Result<WaiverFile> loadWaivers(const QString &path)
{
    constexpr qint64 limit = 2 * 1024 * 1024;
    const auto bytes = base::readFile(path, limit);
    if (!bytes)
        return bytes.problem();
    return readWaivers(text::SourceText(*bytes), path);
}

WaiverFile readWaivers(const text::SourceText &source, const QString &path)
{
    WaiverFile file;
    file.path = path;
    file.tree = text::readByName(source, path);
    file.findings = file.tree.findings();
    Reader(file).read();
    return file;
}

} // namespace meshwright::governance
