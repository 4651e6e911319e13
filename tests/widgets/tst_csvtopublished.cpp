// SPDX-License-Identifier: GPL-3.0-or-later
#include "meshwindow.h"
#include "registry/embedded/embeddedregistry.h"
#include "widgets/newcontract/newcontractpage.h"
#include "widgets/publish/publishdialog.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

using namespace meshwright;
using namespace Qt::StringLiterals;
using designer::ContractPage;
using testing::MeshWindow;

/// From a CSV to a valid, published contract: once without touching the mouse, once without touching the keyboard.
class TestCsvToPublished : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MeshWindow> m_window;
    QElapsedTimer m_clock;
    QString m_before; ///< the working folder
    int m_acts = 0;   ///< keys or clicks

    MeshWindow &w() { return *m_window; }
    newcontract::NewContractPage *page() { return w()->findChild<newcontract::NewContractPage *>(); }
    QString csv() { return w().folder().filePath(u"Parcel Scans.csv"_s); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_acts;
        MeshWindow::press(key, modifiers);
    }
    void type(const QString &text)
    {
        m_acts += int(text.size());
        MeshWindow::type(text);
    }
    bool tabTo(const QString &name)
    {
        // A field, not a button that is called alike.
        const auto isThere = [&] { return MeshWindow::nameOf(QApplication::focusWidget()) == name && !qobject_cast<QPushButton *>(QApplication::focusWidget()); };
        for (int i = 0; i < 60 && !isThere(); ++i)
            press(Qt::Key_Tab);
        return isThere();
    }
    void click(QWidget *widget)
    {
        ++m_acts;
        QVERIFY(widget);
        MeshWindow::click(widget);
    }

    // From the field's menu, by the mouse.
    void pasteInto(QWidget *field, const QString &text)
    {
        QVERIFY(field);
        QApplication::clipboard()->setText(text);
        click(field);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, field->rect().center(), field->mapToGlobal(field->rect().center()));
        QApplication::sendEvent(field, &asked);
        ++m_acts;
        QVERIFY(QTest::qWaitFor([] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }, longWait));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (QAction *action : menu->actions()) {
            if (QString(action->text()).remove(u'&').startsWith(u"Paste")) {
                ++m_acts;
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                return;
            }
        }
        QFAIL("the field has no way to paste");
    }

    void writeCsv()
    {
        QByteArray rows = "scan_id,parcel,depot,scanned_at,weight_kg,receiver_email\n";
        for (int i = 0; i < 300; ++i)
            rows += QString::asprintf("S-%06d,P%05d,%s,2026-05-%02dT08:%02d:00Z,%d.%d,r%d@example.org\n", i, i % 90, i % 2 ? "north" : "south", i % 28 + 1, i % 60, i % 30, i % 10, i % 80).toUtf8();
        QVERIFY(base::saveFile(csv(), rows));
    }
    // The registry has this contract and nothing else, as the file has it.
    void isPublished(const QString &words)
    {
        auto registry = registry::EmbeddedRegistry::openForReading();
        QVERIFY(registry);
        registry::Query query;
        query.text = words;
        const auto found = (*registry)->search(query);
        QVERIFY(found);
        QCOMPARE(found->total, 1);
    }
    void isValid(ContractPage *made)
    {
        made->document()->settle();
        const governance::Analysis &analysis = *made->document()->snapshot()->analysis;
        QStringList errors;
        for (const text::Finding &finding : analysis.findings) {
            if (finding.severity == text::Severity::Error)
                errors.append(finding.message);
        }
        QVERIFY2(analysis.schemaValid && errors.isEmpty(), qPrintable(errors.join(u'\n')));
    }

