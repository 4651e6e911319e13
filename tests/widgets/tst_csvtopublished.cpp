// SPDX-License-Identifier: GPL-3.0-or-later
#include "meshwindow.h"
#include "registry/embedded/embeddedregistry.h"
#include "widgets/newcontract/newcontractpage.h"
#include "widgets/newcontract/standing.h"
#include "widgets/publish/publishdialog.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTimer>

using namespace meshwright;
using namespace Qt::StringLiterals;
using designer::ContractPage;
using testing::MeshWindow;

/// From a CSV to a contract that is valid by the rules of the demo's company, and published: once without touching the mouse,
/// once by the mouse.
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

    // The arrow, then the entry; the list takes no click as long as it might be the end of the one that opened it.
    void chooseFrom(const QString &field, const QString &entry)
    {
        auto *box = w().named<QComboBox>(field);
        QVERIFY2(box, qPrintable(field));
        const int row = entry.isEmpty() ? 0 : box->findText(entry);
        QVERIFY2(row >= 0 && row < box->count(), qPrintable(field + u": "_s + entry));
        ++m_acts;
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(box->width() - 12, box->height() / 2));
        QVERIFY2(QTest::qWaitFor([box] { return box->view()->isVisible(); }, longWait), qPrintable(field));
        const QModelIndex index = box->model()->index(row, box->modelColumn());
        box->view()->scrollTo(index);
        const QPoint at = box->view()->visualRect(index).center();
        ++m_acts;
        QVERIFY2(QTest::qWaitFor([&] {
            QTest::mouseMove(box->view()->viewport(), at);
            QTest::mouseClick(box->view()->viewport(), Qt::LeftButton, {}, at);
            return !box->view()->isVisible();
        }, longWait), qPrintable(field));
        QCOMPARE(box->currentText(), box->itemText(row));
    }

    void writeCsv()
    {
        QByteArray rows = "scan_id,parcel,depot,scanned_at,weight_kg,receiver_email\n";
        for (int i = 0; i < 300; ++i)
            rows += QString::asprintf("S-%06d,P%05d,%s,2026-05-%02dT08:%02d:00Z,%d.%d,r%d@example.org\n", i, i % 90, i % 2 ? "north" : "south", i % 28 + 1, i % 60, i % 30, i % 10, i % 80).toUtf8();
        QVERIFY(base::saveFile(csv(), rows));
    }
    bool saysError()
    {
        const auto labels = w()->findChild<newcontract::Standing *>()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().startsWith(u"Error"); });
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
    // The new contract is open, valid, and known to the mesh.
    void isCreated(ContractPage *&made)
    {
        QTRY_VERIFY_WITH_TIMEOUT(w()->currentContract(), longWait);
        made = w()->currentContract();
        made->document()->settle();
        const governance::Analysis &analysis = *made->document()->snapshot()->analysis;
        QStringList errors;
        for (const text::Finding &finding : analysis.findings) {
            if (finding.severity == text::Severity::Error)
                errors.append(finding.message);
        }
        QVERIFY2(analysis.schemaValid && errors.isEmpty(), qPrintable(errors.join(u'\n')));
        QTRY_VERIFY_WITH_TIMEOUT(w()->workbench().snapshot()->fileByPath(made->document()->path()) >= 0, longWait);
        w().rest();
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

    // In the mesh of a company whose rules ask for a retention and a role, which no data tells.
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
        QVERIFY(tabTo(u"Kept for"_s));
        type(u"2"_s);
        QCOMPARE(qobject_cast<QComboBox *>(QApplication::focusWidget())->currentText(), u"2 years"_s);
        QVERIFY(tabTo(u"Read by the role"_s));
        type(u"scans_reader"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page()->isReady(), longWait);
        press(Qt::Key_Return, Qt::ControlModifier);
        ContractPage *made = nullptr;
        isCreated(made);
        if (QTest::currentTestFailed())
            return;
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

    // In the same mesh: whatever can be chosen is clicked, the rules are met before there is a file; only what it is for is told in words.
    void byMouse()
    {
        m_window = std::make_unique<MeshWindow>();
        writeCsv();
        w().start();
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
        chooseFrom(u"Domain"_s, u"Sales"_s);
        chooseFrom(u"Owner"_s, {}); // first who owns most of that domain
        chooseFrom(u"Kept for"_s, u"2 years"_s);
        chooseFrom(u"Read by the role"_s, {});
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(w().named<QComboBox>(u"Owner"_s)->currentText(), u"mara.lindqvist@example.org"_s);
        QCOMPARE(w().named<QComboBox>(u"Read by the role"_s)->currentText(), u"parcel_scans_reader"_s);
        QVERIFY(w().activate());
        click(w().named<QLineEdit>(u"Purpose"_s));
        const int clicks = std::exchange(m_acts, 0);
        type(u"Where each parcel was scanned last."_s);
        const int words = std::exchange(m_acts, clicks);
        QCOMPARE(w().named<QLineEdit>(u"Purpose"_s)->text(), u"Where each parcel was scanned last."_s);
        // What is left to mend is mended where it is said.
        const auto fix = [this] { return w().named<QPushButton>(u"Add “criticalDataElement: true”"_s); };
        QVERIFY(QTest::qWaitFor([&] { return fix() && !saysError(); }, longWait));
        click(fix());
        QVERIFY(QTest::qWaitFor([&] { return !fix(); }, longWait));
        QTRY_VERIFY_WITH_TIMEOUT(page()->isReady(), longWait);
        click(w().named<QPushButton>(u"Create contract"_s));
        ContractPage *made = nullptr;
        isCreated(made);
        if (QTest::currentTestFailed())
            return;
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
        const text::Node root = made->document()->snapshot()->analysis->tree.root();
        QCOMPARE(root.find("schema").at(0).find("properties").at(0).find("criticalDataElement").string(), u"true"_s);
        QCOMPARE(root.find("slaProperties").at(0).find("value").string(), u"2"_s);
        QCOMPARE(made->document()->history()->count(), 0); // nothing had to be mended in the file
        qInfo("by mouse: %d clicks and a sentence of %d keys, %lld ms of the machine", m_acts, words, static_cast<long long>(took));
    }
};

QTEST_MAIN(TestCsvToPublished)
#include "tst_csvtopublished.moc"
