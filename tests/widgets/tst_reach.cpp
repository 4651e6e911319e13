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
        QString path, pointer, product, setting, rule; ///< the place: those that its kind has
        bool operator==(const Offer &) const = default;
    };
    std::vector<Offer> offers()
    {
        Offer lead;
        const shell::PaletteActions actions = {[&](const QString &path) { lead.path = path; }, [&](const QString &path, const QString &pointer) { lead.path = path; lead.pointer = pointer; },
                                               [&](int product) { lead.product = w()->workbench().snapshot()->mesh.products[size_t(product)].name; }, [&](const QString &title) { lead.setting = title; },
                                               [&](const QString &rule) { lead.rule = rule; }};
        std::vector<Offer> out;
        for (const shell::Target &target : shell::paletteTargets({}, *w()->workbench().snapshot(), shell::SettingsPage(w()->preferences()).titles(), actions)) {
            lead = {target.text, target.detail, {}, {}, {}, {}, {}};
            target.open();
            out.push_back(lead);
        }
        return out;
    }
    // In the order in which they are told: a place in a file, the file, a product, a setting, a rule.
    static int kindOf(const Offer &offer)
    {
        return !offer.pointer.isEmpty() ? 0 : !offer.path.isEmpty() ? 1 : !offer.product.isEmpty() ? 2 : !offer.setting.isEmpty() ? 3 : 4;
    }
    void isThere(const Offer &offer)
    {
        switch (kindOf(offer)) {
        case 0: QTRY_COMPARE_WITH_TIMEOUT(w()->currentContract()->selectedPointer(), offer.pointer, longWait); [[fallthrough]];
        case 1: QCOMPARE(w()->currentContract()->document()->path(), offer.path); break;
        case 2: {
            QVERIFY(w()->meshPage()->isVisible());
            const auto labels = w()->meshPage()->inspector()->findChildren<QLabel *>();
            QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == offer.product; }));
            break;
        }
        case 3: {
            auto *settings = qobject_cast<shell::SettingsPage *>(w()->pageArea().current());
            QVERIFY(settings);
            QCOMPARE(settings->findChild<QLineEdit *>()->text(), offer.setting);
            break;
        }
        default: isInItsColumn(offer.rule, offer.text);
        }
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

    // Files, tables, fields and parts of fields, products, settings, rules: every one that there is.
    void everyPaletteEntryLeadsToItsPlace()
    {
        int kinds[5] = {};
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
        qInfo("%d places in files, %d files, %d products, %d settings, %d rules", kinds[0], kinds[1], kinds[2], kinds[3], kinds[4]);
    }
};

QTEST_MAIN(TestReach)
#include "tst_reach.moc"