private Q_SLOTS:
    void init()
    {
        m_before = QDir::currentPath();
        m_acts = 0;
    }
    void cleanup()
    {
        QDir::setCurrent(m_before);
        m_window.reset();
    }

    // In the mesh of a company whose rules ask for a retention and a role, which no data tells: typed as text.
    void byKeysAlone()
    {
        m_window = std::make_unique<MeshWindow>();
        writeCsv();
        w().start();
        m_clock.start();
        press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(page() && page()->isVisible());
        QVERIFY(tabTo(u"Data file"_s));
        type(csv());
        press(Qt::Key_Return);
        QVERIFY(tabTo(u"Name"_s));
        QTRY_COMPARE_WITH_TIMEOUT(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"Parcel Scans"_s, longWait);
        QVERIFY(tabTo(u"Domain"_s));
        type(u"Sales"_s);
        QVERIFY(tabTo(u"Owner"_s));
        type(u"kim@example.org"_s);
        QVERIFY(tabTo(u"Purpose"_s));
        type(u"Where each parcel was scanned last."_s);
        QTRY_VERIFY_WITH_TIMEOUT(page()->isReady(), longWait);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(w()->currentContract(), longWait);
        ContractPage *made = w()->currentContract();
        press(Qt::Key_3, Qt::ControlModifier);
        const auto isText = [] { return QApplication::focusWidget() && QString::fromLatin1(QApplication::focusWidget()->metaObject()->className()).endsWith(u"YamlEditor"); };
        for (int i = 0; i < 60 && !isText(); ++i)
            press(Qt::Key_Tab);
        QVERIFY(isText());
        press(Qt::Key_End, Qt::ControlModifier);
        const QString lines[] = {u"slaProperties: [{property: retention, value: 1, unit: y}]"_s, u"roles: [{role: scans_reader, access: read}]"_s};
        for (const QString &line : lines) {
            if (!made->document()->text().endsWith('\n'))
                press(Qt::Key_Return);
            press(Qt::Key_Home);
            press(Qt::Key_Home); // from the indentation on to the very start
            type(line);
            press(Qt::Key_Escape); // what is proposed
        }
        isValid(made);
        if (QTest::currentTestFailed())
            return;
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!made->document()->isModified());
        QTRY_VERIFY_WITH_TIMEOUT(w()->workbench().snapshot()->fileByPath(made->document()->path()) >= 0, longWait);
        w().rest();
        bool asked = false;
        QTimer::singleShot(0, this, [&] {
            QVERIFY(QTest::qWaitFor([] { return qobject_cast<publish::PublishDialog *>(QApplication::activeModalWidget()); }, longWait));
            QApplication::activeModalWidget()->activateWindow();
            QVERIFY(QTest::qWaitFor([] { return QApplication::focusWidget() && QApplication::focusWidget()->window() == QApplication::activeModalWidget(); }, longWait));
            asked = true;
            for (int i = 0; i < 20 && !MeshWindow::nameOf(QApplication::focusWidget()).startsWith(u"Publish"); ++i)
                press(Qt::Key_Tab);
            press(Qt::Key_Space);
            press(Qt::Key_Escape);
        });
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(asked);
        const qint64 took = m_clock.elapsed();
        isPublished(u"parcel"_s);
        QCOMPARE(made->document()->path(), w().path(u"sales/parcel-scans/parcel-scans.odcs.yaml"_s));
        qInfo("by keys alone: %d keys, %lld ms of the machine", m_acts, static_cast<long long>(took));
    }

    // In a mesh where the rules that come with the program hold. What has to be in words is pasted, by the mouse as well.
    void byMouseAlone()
    {
        m_window = std::make_unique<MeshWindow>();
        writeCsv();
        QVERIFY(QDir().mkpath(w().path({})));
        QVERIFY(base::saveFile(w().path(u"first.odcs.yaml"_s), "apiVersion: v3.2.0\nkind: DataContract\nid: first\nname: First\nversion: 1.0.0\nstatus: draft\ndomain: Sales\n"));
        w().start();
        w()->preferences().setOwner(u"kim@example.org"_s); // once, in the settings
        QDir::setCurrent(w().folder().path());
        m_clock.start();
        click(w().named<QPushButton>(u"New contract"_s));
        QVERIFY(page());
        // The file: chosen in the dialog with a double click.
        bool chosen = false;
        QTimer::singleShot(0, this, [&] {
            QVERIFY(QTest::qWaitFor([] { return qobject_cast<QFileDialog *>(QApplication::activeModalWidget()); }, longWait));
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            auto *list = dialog->findChild<QListView *>(u"listView"_s);
            QVERIFY(list);
            QModelIndex file;
            QVERIFY(QTest::qWaitFor([&] {
                const QModelIndexList found = list->model()->match(list->model()->index(0, 0, list->rootIndex()), Qt::DisplayRole, u"Parcel Scans.csv"_s, 1, Qt::MatchExactly);
                file = found.value(0);
                return file.isValid() && !list->visualRect(file).isEmpty();
            }, longWait));
            list->scrollTo(file);
            const QPoint at = list->visualRect(file).center();
            m_acts += 2;
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at);
            QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, at);
            chosen = true;
        });
        click(w().named<QPushButton>(u"Choose a data file"_s));
        QVERIFY(chosen);
        pasteInto(w().named<QLineEdit>(u"Purpose"_s), u"Where each parcel was scanned last."_s);
        QTRY_VERIFY_WITH_TIMEOUT(page()->isReady(), longWait);
        click(w().named<QPushButton>(u"Create contract"_s));
        QTRY_VERIFY_WITH_TIMEOUT(w()->currentContract(), longWait);
        ContractPage *made = w()->currentContract();
        isValid(made);
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY_WITH_TIMEOUT(w()->workbench().snapshot()->fileByPath(made->document()->path()) >= 0, longWait);
        w().rest();
        bool asked = false;
        QTimer::singleShot(0, this, [&] {
            QVERIFY(QTest::qWaitFor([] { return qobject_cast<publish::PublishDialog *>(QApplication::activeModalWidget()); }, longWait));
            auto *dialog = qobject_cast<publish::PublishDialog *>(QApplication::activeModalWidget());
            for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
                if (button->property("role").toString() == u"primary" && button->isEnabled()) {
                    click(button);
                    asked = true;
                }
            }
            dialog->close();
        });
        click(w().named<QPushButton>(u"Publish…"_s));
        QVERIFY(asked);
        const qint64 took = m_clock.elapsed();
        isPublished(u"parcel"_s);
        qInfo("by mouse alone: %d clicks, %lld ms of the machine", m_acts, static_cast<long long>(took));
    }
};

QTEST_MAIN(TestCsvToPublished)
#include "tst_csvtopublished.moc"
