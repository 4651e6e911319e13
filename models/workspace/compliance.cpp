// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/compliance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace meshwright::workspace {

namespace {

bool isBefore(const ComplianceCell &one, const ComplianceCell &other)
{
    return std::tie(one.path, one.rule) < std::tie(other.path, other.rule);
}

QHash<int, QString> productOfFile(const Snapshot &mesh)
{
    QHash<int, QString> products;
    for (const DomainRow &domain : mesh.domains) {
        for (const ProductRow &product : domain.products) {
            if (product.file >= 0)
                products.insert(product.file, product.title);
            for (const int contract : product.contracts) {
                if (!products.contains(contract))
                    products.insert(contract, product.title);
            }
        }
    }
    return products;
}

ComplianceChange::Kind whatBecame(const ComplianceCell &cell, const Compliance &later)
{
    using Kind = ComplianceChange::Kind;
    const auto found = std::lower_bound(later.cells.begin(), later.cells.end(), cell, isBefore);
    if (found != later.cells.end() && !isBefore(cell, *found))
        return found->outcome == governance::Outcome::Waived ? Kind::Waived : Kind::NotEvaluated;
    if (!later.file(cell.path))
        return Kind::FileGone;
    return std::binary_search(later.rules.begin(), later.rules.end(), cell.rule) ? Kind::Mended : Kind::RuleGone;
}

bool fails(const ComplianceCell &cell)
{
    return cell.outcome == governance::Outcome::Failed;
}

bool failsIn(const Compliance &compliance, const ComplianceCell &cell)
{
    const auto found = std::lower_bound(compliance.cells.begin(), compliance.cells.end(), cell, isBefore);
    return found != compliance.cells.end() && !isBefore(cell, *found) && fails(*found);
}

} // namespace

void Tally::add(const governance::Verdict &verdict)
{
    switch (verdict.outcome) {
    case governance::Outcome::Passed: passed += verdict.places > 0 ? 1 : 0; break;
    case governance::Outcome::Failed: ++failed; break;
    case governance::Outcome::NotEvaluated: ++notEvaluated; break;
    case governance::Outcome::Waived: ++waived; break;
    }
}

Tally &Tally::operator+=(const Tally &other)
{
    passed += other.passed;
    failed += other.failed;
    notEvaluated += other.notEvaluated;
    waived += other.waived;
    return *this;
}

Tally Compliance::tally() const
{
    Tally all;
    for (const ComplianceFile &file : files)
        all += file.tally;
    return all;
}

const ComplianceFile *Compliance::file(const QString &path) const
{
    const auto found = std::lower_bound(files.begin(), files.end(), path, [](const ComplianceFile &file, const QString &wanted) { return file.path < wanted; });
    return found != files.end() && found->path == path ? &*found : nullptr;
}

QByteArray Compliance::fingerprint() const
{
    QByteArray bytes;
    // streams: into memory alone.
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const ComplianceFile &file : files)
        stream << file.path << file.title << file.domain << file.product << file.isProduct << file.tally.passed << file.tally.failed << file.tally.notEvaluated << file.tally.waived;
    stream << rules;
    for (const ComplianceCell &cell : cells)
        stream << cell.path << cell.rule << quint8(cell.outcome);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Compliance complianceOf(const Snapshot &mesh)
{
    Compliance out;
    QSet<QString> rules;
    const QHash<int, QString> products = productOfFile(mesh);
    for (size_t i = 0; i < mesh.files.size(); ++i) {
        const File &file = *mesh.files[i];
        if (!file.brief || (file.brief->evaluation.verdicts.empty() && file.wholeEvaluation.verdicts.empty()))
            continue;
        ComplianceFile row{file.relativePath, file.title, file.brief->domain, products.value(int(i)), file.brief->kind == governance::Brief::Kind::Product, {}};
        for (const auto *verdicts : {&file.brief->evaluation.verdicts, &file.wholeEvaluation.verdicts}) {
            for (const governance::Verdict &verdict : *verdicts) {
                row.tally.add(verdict);
                rules.insert(verdict.rule->id);
                if (verdict.outcome != governance::Outcome::Passed)
                    out.cells.push_back({file.relativePath, verdict.rule->id, verdict.outcome});
            }
        }
        out.files.push_back(std::move(row));
    }
    out.rules = QStringList(rules.begin(), rules.end());
    out.rules.sort();
    std::sort(out.files.begin(), out.files.end(), [](const ComplianceFile &one, const ComplianceFile &other) { return one.path < other.path; });
    std::sort(out.cells.begin(), out.cells.end(), isBefore);
    return out;
}

QLatin1String changeName(ComplianceChange::Kind kind)
{
    switch (kind) {
    case ComplianceChange::Kind::New: return "new"_L1;
    case ComplianceChange::Kind::Mended: return "mended"_L1;
    case ComplianceChange::Kind::Waived: return "waived"_L1;
    case ComplianceChange::Kind::NotEvaluated: return "not-evaluated"_L1;
    case ComplianceChange::Kind::RuleGone: return "rule-gone"_L1;
    case ComplianceChange::Kind::FileGone: return "file-gone"_L1;
    }
    Q_UNREACHABLE();
}

std::vector<ComplianceChange> changes(const Compliance &from, const Compliance &to)
{
    std::vector<ComplianceChange> out;
    const auto add = [&out](ComplianceChange::Kind kind, const ComplianceCell &cell, const Compliance &in) {
        const ComplianceFile *file = in.file(cell.path);
        out.push_back({kind, cell.path, cell.rule, file ? file->title : cell.path, file ? file->domain : QString(), file ? file->product : QString()});
    };
    for (const ComplianceCell &cell : to.cells) {
        if (fails(cell) && !failsIn(from, cell))
            add(ComplianceChange::Kind::New, cell, to);
    }
    for (const ComplianceCell &cell : from.cells) {
        if (fails(cell) && !failsIn(to, cell))
            add(whatBecame(cell, to), cell, from);
    }
    return out;
}

} // namespace meshwright::workspace
