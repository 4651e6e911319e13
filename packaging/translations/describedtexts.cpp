// SPDX-License-Identifier: GPL-3.0-or-later
// Prints every text that people see and that stands in data of the program: the descriptions of the standards
// that forms show, and the built-in rules. A line is ["context", "text"] in JSON, for the catalogues of translations.

#include "governance/rulepack.h"
#include "standard/description.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <set>

using namespace meshwright::standard;

namespace {

void add(std::set<QString> &texts, const Field &field)
{
    texts.insert({field.title, field.help, field.section, field.patternHint, field.instead});
    if (field.items)
        add(texts, *field.items);
}

void add(std::set<QString> &texts, const Description &description)
{
    for (const Block *block : description.blocks()) {
        texts.insert({block->title, block->help});
        for (const Field &field : block->fields)
            add(texts, field);
        for (const Case &one : block->cases) {
            for (const Field &field : one.fields)
                add(texts, field);
        }
        for (const auto &[key, reason] : block->refused)
            texts.insert(reason);
    }
}

void add(std::set<QString> &texts, const meshwright::governance::RulePack &pack)
{
    for (const meshwright::governance::RulePtr &rule : pack.rules)
        texts.insert({rule->title, rule->why, rule->message, rule->fix});
}

void print(const QString &context, std::set<QString> texts)
{
    texts.erase(QString());
    texts.erase(QStringLiteral("{{error}}"));
    for (const QString &text : texts) {
        const QByteArray json = QJsonDocument(QJsonArray{context, text}).toJson(QJsonDocument::Compact);
        std::printf("%s\n", json.constData());
    }
}

} // namespace

int main()
{
    std::set<QString> fields;
    for (const QByteArray &version : odcsVersions())
        add(fields, odcs(version));
    for (const QByteArray &version : odpsVersions())
        add(fields, odps(version));
    print(QStringLiteral("standard"), std::move(fields));

    std::set<QString> rules;
    for (const QString &name : meshwright::governance::builtInPacks()) {
        const auto pack = meshwright::governance::loadPack(name);
        if (!pack) {
            std::fprintf(stderr, "%s\n", qPrintable(pack.problem().text()));
            return 1;
        }
        add(rules, *pack);
    }
    print(QStringLiteral("rules"), std::move(rules));
    return 0;
}
