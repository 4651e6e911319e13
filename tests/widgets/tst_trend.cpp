// SPDX-License-Identifier: GPL-3.0-or-later
#include "meshwindow.h"
#include "widgets/compliance/compliancepage.h"
#include "widgets/compliance/scorecards.h"
#include "widgets/compliance/trendchart.h"
#include "widgets/compliance/trendview.h"
#include "workspace/compliancehistory.h"

#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace meshwright;
using compliance::TrendView;
using testing::MeshWindow;
using workspace::Compliance;
using workspace::ComplianceHistory;

/// What the compliance view tells of earlier days, in the real window on the demo mesh.
class TestTrend : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MeshWindow> m_window;

    compliance::CompliancePage &page() { return *(*m_window)->compliancePage(); }
    QString file() const { return ComplianceHistory::fileOf(m_window->path({})); }
    size_t records() const
    {
        const auto points = ComplianceHistory(file()).points();
        return points ? points->size() : 0;
    }
    /// As the mesh is, but with `less` failures less; the first of them by path.
    Compliance better(int less)
    {
        Compliance out = workspace::complianceOf(*(*m_window)->workbench().snapshot());
        for (size_t i = 0; i < out.cells.size() && less > 0;) {
            if (out.cells[i].outcome != governance::Outcome::Failed) {
                ++i;
                continue;
            }
            const auto file = std::find_if(out.files.begin(), out.files.end(), [&](const auto &one) { return one.path == out.cells[i].path; });
            --file->tally.failed;
            ++file->tally.passed;
            out.cells.erase(out.cells.begin() + qptrdiff(i));
            --less;
        }
        return out;
    }
    void record(const Compliance &compliance, const QDateTime &at)
    {
        const auto kept = ComplianceHistory(file()).record(compliance, at);
        QVERIFY2(kept && *kept, kept ? "nothing new" : qPrintable(kept.problem().text()));
    }
    void start()
    {
        m_window->start();
        QTRY_COMPARE_WITH_TIMEOUT(records(), size_t(1), longWait); // recorded by itself
    }
    void readAgain()
    {
        const size_t before = records();
        (*m_window)->workbench().workspace()->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(records() > before, longWait);
        (*m_window)->showPage(&page());
    }
    /// What the card of that title says below its figure.
    QFrame *card(const QString &title)
    {
        for (QFrame *frame : page().findChild<compliance::ScoreCards *>()->findChildren<QFrame *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (frame->isVisible() && frame->accessibleName().startsWith(title))
                return frame;
        }
        return nullptr;
    }
    QTableView *table(const QString &name) { return MeshWindow::named<QTableView>(&page(), name); }
    QString detail(const QString &title) { return card(title) ? card(title)->accessibleDescription() : QString(); }

