// SPDX-License-Identifier: GPL-3.0-or-later
#include "governfix.h"

#include "mesh/facts.h"
#include "text/tree.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::cli {

namespace {

using exchange::FileFindings;

constexpr int mostRounds = 50; // only the first offers of a long text are made at once

/// Whatever other files may call a contract, a product and their parts by.
QSet<QString> namesIn(const QByteArray &text, const QString &path)
{
    const mesh::Facts facts = mesh::readFacts(path, text::readByName(text::SourceText(text), path));
    QSet<QString> names{facts.id};
    for (const mesh::ObjectFacts &object : facts.objects) {
        names += {object.id, object.name, object.physicalName};
        for (const mesh::PropertyFacts &property : object.properties)
            names += {property.id, object.name + u'.' + property.name};
    }
    for (const mesh::PortFacts &port : facts.ports)
        names += {port.name, port.contractId.text};
    return names;
}

QMap<QString, qsizetype> countByRule(const FileFindings &file)
{
    QMap<QString, qsizetype> counts;
    for (const text::Finding &finding : file.findings)
        ++counts[finding.rule];
    return counts;
}

bool isWorse(const FileFindings &after, const FileFindings &before)
{
    if (after.problem || (before.schemaValid && !after.schemaValid))
        return true;
    const auto was = countByRule(before), is = countByRule(after);
    return std::any_of(is.keyValueBegin(), is.keyValueEnd(), [&](const auto &rule) { return rule.second > was.value(rule.first); });
}

const FileFindings *fileIn(const exchange::FindingsReport &report, const QString &path)
{
    const auto found = std::find_if(report.files.begin(), report.files.end(), [&](const FileFindings &file) { return file.path == path; });
    return found == report.files.end() ? nullptr : &*found;
}

struct Offer {
    QString key;   ///< the same one in every round
    QString words;
    text::PatchSet patches;
};

class Mender {
public:
    Mender(const QStringList &files, const Judge &judge) : m_judge(judge), m_wanted(files.begin(), files.end()) {}

    FixedFiles mend()
    {
        FixedFiles out;
        out.report = m_judge(m_texts);
        for (int round = 0; round < mostRounds && takeRound(out); ++round) {}
        for (const FileFindings &file : out.report.files) {
            if (const auto before = m_before.constFind(file.path); before != m_before.constEnd() && *before != file.source.bytes())
                out.files.push_back({file.path, *before, file.source.bytes(), m_done[file.path]});
        }
        return out;
    }

private:
    struct Proposal {
        QByteArray text;
        std::vector<Offer> offers;
    };

    /// False where nothing is left to try.
    bool takeRound(FixedFiles &out)
    {
        QMap<QString, Proposal> proposals;
        QHash<QString, QByteArray> tried = m_texts;
        for (const FileFindings &file : out.report.files) {
            Proposal proposal = m_wanted.contains(file.path) && !file.problem ? proposalFor(file, out.left) : Proposal();
            if (proposal.offers.empty())
                continue;
            tried.insert(file.path, proposal.text);
            proposals.insert(file.path, std::move(proposal));
        }
        if (proposals.isEmpty())
            return false;
        exchange::FindingsReport after = m_judge(tried);
        bool areAllTaken = true;
        for (auto at = proposals.constBegin(); at != proposals.constEnd(); ++at)
            areAllTaken = settle(at.key(), *at, *fileIn(out.report, at.key()), fileIn(after, at.key()), out.left) && areAllTaken;
        out.report = areAllTaken ? std::move(after) : m_judge(m_texts);
        return true;
    }

    Proposal proposalFor(const FileFindings &file, QStringList &left)
    {
        Proposal proposal;
        text::PatchSet all;
        for (const text::Finding &finding : file.findings) {
            if (finding.notEvaluated || finding.fixes.empty())
                continue;
            const text::Fix &fix = finding.fixes.front();
            const Offer offer{finding.rule + u'\n' + finding.path + u'\n' + fix.title, u"%1 [%2]"_s.arg(fix.title, finding.rule), fix.patches};
            if (m_known[file.path].contains(offer.key))
                continue;
            if (losesName(file, offer)) {
                m_known[file.path].insert(offer.key);
                left.append(u"%1: %2: not done, since other files may use the name that would go."_s.arg(file.path, offer.words));
                continue;
            }
            if (!all.add(offer.patches))
                continue; // touches what another one changes; its turn comes
            proposal.offers.push_back(offer);
            if (m_oneByOne.contains(file.path))
                break;
        }
        if (const auto text = all.applied(file.source.bytes()); text && !proposal.offers.empty())
            proposal.text = *text;
        else
            proposal.offers.clear();
        return proposal;
    }

    static bool losesName(const FileFindings &file, const Offer &offer)
    {
        const auto text = offer.patches.applied(file.source.bytes());
        return text && !namesIn(*text, file.path).contains(namesIn(file.source.bytes(), file.path));
    }

    /// Takes what was proposed, or has its offers tried one by one. False where the text stays as it was.
    bool settle(const QString &path, const Proposal &proposal, const FileFindings &before, const FileFindings *after, QStringList &left)
    {
        if (after && !isWorse(*after, before)) {
            m_before.insert(path, m_before.value(path, before.source.bytes()));
            m_texts.insert(path, proposal.text);
            for (const Offer &offer : proposal.offers) {
                m_known[path].insert(offer.key);
                m_done[path].append(offer.words);
            }
            return true;
        }
        m_oneByOne.insert(path);
        if (proposal.offers.size() == 1) {
            m_known[path].insert(proposal.offers.front().key);
            left.append(u"%1: %2: not done, since another rule or the standard would be broken then."_s.arg(path, proposal.offers.front().words));
        }
        return false;
    }

    const Judge &m_judge;
    QSet<QString> m_wanted;
    QHash<QString, QByteArray> m_texts, m_before;
    QHash<QString, QSet<QString>> m_known; ///< offers taken or refused, by file
    QHash<QString, QStringList> m_done;
    QSet<QString> m_oneByOne; ///< files where not all offers go together
};

} // namespace

FixedFiles withFixes(const QStringList &files, const Judge &judge)
{
    return Mender(files, judge).mend();
}

} // namespace meshwright::cli
