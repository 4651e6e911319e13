// SPDX-License-Identifier: GPL-3.0-or-later
#include "testinput.h"

#include "verb.h"

#include "base/file.h"
#include "text/tree.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace meshwright::cli {

int wrongUsage(const QString &what, const QString &advice)
{
    printProblem({base::Problem::Kind::Usage, what, advice, {}});
    return Usage;
}

std::optional<contract::Contract> readContractFile(const QString &path)
{
    const text::ReadLimits limits;
    const auto bytes = base::readFile(path, limits.bytes);
    if (!bytes) {
        printProblem(bytes.problem());
        return std::nullopt;
    }
    const text::Tree tree = text::readByName(text::SourceText(*bytes), path, limits);
    for (const text::Finding &finding : tree.findings()) {
        if (finding.severity != text::Severity::Error)
            continue;
        const base::Position at = tree.source().position(finding.span.begin);
        printProblem({base::Problem::Kind::Unreadable, finding.message, {}, path, at.line, at.column});
        return std::nullopt;
    }
    contract::Contract contract = contract::readContract(tree);
    if (contract.schema.empty()) {
        printProblem({base::Problem::Kind::Unreadable, u"This contract describes no object (schema), so there is nothing to check data against."_s,
                      u"meshwright lint tells what is wrong with it."_s, path});
        return std::nullopt;
    }
    return contract;
}

std::optional<QMap<QString, QString>> readData(const QStringList &words, const contract::Contract &contract)
{
    QMap<QString, QString> data;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        const contract::SchemaObject *object = equals > 0 ? contract.object(QStringView(word).left(equals)) : nullptr;
        const QString file = object ? word.mid(equals + 1) : word;
        if (!object)
            object = contract.schema.size() == 1 ? &contract.schema.front() : contract.object(QFileInfo(word).baseName());
        if (!object) {
            QStringList names;
            for (const contract::SchemaObject &one : contract.schema)
                names.append(one.name);
            wrongUsage(u"“%1” does not tell which object it holds, and the contract has %2."_s.arg(word).arg(contract.schema.size()),
                       u"Write --data OBJECT=FILE; its objects: %1."_s.arg(names.join(u", "_s)));
            return std::nullopt;
        }
        if (data.contains(object->name)) {
            wrongUsage(u"Two files were named for %1: %2 and %3."_s.arg(object->name, data.value(object->name), file), u"Name one file for each object."_s);
            return std::nullopt;
        }
        data.insert(object->name, file);
    }
    return data;
}

} // namespace meshwright::cli
