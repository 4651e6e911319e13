// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace meshwright::shell {

/// A tab as it was left.
struct RememberedTab {
    QString path;       ///< from the mesh's folder
    QList<int> views;   ///< of designer::ContractPage
    quint32 caret = 0;  ///< byte offset in the text
    bool isCurrent = false;
};

/// The open tabs, by mesh, in the user's settings.
namespace tabmemory {
void save(const QString &meshFolder, const QList<RememberedTab> &tabs);
QList<RememberedTab> load(const QString &meshFolder);
} // namespace tabmemory

} // namespace meshwright::shell