private Q_SLOTS:
    void init() { m_window = std::make_unique<MeshWindow>(); }
    void cleanup() { m_window.reset(); }

    void recordsByItselfAndInventsNothing()
    {
        start();
        (*m_window)->showPage(&page());
        QTRY_VERIFY_WITH_TIMEOUT(detail(QStringLiteral("Mesh score")).contains(QStringLiteral("cells passed")), longWait);
        QCOMPARE(detail(QStringLiteral("Failing")), QStringLiteral("choose a cross to see why"));
        QVERIFY(!QDir(m_window->path({})).exists(QStringLiteral(".meshwright/compliance")));
    }

    void cardsCompareWithLastWeek()
    {
        start();
        record(better(2), QDateTime::currentDateTimeUtc().addDays(-7).addSecs(-60));
        readAgain();
        QTRY_VERIFY_WITH_TIMEOUT(detail(QStringLiteral("Failing")).startsWith(QStringLiteral("2 new since ")), longWait);
        const QString failing = detail(QStringLiteral("Failing"));
        QVERIFY2(failing.contains(QStringLiteral("These did not fail then:")) && failing.contains(QStringLiteral(" · ")), qPrintable(failing));
        const QString score = detail(QStringLiteral("Mesh score"));
        QVERIFY2(score.startsWith(QStringLiteral("▼ ")) && score.contains(QStringLiteral("Compared with ")), qPrintable(score));
        QVERIFY(card(QStringLiteral("Failing"))->toolTip().contains(QStringLiteral("Compared with")));
    }

    /// By keys alone: the chart, its table, a domain, and what became of a failure.
    void theTrendIsReadByKeys()
    {
        start();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        record(better(3), now.addDays(-3));
        record(better(1), now.addDays(-2));
        readAgain();
        page().showTrend();
        auto *trend = page().findChild<TrendView *>();
        QVERIFY(trend);
        auto *points = table(QStringLiteral("Points of the trend")), *changes = table(QStringLiteral("What changed"));
        auto *chart = trend->findChild<compliance::TrendChart *>();
        QTRY_COMPARE_WITH_TIMEOUT(points->model()->rowCount(), int(records()), longWait);
        const int last = points->model()->rowCount() - 1;
        QCOMPARE(chart->current(), last);

        chart->setFocus();
        MeshWindow::press(Qt::Key_Home);
        QCOMPARE(chart->current(), 0);
        QVERIFY2(chart->accessibleDescription().contains(QStringLiteral("failing")), qPrintable(chart->accessibleDescription()));
        QCOMPARE(points->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(points->selectionModel()->selectedRows().front().row(), last); // the oldest is the last
        QCOMPARE(changes->model()->rowCount(), 0);
        MeshWindow::press(Qt::Key_Right);
        QTRY_COMPARE_WITH_TIMEOUT(changes->model()->rowCount(), 2, longWait); // one better than the mesh after three better
        QCOMPARE(changes->model()->index(0, TrendView::WhatColumn).data().toString(), QStringLiteral("new"));
        MeshWindow::press(Qt::Key_Home);
        MeshWindow::press(Qt::Key_End, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(changes->model()->rowCount(), 3, longWait);
        QCOMPARE(points->selectionModel()->selectedRows().size(), last + 1);

        points->setFocus(); // the same from the table
        MeshWindow::press(Qt::Key_Down);
        MeshWindow::press(Qt::Key_Up);
        QTRY_COMPARE_WITH_TIMEOUT(chart->current(), last, longWait);
        QCOMPARE(chart->anchor(), last);

        MeshWindow::press(Qt::Key_Down);
        MeshWindow::press(Qt::Key_Down);
        QTRY_COMPARE_WITH_TIMEOUT(changes->model()->rowCount(), 2, longWait);
        changes->setFocus();
        changes->setCurrentIndex(changes->model()->index(0, 0));
        const QString path = changes->model()->index(0, TrendView::StateColumn).data(Qt::UserRole + 2).toString();
        MeshWindow::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT((*m_window)->workbench().document(m_window->path(path)), longWait);
    }

    void aDomainHasATrendOfItsOwn()
    {
        start();
        record(better(3), QDateTime::currentDateTimeUtc().addDays(-3));
        readAgain();
        page().showTrend();
        auto *points = table(QStringLiteral("Points of the trend"));
        QTRY_COMPARE_WITH_TIMEOUT(points->model()->rowCount(), int(records()), longWait);
        const QString all = points->model()->index(0, TrendView::PassedColumn).data().toString();
        auto *domains = MeshWindow::named<QComboBox>(&page(), QStringLiteral("Domain of the trend"));
        QVERIFY(domains);
        domains->setFocus();
        MeshWindow::type(QStringLiteral("Sales"));
        QTRY_COMPARE_WITH_TIMEOUT(domains->currentText(), QStringLiteral("Sales"), longWait);
        QTRY_VERIFY_WITH_TIMEOUT(points->model()->index(0, TrendView::PassedColumn).data().toString() != all, longWait);
        const workspace::Compliance now = workspace::complianceOf(*(*m_window)->workbench().snapshot());
        workspace::Tally sales;
        for (const workspace::ComplianceFile &file : now.files)
            sales += file.domain == QLatin1String("Sales") ? file.tally : workspace::Tally();
        QCOMPARE(points->model()->index(0, TrendView::PassedColumn).data().toInt(), sales.passed);
        QCOMPARE(points->model()->index(0, TrendView::ScoreColumn).data().toInt(), sales.score());
    }

    void saysWhatIsToComeBeforeThereAreDays()
    {
        m_window->startEmpty();
        (*m_window)->showPage(&page());
        page().showTrend();
        bool isSaid = false;
        for (const QLabel *label : page().findChildren<QLabel *>())
            isSaid = isSaid || (label->isVisible() && label->text().startsWith(QStringLiteral("The first point appears after ")));
        QVERIFY(isSaid);
    }

    void aDamagedHistoryIsTold()
    {
        m_window->writeDemo();
        QDir().mkpath(QFileInfo(file()).path());
        QFile bad(file());
        QVERIFY(bad.open(QIODevice::WriteOnly));
        QCOMPARE(bad.write(QByteArray(5000, 'x')), 5000);
        bad.close();
        m_window->startEmpty();
        QString told;
        connect(&page(), &workbench::Page::notice, this, [&](const QString &sentence) { told += sentence; });
        (*m_window)->openFolder(m_window->path({}));
        QTRY_VERIFY_WITH_TIMEOUT(told.contains(QStringLiteral("damaged and is put aside")), longWait);
        QCOMPARE(records(), size_t(1));
    }
};

QTEST_MAIN(TestTrend)
#include "tst_trend.moc"
