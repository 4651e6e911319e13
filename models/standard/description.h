// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/path.h"
#include "text/tree.h"

#include <QByteArrayList>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

/// What the open standards say about a contract or a product, as data: one description a version,
/// read from resources/standard/*.yaml. Validation, forms, completion and hover all ask here.
namespace meshwright::standard {

struct Block;
class Pattern;

/// The kinds of value a field takes, as bits of Field::types. A Number may be an Integer.
enum Type : quint8 { Null = 1, Boolean = 2, Integer = 4, Number = 8, String = 16, Array = 32, Object = 64, Any = 127 };

/// One key of a block (or, with an empty key, an item of a list): what it may hold and what to tell
/// people about it. All strings of `help`, `title` and `section` are plain English.
struct Field {
    QByteArray key;
    quint8 types = Any;
    bool required = false;
    QByteArrayList values;       ///< the only strings allowed; empty: any
    QByteArrayList suggestions;  ///< usual values of an open field, for completion
    std::vector<std::shared_ptr<const Pattern>> patterns; ///< a string must match one of them
    QString patternHint;         ///< the patterns in words: "letters, digits, - and _"
    std::optional<double> minimum, exclusiveMinimum;
    int minItems = 0;
    int maxItems = -1;           ///< -1: no limit
    bool uniqueItems = false;
    QByteArray format;           ///< "uri", "date", "date-time": broken is a warning, never an error
    const Block *block = nullptr;           ///< what a mapping here looks like; null: anything goes
    std::shared_ptr<const Field> items;     ///< what an item of a list here looks like; null: anything

    QString title;        ///< a short label: "Physical name"
    QString help;         ///< one to three sentences
    QString section;      ///< group in a form; empty: that of the block
    QByteArray widget;    ///< "line" "text" "choice" "switch" "number" "tags" "list" "block" "date" "datetime" "code" "any"
    QByteArray example;   ///< a sample value, as it would be typed
    QByteArray byDefault; ///< what its absence means; empty: nothing in particular
    QByteArray start;     ///< a sensible first value where the key is missing; “{uuid}” stands for a new UUID
    QByteArray since;     ///< first version of the standard that has it ("3.2.0"); empty: from the beginning
    QByteArray deprecated; ///< version that deprecated it; empty: current
    QByteArray listDeprecated; ///< version that deprecated the bare list beside a mapping; empty: none
    QString instead;      ///< what to use instead of a deprecated key
    QByteArray now;       ///< the key of today that this one is a former name of; empty: none

    bool takes(Type type) const { return (types & type) != 0; }
};

/// Fields that a block has only while one of its own keys says so: a server of type kafka, a
/// property of logicalType array.
struct Case {
    /// True where `key` holds one of `values` (or, without values, any string).
    struct Condition {
        QByteArray key;
        QByteArrayList values;
    };
    QByteArray name;
    std::vector<Condition> when;  ///< one of these is enough
    bool whenAbsent = false;      ///< applies as well while the first condition's key is missing
    std::vector<Field> fields;
    QByteArrayList exactlyOne;    ///< exactly one of these keys must be there; empty: no such rule

    const Field *field(std::string_view key) const;
    bool applies(text::Node mapping) const;
    /// Applies only because the key it depends on is missing.
    bool isVacuous(text::Node mapping) const;
};

/// One kind of mapping: the contract itself, a server, a property.
struct Block {
    QByteArray name;     ///< "server"
    QString title;       ///< "Server"
    QString help;
    bool open = false;   ///< unknown keys are allowed (older versions)
    QByteArray label;    ///< the key whose value names such a mapping for people ("name", "server")
    std::vector<Field> fields; ///< in customary order
    int leading = 0;           ///< so many of them come before the fields of the cases, the others after
    std::vector<Case> cases;
    QByteArrayList sameKind;   ///< these keys must all be strings or all be lists
    std::map<QByteArray, QString> refused; ///< keys with a reason why they don't belong here

    const Field *field(std::string_view key) const;      ///< of the block itself; null where absent
    const Field *anyField(std::string_view key) const;   ///< of the block or any of its cases
    /// The fields a given mapping may hold, block's own first, then those of the cases that apply;
    /// each key once.
    std::vector<const Field *> fieldsFor(text::Node mapping) const;
    /// All keys in customary order, those of every case included.
    QByteArrayList keyOrder() const;

    std::unordered_map<std::string_view, const Field *> index; ///< of `fields`
};

/// One version of one standard. Immutable; lives as long as the program.
class Description {
public:
    ~Description();
    Description(const Description &) = delete;
    Description &operator=(const Description &) = delete;

    QString title() const { return m_name + u' ' + QString::fromLatin1(m_version); } ///< "ODCS 3.2.0"
    const QString &name() const { return m_name; }        ///< "ODCS", "ODPS"
    const QByteArray &version() const { return m_version; } ///< "3.2.0"
    const Block &root() const { return *m_root; }
    const Block *block(const QByteArray &name) const;
    std::vector<const Block *> blocks() const;

    /// The block that describes the mapping at a path, or null. `root` (the document's root) is
    /// looked at where a key decides which fields apply; it may be not valid, then every case counts.
    const Block *blockAt(const text::Path &mapping, text::Node root = {}) const;
    /// The field that describes the value at a path: a key of a block, or an item of a list.
    const Field *fieldAt(const text::Path &path, text::Node root = {}) const;
    /// The fields that the mapping at a path may hold, in customary order; for completion and forms.
    std::vector<const Field *> fieldsAt(const text::Path &mapping, text::Node root = {}) const;
    /// The customary order of the keys of the mapping at a path; usable as text::edit::KeyOrder:
    /// [&d](const Path &p) { return d.keyOrder(p); }
    QByteArrayList keyOrder(const text::Path &mapping) const;

private:
    friend class DescriptionReader;
    Description();

    QString m_name;
    QByteArray m_version;
    const Block *m_root = nullptr;
    std::map<QByteArray, std::unique_ptr<Block>> m_blocks;
};

/// The versions described, newest first: "3.2.0", "3.1.0", "3.0.2", "3.0.1", "3.0.0", "2.2.2", …
QByteArrayList odcsVersions();
QByteArrayList odpsVersions();

/// The description of a version ("3.1.0" or "v3.1.0"); of the newest where the version is empty or
/// not known. Built at the first call; thread-safe.
const Description &odcs(const QByteArray &version = {});
const Description &odps(const QByteArray &version = {});

} // namespace meshwright::standard
