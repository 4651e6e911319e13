// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.h"
#include "demo/demo.h"
#include "patience.h"
#include "widgets/common/theme.h"
#include "widgets/designer/contractpage.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/workbench/workbench.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

namespace meshwright::testing {

/// The real window on a copy of the demo mesh, with settings and a registry of its own.
class MeshWindow {
public:
    explicit MeshWindow(const QString &mesh = {}) : m_mesh(mesh.isEmpty() ? m_dir.filePath(QStringLiteral("mesh")) : mesh)
    {
        qputenv("XDG_DATA_HOME", m_dir.filePath(QStringLiteral("data")).toUtf8());
        qputenv("XDG_CONFIG_HOME", m_dir.filePath(QStringLiteral("config")).toUtf8());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.filePath(QStringLiteral("config")));
        if (!theme())
            theme() = new ui::Theme(qobject_cast<QApplication *>(qApp));
    }
    ~MeshWindow()
    {
        stop();
        QSettings().clear();
        theme()->setMode(ui::Theme::Mode::System);
        theme()->setFontScale(1);
    }

    QString path(const QString &name) const { return QDir(m_mesh).filePath(name); }
    QString orders() const { return path(QStringLiteral("sales/purchase-history/orders.odcs.yaml")); }
    QString customers() const { return path(QStringLiteral("sales/purchase-history/customers.odcs.yaml")); }
    const QTemporaryDir &folder() const { return m_dir; }
    static QByteArray onDisk(const QString &file) { return *base::readFile(file, 64 << 20); }
    void writeDemo() const
    {
        if (const auto written = demo::writeDemo(m_mesh); !written)
            qFatal("%s", qPrintable(written.problem().text()));
    }

    /// Opens the window and the mesh, and waits until all of it is read and nothing works in the background.
    void start(QSize size = {1280, 800})
    {
        if (!QDir(m_mesh).exists())
            writeDemo();
        startEmpty(size);
        m_window->openFolder(m_mesh);
        rest();
    }
    /// Opens the window alone.
    void startEmpty(QSize size = {1280, 800})
    {
        m_window = std::make_unique<shell::MainWindow>(*theme());
        m_window->resize(size);
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get(), longWait))
            qFatal("the window does not get active");
    }
    /// Ends it as a person does who keeps nothing.
    void stop()
    {
        if (!m_window)
            return;
        for (document::ContractDocument *document : m_window->workbench().documents())
            document->history()->setClean();
        m_window->close();
        m_window.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void rest()
    {
        const auto isIdle = [this] {
            return m_window->workbench().snapshot()->number > 0 && !m_window->workbench().workspace()->isScanning() && m_window->workbench().jobs().running().empty();
        };
        if (!QTest::qWaitFor(isIdle, longWait))
            qFatal("the mesh is not read");
    }

    /// Keys go to the active window; a popup or a dialog that has gone may have been it. False where it does not get active.
    bool activate() const
    {
        m_window->activateWindow();
        return QTest::qWaitFor([this] { return QApplication::activeWindow() == m_window.get() && !QApplication::activePopupWidget(); }, longWait);
    }

    static ui::Theme *&theme()
    {
        static ui::Theme *one = nullptr; // of the application, as in the program
        return one;
    }
    shell::MainWindow *get() const { return m_window.get(); }
    shell::MainWindow *operator->() const { return m_window.get(); }
    designer::ContractPage *open(const QString &file)
    {
        designer::ContractPage *page = m_window->openFile(file);
        if (page)
            page->document()->settle();
        return page;
    }

    /// As a screen reader tells it.
    static QString nameOf(QWidget *widget)
    {
        const QAccessibleInterface *access = widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        return access ? access->text(QAccessible::Name).trimmed() : QString();
    }
    /// A visible part by that name; null where there is none.
    template <typename T> static T *named(const QWidget *of, const QString &name)
    {
        for (T *widget : of->findChildren<T *>()) {
            if (widget->isVisible() && QString(nameOf(widget)).remove(QLatin1Char('&')) == name)
                return widget;
        }
        return nullptr;
    }
    template <typename T> T *named(const QString &name) const { return named<T>(m_window.get(), name); }
    static void click(QWidget *widget, Qt::KeyboardModifiers modifiers = {}) { QTest::mouseClick(widget, Qt::LeftButton, modifiers, widget->rect().center()); }
    /// To whatever has the focus, as the keyboard does.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        if (QWidget *focus = QApplication::focusWidget())
            QTest::keyClick(focus, key, modifiers);
        else if (QWidget *window = QApplication::activeWindow())
            QTest::keyClick(window, key, modifiers);
    }
    /// Looks for an entry by its letters. Those that come after a pause begin another word, and a busy machine makes pauses.
    static void search(QComboBox *box, const QString &letters)
    {
        const int interval = QApplication::keyboardInputInterval();
        box->view()->keyboardSearch({}); // what was looked for before
        QApplication::setKeyboardInputInterval(longWait);
        QTest::keyClicks(box, letters);
        QApplication::setKeyboardInputInterval(interval);
    }
    static void type(const QString &text)
    {
        if (auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget()); box && !box->isEditable())
            return search(box, text);
        for (const QChar one : text) {
            if (QWidget *focus = QApplication::focusWidget())
                QTest::keyClicks(focus, QString(one));
        }
    }
    /// Presses Tab until a control of that name has the focus; false where none gets it.
    static bool tabTo(const QString &name, int most = 400)
    {
        for (int i = 0; i < most; ++i) {
            if (nameOf(QApplication::focusWidget()) == name)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }

private:
    QTemporaryDir m_dir;
    QString m_mesh;
    std::unique_ptr<shell::MainWindow> m_window;
};

} // namespace meshwright::testing
