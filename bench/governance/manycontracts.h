// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

/// Contracts of a usual size (about 140 lines, two objects with 12 and 8 properties), no two alike.
inline QByteArray contractNumber(int number)
{
    static const char *const domains[] = {"Sales", "Marketing", "Finance", "Product Development"};
    const QByteArray n = QByteArray::number(number);
    QByteArray text = "apiVersion: v3.1.0\nkind: DataContract\nid: contract-" + n + "\nname: Contract " + n + "\nversion: 1." + n + ".0\nstatus: active\ndomain: " + domains[number % 4]
        + "\ntags: [generated, even]\ndescription:\n  purpose: Every event of the kind " + n + " that a customer caused.\n  usage: Reports and models.\n"
          "team:\n  name: Team " + QByteArray::number(number % 30) + "\n  members:\n    - username: kim@example.org\n      role: " + (number % 7 ? "owner" : "reader") + "\nschema:\n";
    for (int object = 0; object < 2; ++object) {
        text += "  - name: object_" + n + "_" + QByteArray::number(object) + "\n    physicalType: table\n    description: Rows of the kind " + n + ".\n    properties:\n";
        for (int i = 0; i < (object ? 8 : 12); ++i) {
            text += "      - name: " + (i == 3 && number % 11 == 0 ? QByteArray("email") : "column_" + QByteArray::number((number * 7 + i * 13) % 400)) + "\n        logicalType: " + (i % 3 ? "string" : "integer")
                + "\n        required: " + (i ? "false" : "true") + "\n" + (i ? "" : "        primaryKey: true\n        primaryKeyPosition: 1\n") + "        description: What column " + QByteArray::number(i) + " says.\n";
        }
    }
    text += "slaProperties:\n  - {property: latency, value: 4, unit: h}\n  - {property: retention, value: 2, unit: y}\n";
    return text;
}

/// False where the disk refuses.
inline bool writeContracts(const QString &folder, int count)
{
    for (int i = 0; i < count; ++i) {
        const QString below = QStringLiteral("%1/d%2").arg(folder).arg(i % 20);
        QFile file(QStringLiteral("%1/c%2.odcs.yaml").arg(below).arg(i));
        const QByteArray text = contractNumber(i);
        if (!QDir().mkpath(below) || !file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) // streams: data of a measurement
            return false;
    }
    return true;
}

/// Sixty rules: all starter packs with what is optional in them.
inline QByteArray sixtyRules()
{
    return "extends: [[\":all\", all]]\n";
}
