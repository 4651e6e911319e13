// SPDX-License-Identifier: GPL-3.0-or-later
#include "meshwindow.h"
#include "widgets/compliance/compliancepage.h"
#include "widgets/meshview/meshpage.h"
#include "widgets/sample/samplepage.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/shell/pagearea.h"
#include "widgets/shell/palettetargets.h"
#include "widgets/shell/settingspage.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTableView>

using namespace meshwright;
using namespace Qt::StringLiterals;
using designer::ContractPage;
using testing::MeshWindow;

/// Everything the palette holds beside the commands is reached by keys alone; the commands are in tst_menus.
class TestReach : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MeshWindow> m_window;
    MeshWindow &w() { return *m_window; }

    void closePopups()
    {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    }

    shell::CommandPalette *openPalette()
    {
        if (!w().activate())
            return nullptr;
        QTest::keyClick(w().get(), Qt::Key_K, Qt::ControlModifier);
        shell::CommandPalette *palette = nullptr;
        const auto isOpen = [&] {
            palette = w()->findChild<shell::CommandPalette *>();
            return palette && palette->isVisible();
        };
        return QTest::qWaitFor(isOpen, longWait) ? palette : nullptr;
    }
    // Letters, arrows down to the entry of that detail, Enter. False where it is not offered.
    bool choose(const QString &text, const QString &detail)
    {
        shell::CommandPalette *palette = openPalette();
        if (!palette)
            return false;
        auto *line = palette->findChild<QLineEdit *>();
        line->setText(text); // keys have no “…”
        auto *list = palette->findChild<QListView *>();
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->currentIndex();
            if (index.data().toString() == text && index.data(Qt::UserRole + 2).toString() == detail) {
                QTest::keyClick(line, Qt::Key_Return);
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                return true;
            }
            QTest::keyClick(line, Qt::Key_Down);
        }
        delete palette;
        return false;
    }

    // What the palette offers beside the commands, and where each entry is to lead; as the palette itself collects it.
    struct Offer {
        QString text, detail;
        QString path, pointer, product, setting, rule, domain, waiver; ///< the place: those that its kind has
        bool operator==(const Offer &) const = default;
    };
    std::vector<Offer> offers()
    {
        Offer lead;
        const auto snapshot = w()->workbench().snapshot();
        shell::PaletteActions actions;
        actions.openFile = [&](const QString &path) { lead.path = path; };
        actions.goTo = [&](const QString &path, const QString &pointer) { lead.path = path; lead.pointer = pointer; };
        actions.showProduct = [&](int product) { lead.product = snapshot->mesh.products[size_t(product)].name; };
        actions.showSetting = [&](const QString &title) { lead.setting = title; };
        actions.showRule = [&](const QString &rule) { lead.rule = rule; };
        actions.showDomain = [&](int domain) { lead.domain = snapshot->mesh.domains[size_t(domain)].name; };
        actions.showWaiver = [&](const governance::Waiver &waiver) { lead.waiver = waiver.subject; };
        actions.showEntry = [&](registry::EntryKind, const QString &) { qFatal("nothing is published here"); };
        std::vector<Offer> out;
        for (const shell::Target &target : shell::paletteTargets({}, *snapshot, shell::SettingsPage(w()->preferences()).titles(), {}, actions)) {
            lead = {target.text, target.detail, {}, {}, {}, {}, {}, {}, {}};
            target.open();
            out.push_back(lead);
        }
        return out;
    }
    // In the order in which they are told: a place in a file, the file, a product, a setting, a rule, a domain, a waiver.
    static int kindOf(const Offer &offer)
    {
        return !offer.pointer.isEmpty() ? 0 : !offer.path.isEmpty() ? 1 : !offer.product.isEmpty() ? 2 : !offer.setting.isEmpty() ? 3 : !offer.rule.isEmpty() ? 4 : !offer.domain.isEmpty() ? 5 : 6;
    }
    void isThere(const Offer &offer)
    {
        switch (kindOf(offer)) {
        case 0: QTRY_COMPARE_WITH_TIMEOUT(w()->currentContract()->selectedPointer(), offer.pointer, longWait); [[fallthrough]];
        case 1: QCOMPARE(w()->currentContract()->document()->path(), offer.path); break;
        case 2: isBesideTheMesh(offer.product); break;
        case 3: {
            auto *settings = qobject_cast<shell::SettingsPage *>(w()->pageArea().current());
            QVERIFY(settings);
            QCOMPARE(settings->findChild<QLineEdit *>()->text(), offer.setting);
            break;
        }
        case 4: isInItsColumn(offer.rule, offer.text); break;
        case 5: isBesideTheMesh(offer.domain); break;
        default: {
            const auto *list = w().named<QTableView>(u"Waivers"_s);
            QVERIFY(list && list->currentIndex().isValid());
            QCOMPARE(list->currentIndex().siblingAtColumn(2).data().toString(), offer.waiver);
        }
        }
    }
    void isBesideTheMesh(const QString &name)
    {
        QVERIFY(w()->meshPage()->isVisible());
        const auto labels = w()->meshPage()->inspector()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == name; }));
    }
    // A rule without a column judges no file here, and the window says so.
    void isInItsColumn(const QString &rule, const QString &title)
    {
        QVERIFY(w()->compliancePage()->isVisible());
        const auto *table = w()->compliancePage()->findChild<QTableView *>();
        const auto titleAt = [table](int column) { return table->model()->headerData(column, Qt::Horizontal).toString(); };
        bool hasColumn = false;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            hasColumn = hasColumn || titleAt(column) == title;
        const QModelIndex index = table->currentIndex();
        QVERIFY2(index.isValid() == hasColumn, qPrintable(rule));
        if (hasColumn)
            QCOMPARE(titleAt(index.column()), title);
        m_columns += hasColumn;
    }
    int m_columns = 0;

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<MeshWindow>();
        w().start();
    }
    void cleanup()
    {
        closePopups();
        m_window.reset();
    }

    // Files, tables, fields and parts of fields, products, settings, rules, domains, waivers: every one that there is.
    void everyPaletteEntryLeadsToItsPlace()
    {
        int kinds[7] = {};
        const std::vector<Offer> all = offers();
        for (const Offer &offer : all) {
            if (kindOf(offer) != 0)
                w()->showPage(w()->samplePage()); // where none of them is
            w()->compliancePage()->findChild<QTableView *>()->setCurrentIndex({});
            QVERIFY2(choose(offer.text, offer.detail), qPrintable(offer.text + u" · "_s + offer.detail));
            isThere(offer);
            if (QTest::currentTestFailed())
                return qWarning("at %s", qPrintable(offer.text + u" · "_s + offer.detail));
            ++kinds[kindOf(offer)];
        }
        QVERIFY2(std::all_of(std::begin(kinds), std::end(kinds), [](int count) { return count > 0; }), "a kind of entry is missing");
        QVERIFY2(m_columns > 10, qPrintable(QString::number(m_columns)));
        qInfo("%d places in files, %d files, %d products, %d settings, %d rules, %d domains, %d waivers", kinds[0], kinds[1], kinds[2], kinds[3], kinds[4], kinds[5], kinds[6]);
    }
};

QTEST_MAIN(TestReach)
#include "tst_reach.moc"
