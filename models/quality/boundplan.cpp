// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/boundplan.h"

#include "base/tr.h"
#include "quality/keyvalues.h"

#include <QRandomGenerator>

#include <algorithm>

namespace meshwright::quality {

using base::tr;

sampling::Source sourceFor(const Plan &plan, const sampling::Source &found)
{
    QStringList wanted;
    for (const ColumnPlan &column : plan.columns) {
        const auto known = [&](const QString &name) { return found.columnIndex(name) >= 0; };
        if (std::none_of(column.names.begin(), column.names.end(), known))
            wanted.append(column.names.front());
    }
    return found.withColumns(wanted);
}

BoundPlan bind(const Plan &plan, const sampling::Source &source, const RunOptions &options)
{
    BoundPlan bound{plan,
                    {},
                    source.isTyped(),
                    std::vector<char>(plan.columns.size()),
                    std::vector<char>(plan.columns.size()),
                    {},
                    source.columns(),
                    QRandomGenerator::global()->generate64(),
                    options.keepRows,
                    options.rowsRead};
    for (size_t i = 0; i < plan.columns.size(); ++i) {
        int found = -1;
        for (const QString &name : plan.columns[i].names) {
            if (found < 0)
                found = source.columnIndex(name);
        }
        if (!source.options().header.value)
            found = int(i) < source.columns().size() ? int(i) : -1;
        bound.source.push_back(found);
    }
    for (const KeyPlan &key : plan.keys) {
        for (const int column : key.columns)
            bound.isKey[size_t(column)] = 1;
    }
    for (const ReferencePlan &reference : plan.references) {
        for (const int column : reference.columns)
            bound.isReferring[size_t(column)] |= reference.values != nullptr;
    }
    for (const int column : plan.identity)
        bound.identity.push_back(bound.source[size_t(column)]);
    return bound;
}

QString shownText(const sampling::Cell &cell)
{
    constexpr qint32 most = 1000;
    qint32 size = std::min(cell.size, most);
    while (size < cell.size && size > 0 && (quint8(cell.data[size]) & 0xC0) == 0x80) // not within a character
        --size;
    const QString text = QString::fromUtf8(cell.data, size);
    return size == cell.size ? text : text + tr("… (%1 bytes, cut)").arg(cell.size);
}

std::vector<FailingValue> failingValues(const BoundPlan &bound, const PlannedCheck &check, sampling::Batch &batch, int row)
{
    std::vector<FailingValue> all;
    const auto put = [&](int column) {
        if (column < 0)
            return;
        const QString &header = bound.headers[column];
        if (std::any_of(all.begin(), all.end(), [&](const FailingValue &value) { return value.column == header; }))
            return;
        const sampling::Cell cell = batch.cell(column, row);
        all.push_back({header, cell.isNull() ? QString() : shownText(cell), cell.isNull()});
    };
    for (const int column : check.columns)
        put(bound.source[size_t(column)]);
    for (const int column : bound.identity)
        put(column);
    return all;
}

base::Result<void> readKeys(const BoundPlan &bound, const KeyPlan &plan, const sampling::Source &source, const sampling::ScanOutcome &scanned, qint64 number, std::span<const int> rows,
                            const FoundKey &found)
{
    auto batch = sampling::readBlock(source, number, scanned.blocks[size_t(number)]);
    if (!batch)
        return batch.problem();
    std::string key;
    const ColumnPlan &first = bound.plan.columns[size_t(plan.columns.front())];
    const int firstSource = bound.source[size_t(plan.columns.front())];
    if (!first.steps.empty()) {
        std::vector<sampling::NestedCell> inside;
        (*batch)->nested(firstSource, first.steps, inside);
        for (const sampling::NestedCell &one : inside) {
            key.clear();
            if (std::binary_search(rows.begin(), rows.end(), int(one.row)) && appendKey(first, one.cell, key))
                found(one.row, *keyOf(first, one.cell, bound.seed), key);
        }
        return {};
    }
    for (const int row : rows) {
        key.clear();
        Fingerprint print;
        for (size_t part = 0; part < plan.columns.size(); ++part) {
            const auto column = size_t(plan.columns[part]);
            const sampling::Cell cell = (*batch)->cell(bound.source[column], row);
            const auto next = keyOf(bound.plan.columns[column], cell, bound.seed);
            if (!next || !appendKey(bound.plan.columns[column], cell, key))
                return base::Problem{base::Problem::Kind::Unreadable, tr("The file changed while it was read."), tr("Wait until it is written, then try again."), source.path()};
            print = part == 0 ? *next : combined(print, *next);
        }
        found(row, print, key);
    }
    return {};
}

} // namespace meshwright::quality
