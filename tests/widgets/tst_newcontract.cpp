// SPDX-License-Identifier: GPL-3.0-or-later
#include "meshwindow.h"
#include "registry/embedded/embeddedregistry.h"
#include "widgets/newcontract/newcontractpage.h"
#include "widgets/newcontract/originchooser.h"
#include "widgets/publish/publishdialog.h"
#include "widgets/sample/samplepage.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QDropEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace meshwright;
using designer::ContractPage;
using testing::MeshWindow;

/// Making contracts in the real window, by keys alone and by mouse alone.
class TestNewContract : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MeshWindow> m_window;

    MeshWindow &w() const { return *m_window; }
    QString path(const QString &name) const { return w().path(name); }
    QString csv() const { return w().folder().filePath(QStringLiteral("Parcel Scans.csv")); }
    newcontract::NewContractPage *page() const { return w()->findChild<newcontract::NewContractPage *>(); }

    // By its accessible name, as a screen reader would find it.
    template <typename T> T *named(const QString &name) const
    {
        for (T *widget : page()->findChildren<T *>()) {
            if (widget->accessibleName() == name || (qobject_cast<QPushButton *>(widget) && QString(widget->property("text").toString()).remove(QLatin1Char('&')) == name))
                return widget;
        }
        return nullptr;
    }
    static void clickOn(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center()); }
    void typeOver(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, text);
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<MeshWindow>();
        QByteArray rows = "scan_id,parcel,depot,scanned_at,weight_kg,receiver_email\n";
        for (int i = 0; i < 300; ++i)
            rows += QString::asprintf("S-%06d,P%05d,%s,2026-05-%02dT08:%02d:00Z,%d.%d,r%d@example.org\n", i, i % 90, i % 2 ? "north" : "south", i % 28 + 1, i % 60, i % 30, i % 10, i % 80).toUtf8();
        QVERIFY(base::saveFile(csv(), rows));
        w().start();
    }

    void cleanup() { m_window.reset(); }

    // A CSV, a name, an owner, a purpose: valid, checked, and published to the embedded registry.
    void fromADataFileToPublishedByKeys()
    {
        QTest::keyClick(w().get(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(page() && page()->isVisible());
        auto *file = named<QLineEdit>(QStringLiteral("Data file"));
        QVERIFY(file);
        typeOver(file, csv());
        QTest::keyClick(file, Qt::Key_Return);
        auto *name = named<QLineEdit>(QStringLiteral("Name"));
        QTRY_COMPARE_WITH_TIMEOUT(name->text(), QStringLiteral("Parcel Scans"), longWait);
        typeOver(named<QComboBox>(QStringLiteral("Domain"))->lineEdit(), QStringLiteral("Sales"));
        typeOver(named<QComboBox>(QStringLiteral("Owner"))->lineEdit(), QStringLiteral("kim@example.org"));
        typeOver(named<QLineEdit>(QStringLiteral("Purpose")), QStringLiteral("Where each parcel was scanned last."));
        QTRY_VERIFY_WITH_TIMEOUT(page()->isReady(), longWait);
        QTest::keyClick(named<QLineEdit>(QStringLiteral("Purpose")), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(w()->currentContract(), longWait);

        ContractPage *made = w()->currentContract();
        QCOMPARE(made->document()->path(), path(QStringLiteral("sales/parcel-scans/parcel-scans.odcs.yaml")));
        QVERIFY(!page()); // its work is done
        made->document()->settle();
        const governance::Analysis &analysis = *made->document()->snapshot()->analysis;
        QVERIFY(analysis.schemaValid);
        QVERIFY(base::readFile(path(QStringLiteral("sales/parcel-scans/samples/Parcel Scans.csv")), 1 << 20));
        QCOMPARE(*base::readFile(csv(), 1 << 20), *base::readFile(path(QStringLiteral("sales/parcel-scans/samples/Parcel Scans.csv")), 1 << 20));
        QCOMPARE(analysis.contract->tenant, QStringLiteral("fernwick")); // as the rest of the mesh

        // The rules of the demo's company ask for what no data tells: a retention and a role.
        w()->showPage(made);
        const auto add = [&](const char *key, text::Value value) {
            QVERIFY(made->document()->edit([&](const text::Tree &tree) { return text::edit::set(tree, text::Path() / key, value); }, QStringLiteral("Decide")));
            made->document()->settle();
        };
        using text::Value;
        add("slaProperties", Value::sequence({Value::mapping({{"property", Value::string(QByteArray("retention"))}, {"value", Value::integer(1)}, {"unit", Value::string(QByteArray("y"))}})}));
        add("roles", Value::sequence({Value::mapping({{"role", Value::string(QByteArray("scans_reader"))}, {"access", Value::string(QByteArray("read"))}})}));
        QStringList errors;
        for (const text::Finding &finding : made->document()->snapshot()->analysis->findings) {
            if (finding.severity == text::Severity::Error)
                errors.append(finding.message);
        }
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join(QLatin1Char('\n'))));
        QTest::keyClick(w().get(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!made->document()->isModified());

        // Its own sample passes.
        w()->showPage(w()->samplePage());
        QTRY_VERIFY_WITH_TIMEOUT(w()->samplePage()->session() && w()->samplePage()->session()->results(), longWait);
        QCOMPARE(w()->samplePage()->session()->results()->summary().failed, 0);

        w()->showPage(made);
        QTRY_VERIFY_WITH_TIMEOUT(w()->workbench().snapshot()->fileByPath(made->document()->path()) >= 0, longWait);
        bool published = false;
        QTimer::singleShot(0, this, [&] {
            QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<publish::PublishDialog *>(QApplication::activeModalWidget()), longWait);
            auto *dialog = qobject_cast<publish::PublishDialog *>(QApplication::activeModalWidget());
            for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
                if (button->property("role").toString() == QLatin1String("primary") && button->isEnabled()) {
                    button->setFocus();
                    QTest::keyClick(button, Qt::Key_Space);
                    published = true;
                    break;
                }
            }
            dialog->close();
        });
        QTest::keyClick(w().get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(published);
        auto registry = registry::EmbeddedRegistry::openForReading();
        QVERIFY(registry);
        registry::Query query;
        query.text = QStringLiteral("parcel");
        const auto found = (*registry)->search(query);
        QVERIFY(found);
        QCOMPARE(found->total, 1);
    }

    void fromATemplateByMouse()
    {
        for (QPushButton *button : w()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == QLatin1String("New contract")) {
                clickOn(button);
                break;
            }
        }
        QVERIFY(page());
        clickOn(named<QPushButton>(QStringLiteral("Template")));
        auto *list = named<QListWidget>(QStringLiteral("Templates"));
        QTRY_VERIFY_WITH_TIMEOUT(list->isVisible(), longWait);
        QCOMPARE(list->count(), 6);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(3)).center());
        QCOMPARE(named<QLineEdit>(QStringLiteral("Name"))->text(), QStringLiteral("Finance ledger"));
        auto *preview = page()->findChild<QTreeView *>();
        QTRY_VERIFY_WITH_TIMEOUT(preview && preview->model()->rowCount() == 2, longWait); // accounts and entries
        clickOn(named<QPushButton>(QStringLiteral("Create contract")));
        QTRY_VERIFY_WITH_TIMEOUT(w()->currentContract(), longWait);
        QCOMPARE(QFileInfo(w()->currentContract()->document()->path()).fileName(), QStringLiteral("finance-ledger.odcs.yaml"));
    }

    void aNameThatNobodyTypedIsThatOfTheOrigin()
    {
        newcontract::NewContractPage *page = w()->newContract();
        page->startFromContract(path(QStringLiteral("sales/purchase-history/orders.odcs.yaml")));
        auto *name = named<QLineEdit>(QStringLiteral("Name"));
        QCOMPARE(name->text(), QStringLiteral("Orders (copy)"));
        page->startBlank();
        QCOMPARE(name->text(), QString());
        page->startFromTemplate(); // the first one is there to be seen at once
        QCOMPARE(name->text(), QStringLiteral("Customer data"));
        QTRY_VERIFY_WITH_TIMEOUT(page->isReady(), longWait);
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Parcels"));
        page->startFromContract(path(QStringLiteral("sales/purchase-history/orders.odcs.yaml")));
        QCOMPARE(name->text(), QStringLiteral("Parcels")); // what somebody typed stays
    }

    void fromAnotherContract()
    {
        const QString orders = path(QStringLiteral("sales/purchase-history/orders.odcs.yaml"));
        w()->newContract()->startFromContract(orders);
        QCOMPARE(named<QLineEdit>(QStringLiteral("Name"))->text(), QStringLiteral("Orders (copy)"));
        typeOver(named<QComboBox>(QStringLiteral("Domain"))->lineEdit(), QStringLiteral("Marketing"));
        QTRY_VERIFY_WITH_TIMEOUT(page()->isReady(), longWait);
        page()->create();
        QTRY_VERIFY_WITH_TIMEOUT(w()->currentContract(), longWait);
        const document::ContractDocument &made = *w()->currentContract()->document();
        QCOMPARE(made.path(), path(QStringLiteral("marketing/orders-copy/orders-copy.odcs.yaml")));
        QVERIFY(made.text().contains("to: ../../sales/purchase-history/customers.odcs.yaml#/schema"));
        QVERIFY(made.text().contains("version: 1.0.0"));
    }

    void nothingIsWrittenOver()
    {
        w()->newContract()->startBlank();
        typeOver(named<QLineEdit>(QStringLiteral("Name")), QStringLiteral("Twice"));
        QTRY_VERIFY_WITH_TIMEOUT(page()->isReady(), longWait);
        page()->create();
        QTRY_VERIFY_WITH_TIMEOUT(w()->currentContract(), longWait);
        const QString file = w()->currentContract()->document()->path();
        const QByteArray before = *base::readFile(file, 1 << 20);
        w()->newContract()->startBlank();
        typeOver(named<QLineEdit>(QStringLiteral("Name")), QStringLiteral("Twice"));
        QTRY_VERIFY_WITH_TIMEOUT(!page()->isReady(), longWait); // after the preview's pause
        page()->create();
        QCOMPARE(*base::readFile(file, 1 << 20), before);
    }

    void aDroppedFileBeginsAContract()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(csv())});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(w().get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(w().get(), &drop);
        QVERIFY(page());
        QTRY_VERIFY_WITH_TIMEOUT(page()->isReady(), longWait);
    }

    void aFileThatIsNoDataSaysSo()
    {
        const QString odd = w().folder().filePath(QStringLiteral("picture.csv"));
        QVERIFY(base::saveFile(odd, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)));
        w()->newContract()->startFromFile(odd);
        QTRY_VERIFY_WITH_TIMEOUT(w()->workbench().jobs().running().empty(), longWait);
        w()->newContract()->startFromFile(w().folder().filePath(QStringLiteral("none.csv")));
        QTRY_VERIFY_WITH_TIMEOUT(w()->workbench().jobs().running().empty(), longWait);
        QVERIFY(!page()->isReady());
    }
};

QTEST_MAIN(TestNewContract)
#include "tst_newcontract.moc"
