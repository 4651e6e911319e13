// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

/// A folder of contracts that a test writes as it goes.
class Folder {
public:
    QString path() const { return m_dir.path(); }
    QString at(const QString &name) const { return m_dir.filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(at(name)).path());
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(at(name)));
    }

    void contract(const QString &name, const QByteArray &id, const QByteArray &more = {}) const
    {
        write(name, "apiVersion: v3.2.0\nkind: DataContract\nid: " + id + "\nname: " + id + "\nversion: 1.0.0\nstatus: active\n" + more);
    }

private:
    QTemporaryDir m_dir;
};
