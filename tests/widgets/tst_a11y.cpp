// SPDX-License-Identifier: GPL-3.0-or-later
#include "meshwindow.h"
#include "widgets/canvas/contractdiagram.h"
#include "widgets/compliance/compliancepage.h"
#include "widgets/marketplace/marketplacepage.h"
#include "widgets/meshview/meshpage.h"
#include "widgets/sample/samplepage.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QPointer>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace meshwright;
using designer::ContractPage;
using testing::MeshWindow;

/// The window as people use it who do not see it, or do not use a mouse.
class TestA11y : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MeshWindow> m_window;
    ContractPage *m_page = nullptr;

    MeshWindow &w() const { return *m_window; }
    QString path(const QString &name) const { return w().path(name); }
    QString orders() const { return w().orders(); }

    static QString nameOf(QWidget *widget)
    {
        const QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
        return access ? access->text(QAccessible::Name).trimmed() : QString();
    }
    static QString describe(const QWidget *widget)
    {
        QStringList chain;
        for (const QWidget *at = widget; at && chain.size() < 4; at = at->parentWidget())
            chain.append(QString::fromLatin1(at->metaObject()->className()).section(QStringLiteral("::"), -1));
        return chain.join(QStringLiteral(" in "));
    }
    QList<QWidget *> focusable() const
    {
        QList<QWidget *> found;
        const QList<QWidget *> all = w()->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && widget->isVisible() && !widget->focusProxy())
                found.append(widget);
        }
        return found;
    }
    void show(const QString &view)
    {
        if (view == QStringLiteral("Mesh"))
            w()->showPage(w()->meshPage());
        else if (view == QStringLiteral("Sample data"))
            w()->showPage(w()->samplePage());
        else if (view == QStringLiteral("Compliance"))
            w()->showPage(w()->compliancePage());
        else if (view == QStringLiteral("Marketplace"))
            w()->showPage(w()->marketplacePage());
        else
            m_page->setViews({view == QStringLiteral("Diagram") ? ContractPage::Diagram : view == QStringLiteral("Form") || view == QStringLiteral("Property") ? ContractPage::Form
                              : view == QStringLiteral("YAML")   ? ContractPage::Yaml
                                                                 : ContractPage::Preview});
        if (view == QStringLiteral("Property"))
            m_page->goTo(QStringLiteral("/schema/0/properties/1"), 0);
        QCoreApplication::processEvents();
    }
    static void views()
    {
        QTest::addColumn<QString>("view");
        for (const char *view : {"Diagram", "Form", "YAML", "Preview", "Mesh", "Sample data", "Compliance", "Marketplace"})
            QTest::newRow(view) << QString::fromLatin1(view);
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<MeshWindow>();
        w().start();
        m_page = w()->openFile(orders());
        QVERIFY(m_page);
        m_page->document()->settle();
    }

    void cleanup() { m_window.reset(); }

    void everyControlHasAName_data() { views(); }
    void everyControlHasAName()
    {
        QFETCH(QString, view);
        show(view);
        QStringList nameless;
        const QList<QWidget *> controls = focusable();
        QVERIFY(controls.size() > 3);
        for (QWidget *widget : controls) {
            const auto *box = qobject_cast<QComboBox *>(widget);
            if (nameOf(widget).isEmpty() || (box && !box->isEditable() && nameOf(widget) == box->currentText()))
                nameless.append(describe(widget));
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }

    // Tab goes through all of a view, and out of everything but the text, where it indents.
    void tabGoesAround_data()
    {
        QTest::addColumn<QString>("view");
        for (const char *view : {"Diagram", "Form", "Property", "Preview", "Mesh", "Compliance", "Marketplace"})
            QTest::newRow(view) << QString::fromLatin1(view);
    }
    void tabGoesAround()
    {
        QFETCH(QString, view);
        show(view);
        const QPointer<QWidget> first = focusable().first();
        first->setFocus(Qt::TabFocusReason);
        // Of the second round: the first has shown all that comes with a selection. What is shown beside changes with what
        // has the focus; what came after its turn has none in this round.
        QSet<const QWidget *> visited;
        QList<QPointer<QWidget>> wanted;
        int rounds = 0;
        for (int i = 0; i < 6000 && rounds < 2; ++i) {
            QWidget *now = QApplication::focusWidget();
            QVERIFY(now);
            QVERIFY2(now->isVisible(), qPrintable(describe(now)));
            if (rounds == 1 && wanted.isEmpty()) {
                visited.clear();
                const QList<QWidget *> shown = focusable();
                for (QWidget *widget : shown)
                    wanted.append(widget);
            }
            visited.insert(now);
            QTest::keyClick(now, Qt::Key_Tab);
            rounds += QApplication::focusWidget() == first ? 1 : 0;
        }
        QVERIFY2(rounds == 2, qPrintable(QStringLiteral("it never leaves ") + describe(QApplication::focusWidget())));
        QStringList unreached;
        const QList<QWidget *> left = focusable();
        for (const QPointer<QWidget> &widget : std::as_const(wanted)) {
            // What scrolls only is scrolled by what is in it.
            if (widget && left.contains(widget.data()) && !visited.contains(widget.data()) && !qobject_cast<QAbstractScrollArea *>(widget.data()))
                unreached.append(describe(widget.data()));
        }
        QVERIFY2(unreached.isEmpty(), qPrintable(unreached.join(QLatin1Char('\n'))));
    }

    // The same over the bus that screen readers use, in a program and on a screen of its own.
    void aScreenReaderReadsEveryView()
    {
        const QString python = QStringLiteral("/usr/bin/python3"); // the system's own: the bindings belong to it
        QStringList missing;
        for (const char *tool : {"xvfb-run", "xauth", "dbus-run-session"}) {
            if (QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty())
                missing.append(QString::fromLatin1(tool));
        }
        if (QProcess::execute(python, {QStringLiteral("-c"), QStringLiteral("import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi")}) != 0)
            missing.append(QStringLiteral("python3-gi, gir1.2-atspi-2.0"));
        const QString program = QStringLiteral(MESHWRIGHT_BINARY_DIR "/bin/meshwright-desktop");
        if (!QFile::exists(program))
            missing.append(QStringLiteral("the built meshwright-desktop"));
        if (!missing.isEmpty())
            QSKIP(qPrintable(QStringLiteral("The window was NOT read over AT-SPI: not there: ") + missing.join(QStringLiteral(", "))));
        QProcess reader;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
        const QString runtime = w().folder().filePath(QStringLiteral("runtime"));
        QVERIFY(QDir().mkpath(runtime));
        QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime);
        reader.setProcessEnvironment(environment);
        reader.setProcessChannelMode(QProcess::MergedChannels);
        QByteArray said;
        for (int tries = 0; tries < 5; ++tries) {
            // Tests run side by side; each begins to look for a free screen somewhere else, and two may still want the same.
            const QString screen = QString::number(100 + QRandomGenerator::global()->bounded(800));
            reader.start(QStringLiteral("xvfb-run"), {QStringLiteral("-a"), QStringLiteral("-n"), screen, QStringLiteral("-s"), QStringLiteral("-screen 0 1280x800x24 -nolisten tcp"),
                                                      QStringLiteral("dbus-run-session"), QStringLiteral("--"), python,
                                                      QStringLiteral(MESHWRIGHT_SOURCE_DIR "/tests/widgets/a11ytree.py"), program, orders()});
            QVERIFY(reader.waitForFinished(240'000));
            said = reader.readAll();
            if (!said.contains("could not connect to display"))
                break;
        }
        QVERIFY2(reader.exitCode() == 0, said.constData());
        QVERIFY2(said.contains(" 0 faults"), said.constData());
    }
};

QTEST_MAIN(TestA11y)
#include "tst_a11y.moc"
