// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "quality/results.h"

#include <QByteArray>
#include <QSaveFile> // streams: failing rows may be larger than memory

namespace meshwright::exchange {

/// The CSV of appendFailedRow(), row by row, of any length. The file at the path appears, or is replaced,
/// when all is written; before that, and after any problem, what was there is unchanged.
class FailedRowsFile {
public:
    explicit FailedRowsFile(const QString &path);

    base::Result<void> open();
    base::Result<void> add(const quality::Results &object, const quality::CheckResult &check, const quality::FailingRow &row);
    base::Result<void> finish();

private:
    base::Result<void> writeOut();
    base::Problem unwritable(const QString &why) const;

    QSaveFile m_file; // streams: failing rows may be larger than memory
    QByteArray m_waiting;
    qint64 m_written = 0;
};

} // namespace meshwright::exchange
