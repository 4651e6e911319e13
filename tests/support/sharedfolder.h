// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

/// Test data that is not part of this project: MESHWRIGHT_SHARED, or "shared" beside the source
/// folder. Empty where there is none; tests that need it skip and say so.
inline QString sharedFolder(const QString &below = {})
{
    QString root = qEnvironmentVariable("MESHWRIGHT_SHARED");
    if (root.isEmpty())
        root = QDir(QStringLiteral(MESHWRIGHT_SOURCE_DIR)).filePath(QStringLiteral("../shared"));
    const QString path = QDir::cleanPath(QDir(root).filePath(below));
    return QDir(path).exists() ? path : QString();
}

#define REQUIRE_SHARED(variable, below) \
    const QString variable = sharedFolder(QStringLiteral(below)); \
    if (variable.isEmpty()) \
        QSKIP("NOT RUN: " below " is not here. Set MESHWRIGHT_SHARED to the folder of public test data.")
