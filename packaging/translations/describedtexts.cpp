// SPDX-License-Identifier: GPL-3.0-or-later
// Prints every text of the descriptions of the standards that forms show, one JSON string a line, for the
// catalogues of translations.

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

} // namespace

int main()
{
    std::set<QString> texts;
    for (const QByteArray &version : odcsVersions())
        add(texts, odcs(version));
    for (const QByteArray &version : odpsVersions())
        add(texts, odps(version));
    texts.erase(QString());
    for (const QString &text : texts) {
        const QByteArray json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
        std::printf("%s\n", json.constData());
    }
    return 0;
}
