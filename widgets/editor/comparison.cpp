// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/comparison.h"

#include "base/file.h"
#include "document/contractdocument.h"
#include "git/repository.h"
#include "registry/embedded/embeddedregistry.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace meshwright::editor {

namespace {

constexpr int pause = 200; // ms of quiet before a changed text is compared again
constexpr qint64 mostBytes = 20 * 1024 * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshwright::editor::Comparison)
};

} // namespace

struct Comparison::Outcome {
    std::optional<QByteArray> other;
    std::shared_ptr<const authoring::Difference> difference;
    std::shared_ptr<const Meaning> meaning;
    QString why;
};

namespace {

void readFile(const QString &path, std::optional<QByteArray> &other, QString &why)
{
    if (const auto disk = base::readFile(path, mostBytes))
        other = *disk;
    else
        why = disk.problem().text();
}

void readCommit(const QString &path, std::optional<QByteArray> &other, QString &why)
{
    const auto repository = git::Repository::open(path);
    if (!repository) {
        why = repository.problem().text();
        return;
    }
    if (!repository->has_value()) {
        why = Words::tr("This file is not in a git repository.");
        return;
    }
    const auto head = (*repository)->headText(path, mostBytes);
    if (!head)
        why = head.problem().text();
    else if (head->state == git::HeadText::State::Committed)
        other = head->bytes;
    else
        why = head->state == git::HeadText::State::NotTracked ? Words::tr("git does not track this file.") : Words::tr("The last commit does not have this file.");
}

// The newest version there is of the contract or product that the text is of.
void readPublished(const QString &path, const QByteArray &text, std::optional<QByteArray> &other, QString &why)
{
    const text::Tree tree = text::readByName(text::SourceText(text), path);
    const QString id = tree.root().find("id").string();
    const auto kind = tree.root().find("kind").string() == QLatin1String("DataProduct") ? registry::EntryKind::Product : registry::EntryKind::Contract;
    if (id.isEmpty()) {
        why = Words::tr("This text has no id yet, so nothing of it was published.");
        return;
    }
    const auto registry = registry::EmbeddedRegistry::openForReading();
    if (!registry) {
        why = registry.problem().text();
        return;
    }
    const auto entry = (*registry)->entry(kind, id);
    if (entry)
        other = entry->text;
    else
        why = entry.problem().kind == base::Problem::Kind::Usage ? Words::tr("Nothing was published with the id “%1” yet.").arg(id) : entry.problem().text();
}

} // namespace

Comparison::Comparison(Against against, QObject *parent) : QObject(parent), m_against(against)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Comparison::start);
}

void Comparison::setDocument(document::ContractDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (!document)
        return;
    connect(document, &document::ContractDocument::textPatched, this, [this] {
        if (m_active)
            m_soon.start(pause);
    });
    connect(document, &document::ContractDocument::saved, this, &Comparison::refresh);
    refresh();
}

void Comparison::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active)
        refresh();
}

void Comparison::refresh()
{
    m_other.reset();
    if (m_active)
        m_soon.start(0);
}

void Comparison::start()
{
    if (!m_document || !m_active)
        return;
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    QThreadPool::globalInstance()->start([self = QPointer(this), against = m_against, text = m_document->text(), path = m_document->path(), revision = m_document->revision(), known = m_other, wantsMeaning = m_wantsMeaning] {
        auto outcome = std::make_shared<Outcome>();
        outcome->other = known;
        if (!known && against == Against::File)
            readFile(path, outcome->other, outcome->why);
        else if (!known && against == Against::LastCommit)
            readCommit(path, outcome->other, outcome->why);
        else if (!known)
            readPublished(path, text, outcome->other, outcome->why);
        if (outcome->other) {
            QByteArray other = *outcome->other;
            // git may keep other line ends than the file has; that alone is no difference.
            if (against == Against::LastCommit && text.contains("\r\n") && !other.contains("\r\n"))
                other.replace("\n", "\r\n");
            if (auto difference = authoring::Difference::between(other, text))
                outcome->difference = std::make_shared<const authoring::Difference>(*std::move(difference));
            else
                outcome->why = difference.problem().text();
            if (wantsMeaning)
                outcome->meaning = std::make_shared<const Meaning>(meaningOf(other, text, path));
        }
        // The pointer is only looked at on the thread that owns it.
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, revision, outcome] {
            if (self)
                self->take(revision, *outcome);
        }, Qt::QueuedConnection);
    });
}

void Comparison::take(quint64 revision, const Outcome &outcome)
{
    m_running = false;
    const bool again = std::exchange(m_again, false) || !m_document || m_document->revision() != revision;
    m_other = outcome.other;
    if (again) {
        m_soon.start(0);
        return;
    }
    m_revision = revision;
    m_difference = outcome.difference;
    m_meaning = outcome.meaning;
    m_why = outcome.why;
    Q_EMIT changed();
}

std::vector<ChangedLines> changedLines(const authoring::Difference &difference)
{
    std::vector<ChangedLines> lines;
    for (const authoring::Hunk &hunk : difference.hunks()) {
        const int changed = std::min(hunk.beforeLines, hunk.afterLines);
        if (hunk.afterLines == 0)
            lines.push_back({LineChange::Removed, hunk.afterLine, 1});
        if (changed > 0)
            lines.push_back({LineChange::Changed, hunk.afterLine, changed});
        if (hunk.afterLines > changed)
            lines.push_back({LineChange::Added, hunk.afterLine + changed, hunk.afterLines - changed});
    }
    return lines;
}

} // namespace meshwright::editor
