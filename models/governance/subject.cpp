// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/subject.h"

namespace meshwright::governance {

Subject Subject::of(const text::Tree &tree, const QString &path)
{
    Subject subject;
    subject.tree = tree;
    subject.root = tree.root();
    subject.path = path;
    const text::Node root = subject.root;
    const QString kind = root["kind"].string();
    if (kind == u"DataProduct")
        subject.kind = Kind::Product;
    else if (kind == u"DataContract" || root["schema"] || root["datasetName"])
        subject.kind = Kind::Contract;
    subject.id = (root["id"] ? root["id"] : root["uuid"]).string();
    subject.name = root["name"].string();
    subject.version = root["version"].string();
    subject.domain = (root["domain"] ? root["domain"] : root["datasetDomain"]).string();
    return subject;
}

} // namespace meshwright::governance
