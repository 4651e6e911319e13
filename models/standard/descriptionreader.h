// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standard/description.h"
#include "text/value.h"

#include <QHash>
#include <QStringList>

namespace meshwright::standard {

/// Builds a Description from its file, and from the file that one is based on, when the program is built. The
/// files are ours: a mistake in them is a broken promise (assert), and a test reads them all.
class DescriptionReader {
public:
    /// `name` is the file's name without folder: "odcs-3.2.0.yaml". It and those it is based on are in the first of the
    /// folders that has them.
    static std::unique_ptr<const Description> read(const QString &name, const QStringList &folders);

    /// What a description is made of, for those who make one.
    struct Parts {
        QString &name;
        QByteArray &version;
        const Block *&root;
        std::map<QByteArray, std::unique_ptr<Block>> &blocks;
    };
    static std::unique_ptr<Description> blank() { return std::unique_ptr<Description>(new Description); }
    static Parts partsOf(Description &made) { return {made.m_name, made.m_version, made.m_root, made.m_blocks}; }

private:
    DescriptionReader() = default;

    static text::Value merged(const text::Value &base, const text::Value &changes, bool keepNulls);
    static text::Value load(const QString &name, const QStringList &folders);
    text::Value resolvedBlock(const QByteArray &name) const;
    std::optional<text::Value> expanded(const text::Value &field) const;
    void readBlock(Block &block, const text::Value &raw);
    void readFields(std::vector<Field> &fields, const text::Value *raw);
    void readCase(Case &made, const QByteArray &by, const text::Value &raw);
    void readConditions(Case &made, const QByteArray &by, const text::Value &raw);
    Field readField(const QByteArray &key, const text::Value &raw);
    void readLimits(Field &field, const text::Value &raw);
    std::shared_ptr<const Pattern> pattern(const QByteArray &expression);

    text::Value m_raw;
    const text::Value *m_shared = nullptr;
    const text::Value *m_blocks = nullptr;
    std::unique_ptr<Description> m_made;
    QHash<QByteArray, std::shared_ptr<const Pattern>> m_patterns;
};

} // namespace meshwright::standard
