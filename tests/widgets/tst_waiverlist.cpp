// SPDX-License-Identifier: GPL-3.0-or-later
#include "meshwindow.h"
#include "widgets/compliance/compliancepage.h"
#include "widgets/compliance/matrixtable.h"
#include "widgets/compliance/waiverlist.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>

using namespace meshwright;
using compliance::MatrixTable;
using compliance::WaiverList;
using testing::MeshWindow;

/// Waivers as a list, and the heads of the matrix.
class TestWaiverList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waiversAreListedAndLeadToTheirPlace()
    {
        MeshWindow window;
        window.start();
        compliance::CompliancePage *page = window->compliancePage();
        window->showPage(page);
        page->showWaivers();
        auto *list = page->findChild<WaiverList *>();
        QVERIFY(list && list->isVisible());
        auto *table = list->findChild<QTableView *>();
        const auto rules = window->workbench().snapshot()->rules;
        QVERIFY(rules && !rules->waivers.empty());
        QCOMPARE(table->model()->rowCount(), int(rules->waivers.size()));
        const governance::Waiver &waiver = rules->waivers.front();
        QCOMPARE(table->model()->index(0, WaiverList::ReasonColumn).data().toString(), waiver.reason);
        QCOMPARE(table->model()->index(0, WaiverList::StateColumn).data(Qt::AccessibleTextRole).toString(), QStringLiteral("in force"));
        table->setCurrentIndex(table->model()->index(0, 0));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(window->currentContract(), longWait);
        QCOMPARE(window->currentContract()->document()->path(), waiver.file);
        // Back to a cell of the matrix, whatever was shown.
        QVERIFY(page->showCell(window.path(QStringLiteral("sales/purchase-history/orders.odcs.yaml")), QStringLiteral("owner-named")));
        window->showPage(page);
        QVERIFY(page->findChild<MatrixTable *>()->isVisible() && !list->isVisible());
    }

    void whatEndedSaysSo_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QString>("expected");
        const QDate today(2026, 11, 21);
        QTest::newRow("in force on its last day") << QStringLiteral("Orders") << QString() << today << QString();
        QTest::newRow("over") << QStringLiteral("Orders") << QString() << today.addDays(-1) << QStringLiteral("ended");
        QTest::newRow("for another version") << QStringLiteral("Orders") << QStringLiteral("0.0.1") << today << QStringLiteral("was for version 0.0.1");
        QTest::newRow("of nothing") << QStringLiteral("nobody") << QString() << today << QStringLiteral("no such file");
    }
    void whatEndedSaysSo()
    {
        QFETCH(QString, subject);
        QFETCH(QString, version);
        QFETCH(QDate, until);
        MeshWindow window;
        window.start();
        governance::Waiver waiver;
        waiver.rule = QStringLiteral("owner-named");
        const auto snapshot = window->workbench().snapshot();
        const int orders = snapshot->fileByPath(window.orders());
        QVERIFY(orders >= 0);
        waiver.subject = subject == QLatin1String("Orders") ? snapshot->files[size_t(orders)]->brief->id : subject;
        waiver.version = version;
        waiver.until = until;
        QTEST(compliance::whyNotInForce(waiver, *snapshot, QDate(2026, 11, 21)), "expected");
    }

    void aLongWordOfAHeadIsBroken()
    {
        MeshWindow window; // brings the theme
        window.start();
        const QFont font = ui::font(ui::Type::Section);
        const QFontMetrics metrics(font);
        const QString word = QStringLiteral("Verantwortungsbereichszugehoerigkeit");
        const int width = metrics.horizontalAdvance(word) * 2 / 3;
        const QStringList lines = MatrixTable::wrapped(word, font, width, 3);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.join(QString()), word);
        for (const QString &line : lines)
            QVERIFY(metrics.horizontalAdvance(line) <= width);
        const QStringList cut = MatrixTable::wrapped(QStringLiteral("one two three four five six seven eight nine ten"), font, metrics.horizontalAdvance(QStringLiteral("three four")), 3);
        QCOMPARE(cut.size(), 3);
        QVERIFY(cut.last().endsWith(QChar(0x2026)));
    }

    void theFrozenColumnHasAHead()
    {
        MeshWindow window;
        window.start();
        window->showPage(window->compliancePage());
        auto *table = window->compliancePage()->findChild<MatrixTable *>();
        const auto heads = table->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
        QCOMPARE(heads.size(), 1);
        QCOMPARE(heads.front()->text(), QStringLiteral("File"));
        QTRY_COMPARE_WITH_TIMEOUT(heads.front()->size(), QSize(table->verticalHeader()->width(), table->horizontalHeader()->height()), longWait);
        QVERIFY(heads.front()->isVisible());
    }
};

QTEST_MAIN(TestWaiverList)
#include "tst_waiverlist.moc"
