// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "contract/contract.h"
#include "quality/sqlsample.h"

#include <QObject>

namespace meshwright::designer {

/// Answers one query over the samples of a contract, on another thread. A new question ends the one
/// before; the answer of an ended one never comes.
class SqlTry : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~SqlTry() override;
    /// The tables of a contract's objects; `paths` are the data files by name of the object.
    static std::vector<quality::SqlTable> tables(const contract::Contract &contract, const QHash<QString, QString> &paths);
    void ask(const QString &query, std::vector<quality::SqlTable> tables);
    void cancel();

Q_SIGNALS:
    void answered(const meshwright::quality::SqlAnswer &answer);

private:
    base::Cancel m_cancel;
    quint64 m_question = 0;
};

} // namespace meshwright::designer
