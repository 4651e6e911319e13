// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.h"
#include "demo/demo.h"
#include "patience.h"
#include "widgets/common/theme.h"
#include "widgets/designer/contractpage.h"
#include "widgets/editor/completer.h"
#include "widgets/editor/completionpopup.h"
#include "widgets/editor/yamleditor.h"
#include "widgets/editor/yamlview.h"

#include <QApplication>
#include <QBoxLayout>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

namespace meshwright::testing {

/// A contract's page of the designer on the demo mesh, with its YAML view alone, as a window of its own.
class YamlWindow {
public:
    YamlWindow() : m_mesh(m_dir.filePath(QStringLiteral("mesh")))
    {
        if (const auto written = demo::writeDemo(m_mesh); !written)
            qFatal("%s", qPrintable(written.problem().text()));
    }

    QString path(const QString &name) const { return m_mesh + QLatin1Char('/') + name; }
    const QString &mesh() const { return m_mesh; }

    /// Opens a file; its text is replaced by another first, where one is given.
    void open(const QString &name, const QByteArray &text = {})
    {
        if (!text.isNull() && !base::saveFile(path(name), text))
            qFatal("the file can't be written");
        m_workbench.openFolder(m_mesh);
        if (!QTest::qWaitFor([this] { return m_workbench.snapshot()->number > 0 && !m_workbench.workspace()->isScanning(); }, longWait))
            qFatal("the folder is not read");
        const auto document = m_workbench.open(path(name));
        if (!document)
            qFatal("%s", qPrintable(document.problem().text()));
        m_document = *document;
        m_samples = std::make_unique<sample::SampleStore>(m_workbench);
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        layout->setContentsMargins(0, 0, 0, 0);
        m_page = new designer::ContractPage(m_document, m_workbench, *m_samples);
        layout->addWidget(m_page);
        QObject::connect(m_page, &workbench::Page::notice, m_page, [this](const QString &sentence) { notices.append(sentence); });
        m_window->resize(1000, 700);
        m_page->setViews({designer::ContractPage::Yaml});
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get(), longWait))
            qFatal("the window does not get active");
        m_document->settle();
        editor().setFocus();
    }

    QWidget &window() { return *m_window; }
    designer::ContractPage &page() { return *m_page; }
    document::ContractDocument &document() { return *m_document; }
    editor::YamlView &view() { return *m_page->yaml(); }
    editor::YamlEditor &editor() { return view().editor(); }
    editor::CompletionPopup &popup() { return view().completer().popup(); }
    QByteArray text() const { return m_document->text(); }
    /// The component's own bytes: must always be the document's.
    QByteArray shown() { return editor().text().toUtf8(); }
    /// Puts the caret behind (or in front of) the first occurrence of some bytes.
    void caretAt(const QByteArray &bytes, bool behind = true)
    {
        const qsizetype at = text().indexOf(bytes);
        if (at < 0)
            qFatal("not in the text: %s", bytes.constData());
        editor().goTo(quint32(at + (behind ? bytes.size() : 0)));
        editor().setFocus();
    }
    void type(const QString &keys) { QTest::keyClicks(&editor(), keys); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&editor(), key, modifiers); }
    QStringList proposals()
    {
        QStringList out;
        for (int row = 0; popup().isVisible() && row < popup().list()->model()->rowCount(); ++row)
            out.append(popup().list()->model()->index(row, 0).data().toString());
        return out;
    }
    int steps() const { return m_document->history()->index(); }

    QStringList notices;

private:
    /// Set before the workbench looks for the place where it keeps what is not saved.
    struct Home {
        explicit Home(const QTemporaryDir &dir) { qputenv("XDG_DATA_HOME", dir.filePath(QStringLiteral("data")).toUtf8()); }
    };

    QTemporaryDir m_dir;
    Home m_home{m_dir};
    QString m_mesh;
    workbench::Workbench m_workbench;
    std::unique_ptr<sample::SampleStore> m_samples;
    document::ContractDocument *m_document = nullptr;
    std::unique_ptr<QWidget> m_window;
    designer::ContractPage *m_page = nullptr;
};

} // namespace meshwright::testing
