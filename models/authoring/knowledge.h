// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>
#include <QStringList>

#include <vector>

namespace meshwright::authoring {

/// Something of the mesh that a text may name.
struct Known {
    QString text;   ///< as it is written
    QString about;  ///< one line for people: a title, a type
    QString path;   ///< the file that defines it; empty where none does
    QString detail; ///< more for people; may be empty
};

/// A column of a sample, as far as it was looked at.
struct SampleColumn {
    QString name;
    QString type;                ///< in words of the standard: "integer"; empty where not known
    QString minimum, maximum;    ///< as written; empty where not known
    QStringList values;          ///< the different values, most frequent first; empty where there are many
    QString about;               ///< one line: "integer · 19,412 different values · 3 % empty"
};

struct SampleTable {
    QString object; ///< name of the schema object
    std::vector<SampleColumn> columns;
};

/// What the surroundings of a text offer to write in it. Plain data, made by who knows the mesh.
struct Knowledge {
    std::vector<Known> contracts; ///< by id; `about` is the title, `detail` the version
    std::vector<Known> products;  ///< by name
    std::vector<Known> domains, tenants, tags, teams;
    std::vector<Known> usernames; ///< `detail` is the name of the person
    std::vector<Known> targets;   ///< properties of this contract: "orders.order_id"
    std::vector<SampleTable> samples;
};

} // namespace meshwright::authoring
