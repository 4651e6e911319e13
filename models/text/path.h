// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace meshwright::text {

/// Where a node is in a tree: keys (UTF-8) and item numbers (from 0) from the root.
class Path {
public:
    using Step = std::variant<QByteArray, int>;

    Path() = default;
    explicit Path(std::vector<Step> steps) : m_steps(std::move(steps)) {}

    bool isRoot() const { return m_steps.empty(); }
    const std::vector<Step> &steps() const { return m_steps; }
    Path parent() const;
    Path operator/(const QByteArray &key) const;
    Path operator/(const char *key) const { return *this / QByteArray(key); }
    Path operator/(int item) const;

    /// RFC 6901: "" for the root, "/schema/0/name", "~" and "/" in keys escaped.
    QString pointer() const;
    /// Reads an RFC 6901 pointer. A step of digits becomes an item number; use Node::find to look
    /// up, it accepts an item number for a key of the same spelling.
    static Path fromPointer(const QString &pointer);
    /// For people: "schema[0].properties[2].name".
    QString display() const;

    friend bool operator==(const Path &, const Path &) = default;

private:
    std::vector<Step> m_steps;
};

} // namespace meshwright::text
