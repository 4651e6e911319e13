// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standard/description.h"
#include "text/value.h"

#include <QHash>

namespace meshwright::standard {

/// Builds a Description from its file in the resources, and from the file that one is based on. The
/// files are ours: a mistake in them is a broken promise (assert), and a test reads them all.
class DescriptionReader {
public:
    /// `name` is the file's name without folder: "odcs-3.2.0.yaml".
    static std::unique_ptr<const Description> read(const QString &name);
    /// Makes sure that the resources are in the program, which a static library alone does not.
    static void linkResources();

private:
    DescriptionReader() = default;

    static text::Value merged(const text::Value &base, const text::Value &changes, bool keepNulls);
    static text::Value load(const QString &name);
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
