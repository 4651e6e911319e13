// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tree.h"

#include <QString>

#include <memory>

namespace meshwright::governance {

class MeshView;

/// What rules are judged on: one parsed text.
struct Subject {
    enum class Kind : quint8 { Contract, Product, Mesh, Other };

    text::Tree tree;
    text::Node root; ///< where "$" is: the tree's root, or a document inside it
    QString path;    ///< file; decides overrides; may be empty
    Kind kind = Kind::Other;
    QString id, name, version, domain; ///< as the text says; empty where it doesn't
    std::shared_ptr<const MeshView> mesh; ///< all files; null where they are not known

    /// Reads kind, id, name and domain from the tree.
    static Subject of(const text::Tree &tree, const QString &path = {});
};

} // namespace meshwright::governance
