// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/difference.h"
#include "base/problem.h"
#include "widgets/editor/editormarks.h"
#include "widgets/editor/meaning.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace meshwright::document {
class ContractDocument;
}

namespace meshwright::editor {

/// What a text is compared with.
enum class Against : quint8 { File, LastCommit, Published };

/// Compares a document with its file, with the last commit or with what was published of it last, off the window's thread, a moment after
/// each change.
class Comparison : public QObject {
    Q_OBJECT

public:
    Comparison(Against against, QObject *parent = nullptr);

    void setDocument(document::ContractDocument *document);
    /// Without it nothing is compared.
    void setActive(bool active);
    /// The changes by meaning, too. Not without: they cost a reading of both texts.
    void wantMeaning() { m_wantsMeaning = true; }
    /// Reads the other side again: the file, the repository, the registry.
    void refresh();
    Against against() const { return m_against; }
    quint64 revision() const { return m_revision; } ///< that was compared
    /// Null while it is not known, and where there is nothing to compare with: `why` tells.
    std::shared_ptr<const authoring::Difference> difference() const { return m_difference; }
    const QString &why() const { return m_why; }
    std::shared_ptr<const Meaning> meaning() const { return m_meaning; } ///< null as `difference`, and where it is not wanted

Q_SIGNALS:
    void changed();

private:
    struct Outcome;
    void start();
    void take(quint64 revision, const Outcome &outcome);

    Against m_against;
    QPointer<document::ContractDocument> m_document;
    QTimer m_soon;
    std::shared_ptr<const authoring::Difference> m_difference;
    std::shared_ptr<const Meaning> m_meaning;
    std::optional<QByteArray> m_other; ///< kept until refresh()
    QString m_why;
    quint64 m_revision = 0;
    bool m_wantsMeaning = false;
    bool m_active = false;
    bool m_running = false;
    bool m_again = false;
};

/// The lines to mark beside the text that a difference was made with.
std::vector<ChangedLines> changedLines(const authoring::Difference &difference);

} // namespace meshwright::editor
