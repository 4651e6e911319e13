// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/contractdocument.h"

#include <QPointer>
#include <QWidget>

class QPagedPaintDevice;
class QTextBrowser;

namespace meshwright::preview {

/// A contract or product as its readers will see it; follows the document while it is visible. Inert:
/// it loads nothing, and a link opens in the person's browser, after they were told where it leads.
class PreviewView : public QWidget {
    Q_OBJECT

public:
    explicit PreviewView(QWidget *parent = nullptr);

    void setDocument(document::ContractDocument *document);
    /// Shows the object or property, where the page has a place for it.
    void setSelected(const QString &pointer);
    /// The page as plain text, as a screen reader tells it.
    QString plainText() const;
    /// Writes the page that is shown: as PDF where the name ends so, else for a browser.
    base::Result<void> saveAs(const QString &path) const;

Q_SIGNALS:
    void notice(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fitColumn();
    void openLink(const QUrl &url);
    void print();
    void savePage();
    void paintPages(QPagedPaintDevice *device) const;

    QPointer<document::ContractDocument> m_document;
    document::SnapshotPointer m_shown;
    QTextBrowser *m_page;
};

} // namespace meshwright::preview
