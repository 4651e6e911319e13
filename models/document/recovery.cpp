// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/recovery.h"

#include "base/file.h"
#include "document/contractdocument.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <algorithm>

namespace meshwright::document {

using base::Problem;

namespace {

constexpr int writeEvery = 600; // ms; half of what may be lost, with room for a slow disk
constexpr qint64 largestJournal = qint64(64) << 20;
constexpr auto onlyMe = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
const QLatin1String ending(".journal");

QByteArray fingerprint(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray fileFingerprint(const QString &path)
{
    const auto bytes = base::readFile(path, largestJournal);
    return bytes ? fingerprint(*bytes) : QByteArray();
}

// One line that says whose text follows, and how much of it; then the text.
QByteArray packed(const QString &path, const QByteArray &base, const QByteArray &text)
{
    const QJsonObject head{{QStringLiteral("meshwright"), 1}, {QStringLiteral("path"), path}, {QStringLiteral("file"), QString::fromLatin1(base)},
                           {QStringLiteral("written"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}, {QStringLiteral("text"), QString::fromLatin1(fingerprint(text))}};
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n' + text;
}

std::optional<Unsaved> unpacked(const QString &journal)
{
    const auto bytes = base::readFile(journal, largestJournal);
    const qsizetype end = bytes ? bytes->indexOf('\n') : -1;
    if (end < 0)
        return {};
    const QJsonObject head = QJsonDocument::fromJson(bytes->left(end)).object();
    const QByteArray text = bytes->mid(end + 1);
    // Half a journal is none: the one before it was replaced in one step or not at all.
    if (head.value(QStringLiteral("text")).toString().toLatin1() != fingerprint(text))
        return {};
    Unsaved out{journal, head.value(QStringLiteral("path")).toString(), text, QDateTime::fromString(head.value(QStringLiteral("written")).toString(), Qt::ISODateWithMs), true};
    out.isSamePlace = head.value(QStringLiteral("file")).toString().toLatin1() == fileFingerprint(out.path);
    return out;
}

base::Result<void> saveJournal(const QString &journal, const QByteArray &bytes)
{
    if (!QFile::exists(journal)) {
        QFile empty(journal);
        // streams: an empty file that only the user may read; saveFile keeps its permissions.
        if (!empty.open(QIODevice::WriteOnly | QIODevice::NewOnly, onlyMe))
            return Problem{Problem::Kind::Unwritable, empty.errorString(), {}, journal};
    }
    return base::saveFile(journal, bytes);
}

} // namespace

QString Recovery::defaultFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(QStringLiteral("meshwright/recovery"));
}

Recovery::Recovery(const QString &folder, QObject *parent)
    : QObject(parent), m_folder(folder),
      m_session(QStringLiteral("%1-%2").arg(QCoreApplication::applicationPid()).arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0')))
{
    m_writer.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Recovery::write);
}

Recovery::~Recovery()
{
    write();
    m_writer.waitForDone();
}

base::Result<void> Recovery::begin()
{
    if (m_lock)
        return {};
    if (!QDir().mkpath(m_folder))
        return Problem{Problem::Kind::Unwritable, tr("The folder can't be made."), {}, m_folder};
    QFile::setPermissions(m_folder, onlyMe | QFileDevice::ExeOwner);
    auto lock = std::make_unique<QLockFile>(QDir(m_folder).filePath(m_session + QLatin1String(".lock")));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0))
        return Problem{Problem::Kind::Unwritable, tr("The lock of this session can't be made."), {}, m_folder};
    m_lock = std::move(lock);
    return {};
}

QString Recovery::journalOf(const QString &path) const
{
    const QByteArray name = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QDir(m_folder).filePath(m_session + QLatin1Char('.') + QString::fromLatin1(name) + ending);
}

void Recovery::follow(ContractDocument *document)
{
    m_documents.insert(document->path(), {document, document->isModified() ? fileFingerprint(document->path()) : fingerprint(document->text()), false});
    connect(document, &ContractDocument::textPatched, this, [this, document] { changed(document); });
    connect(document, &ContractDocument::modifiedChanged, this, [this, document](bool modified) {
        if (modified)
            changed(document);
        else
            remove(document->path());
    });
    connect(document, &QObject::destroyed, this, [this, path = document->path(), document] {
        const auto known = m_documents.constFind(path);
        if (known != m_documents.constEnd() && known->document == document)
            m_documents.erase(known);
    });
    if (document->isModified())
        changed(document);
}

void Recovery::changed(ContractDocument *document)
{
    const auto known = m_documents.find(document->path());
    if (known == m_documents.end())
        return;
    known->isDirty = true;
    if (!m_timer.isActive())
        m_timer.start(writeEvery);
}

void Recovery::write()
{
    for (auto it = m_documents.begin(); it != m_documents.end(); ++it) {
        if (!std::exchange(it->isDirty, false) || !it->document->isModified())
            continue;
        auto begun = begin();
        const QPointer self(this);
        m_writer.start([self, begun, journal = journalOf(it.key()), path = it.key(), base = it->file, text = it->document->text()] {
            const base::Result<void> saved = begun ? saveJournal(journal, packed(path, base, text)) : begun;
            QMetaObject::invokeMethod(QCoreApplication::instance(), [self, path, saved] {
                if (!self)
                    return;
                if (saved)
                    Q_EMIT self->kept(path);
                else if (!std::exchange(self->m_hasFailed, true)) // said once, not every second
                    Q_EMIT self->failed(tr("Changes can't be kept for the case of a crash: %1").arg(saved.problem().text()));
            }, Qt::QueuedConnection);
        });
    }
}

void Recovery::remove(const QString &path)
{
    const auto known = m_documents.find(path);
    if (known != m_documents.end()) {
        known->isDirty = false;
        known->file = fingerprint(known->document->text());
    }
    if (m_lock)
        m_writer.start([journal = journalOf(path)] { QFile::remove(journal); });
}

void Recovery::forget(const QString &path)
{
    remove(path);
    m_documents.remove(path);
}

std::vector<Unsaved> Recovery::takeLeftovers()
{
    std::vector<Unsaved> out;
    const QDir folder(m_folder);
    QHash<QString, bool> owned; // session → it is ours now
    for (const QString &name : folder.entryList({QLatin1Char('*') + ending}, QDir::Files, QDir::Time)) {
        const QString session = name.section(QLatin1Char('.'), 0, 0);
        if (session == m_session)
            continue;
        if (!owned.contains(session)) {
            auto lock = std::make_unique<QLockFile>(folder.filePath(session + QLatin1String(".lock")));
            lock->setStaleLockTime(0);
            owned[session] = lock->tryLock(0);
            if (owned[session])
                m_taken.push_back(std::move(lock));
        }
        if (!owned[session])
            continue;
        const QString journal = folder.filePath(name);
        auto unsaved = unpacked(journal);
        // What says nothing that the file does not say is no loss.
        if (!unsaved || fileFingerprint(unsaved->path) == fingerprint(unsaved->text))
            QFile::remove(journal);
        else
            out.push_back(*std::move(unsaved));
    }
    return out;
}

void Recovery::discard(const Unsaved &unsaved)
{
    m_writer.start([journal = unsaved.journal] { QFile::remove(journal); });
}

void Recovery::settle()
{
    m_timer.stop();
    write();
    m_writer.waitForDone();
}

} // namespace meshwright::document
