// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"

/// Contracts and products for the tests of the registry, judged without governance rules.
namespace samples {

using namespace meshwright;
using registry::Submission;

inline Submission submission(const QString &path, const QByteArray &bytes)
{
    Submission submission;
    submission.path = path;
    submission.bytes = bytes;
    submission.analysis = std::make_shared<governance::Analysis>(governance::analyse(bytes, path, governance::Rules()));
    return submission;
}

inline QByteArray contractText(const QByteArray &id, const QByteArray &version, const QByteArray &more = {})
{
    return "# a comment that must survive\r\napiVersion: v3.2.0\nkind: DataContract\nid: " + id + "\nversion: " + version + "\nstatus: active\n" + more;
}

inline Submission contract(const QByteArray &id, const QByteArray &version = "1.0.0", const QByteArray &more = {})
{
    return submission(QString::fromUtf8(id) + QStringLiteral(".odcs.yaml"), contractText(id, version, more));
}

inline Submission product(const QByteArray &id, const QByteArrayList &offers, const QByteArrayList &reads, const QByteArray &more = {})
{
    QByteArray text = "apiVersion: v1.0.0\nkind: DataProduct\nid: " + id + "\nname: Product " + id + "\nversion: 1.0.0\nstatus: active\n" + more;
    if (!reads.isEmpty())
        text += "inputPorts:\n";
    for (const QByteArray &contract : reads)
        text += "  - {name: in-" + contract + ", version: 1.0.0, contractId: " + contract + "}\n";
    if (!offers.isEmpty())
        text += "outputPorts:\n";
    for (const QByteArray &contract : offers)
        text += "  - {name: out-" + contract + ", version: 1.0.0, contractId: " + contract + "}\n";
    return submission(QString::fromUtf8(id) + QStringLiteral(".odps.yaml"), text);
}

} // namespace samples
