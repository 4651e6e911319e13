// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/sqltry.h"

#include <QCoreApplication>
#include <QHash>
#include <QPointer>
#include <QThreadPool>

namespace meshwright::designer {

SqlTry::~SqlTry()
{
    m_cancel.request();
}

std::vector<quality::SqlTable> SqlTry::tables(const contract::Contract &contract, const QHash<QString, QString> &paths)
{
    std::vector<quality::SqlTable> out;
    for (const contract::SchemaObject &object : contract.schema) {
        const QString path = paths.value(object.name);
        quality::SqlTable table{object.sourceName(), object.name == object.sourceName() ? QString() : object.name, {}, path, path.isEmpty() ? tr("There is no sample of “%1”.").arg(object.name) : QString()};
        for (const contract::Property &property : object.properties)
            table.columns.push_back(quality::columnOf(property));
        out.push_back(std::move(table));
    }
    return out;
}

void SqlTry::cancel()
{
    m_cancel.request();
    ++m_question;
}

void SqlTry::ask(const QString &query, std::vector<quality::SqlTable> tables)
{
    cancel();
    m_cancel = base::Cancel();
    QThreadPool::globalInstance()->start([self = QPointer(this), question = m_question, cancel = m_cancel, query, tables = std::move(tables)] {
        const auto answers = quality::answer({query}, tables, {}, cancel);
        const quality::SqlAnswer answer = answers ? answers->front() : quality::SqlAnswer{{}, answers.problem().text()};
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, question, answer] {
            if (self && self->m_question == question)
                Q_EMIT self->answered(answer);
        }, Qt::QueuedConnection);
    });
}

} // namespace meshwright::designer
