// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/submission.h"

#include <QCryptographicHash>

namespace meshwright::registry {

QString contentHash(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace meshwright::registry
