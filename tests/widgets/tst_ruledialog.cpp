// SPDX-License-Identifier: GPL-3.0-or-later
#include "meshwindow.h"
#include "widgets/compliance/compliancepage.h"
#include "widgets/compliance/ruledialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace meshwright;
using compliance::RuleDialog;
using testing::MeshWindow;

/// A rule is written and tried in the real window, by keys.
class TestRuleDialog : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MeshWindow> m_window;
    RuleDialog *m_dialog = nullptr;

    template <typename T> T *part(const QString &name) { return MeshWindow::named<T>(m_dialog, name); }
    QPlainTextEdit *text() { return part<QPlainTextEdit>(QStringLiteral("The rule as code")); }
    QLabel *verdict() { return m_dialog->findChild<QLabel *>(QStringLiteral("verdict")); }
    QTableView *files() { return part<QTableView>(QStringLiteral("Files the rule was tried on")); }
    void write(const QString &rule)
    {
        text()->setFocus();
        text()->selectAll();
        MeshWindow::type(rule);
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isTried(), longWait);
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<MeshWindow>();
        m_window->start();
        (*m_window)->showPage((*m_window)->compliancePage());
        auto *button = MeshWindow::named<QPushButton>((*m_window)->compliancePage(), QStringLiteral("Try a rule…"));
        QVERIFY(button);
        button->setFocus();
        MeshWindow::press(Qt::Key_Space);
        m_dialog = (*m_window)->compliancePage()->findChild<RuleDialog *>();
        QVERIFY(m_dialog);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog, longWait));
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isTried(), longWait);
    }
    void cleanup() { m_window.reset(); }

    void countsAndNamesFiles()
    {
        write(QStringLiteral("rules: {tagged: {given: $, severity: warn, then: {field: tags, function: truthy}}}"));
        QCOMPARE(files()->model()->rowCount(), int((*m_window)->workbench().snapshot()->files.size()));
        QVERIFY2(verdict()->text().contains(QStringLiteral(" would fail, ")), qPrintable(verdict()->text()));
        QVERIFY(!QFile::exists(m_window->path(QStringLiteral("rules/none.ruleset.yaml"))));
    }

    void tellsWhereAFaultIs()
    {
        write(QStringLiteral("rules: {x: {given: $, then: {function: nothing-so}}}"));
        QVERIFY2(verdict()->text().startsWith(QStringLiteral("Line 1, column ")) && verdict()->text().contains(QStringLiteral("nothing-so")), qPrintable(verdict()->text()));
        QCOMPARE(files()->model()->rowCount(), 0);
        QVERIFY(!part<QPushButton>(QStringLiteral("Save"))->isEnabled());
    }

    void beginsWithARuleOfTheLibraryAndCopies()
    {
        auto *library = part<QComboBox>(QStringLiteral("Begin with a rule"));
        QVERIFY(library && library->count() > 30);
        library->setFocus();
        MeshWindow::type(QStringLiteral("Owner named"));
        MeshWindow::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(text()->toPlainText().contains(QStringLiteral("owner-named:")), longWait);
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isTried(), longWait);
        QVERIFY2(verdict()->text().startsWith(QStringLiteral("2 would fail")), qPrintable(verdict()->text())); // the two the matrix has
        MeshWindow::click(part<QPushButton>(QStringLiteral("Copy")));
        QCOMPARE(QGuiApplication::clipboard()->text(), text()->toPlainText());
    }

    void savesForADomainAndLeavesTheRest()
    {
        const QString file = m_window->path(QStringLiteral("rules/sales.ruleset.yaml"));
        const QByteArray before = MeshWindow::onDisk(file);
        write(QStringLiteral("rules: {tagged-by-sales: {given: $, severity: warn, then: {field: tags, function: truthy}}}"));
        QCOMPARE(MeshWindow::onDisk(file), before);
        auto *home = part<QComboBox>(QStringLiteral("Whom the rule is saved for"));
        home->setCurrentIndex(home->findData(QStringLiteral("sales")));
        auto *save = part<QPushButton>(QStringLiteral("Save"));
        QVERIFY(save->isEnabled());
        save->setFocus();
        MeshWindow::press(Qt::Key_Space);
        const QByteArray after = MeshWindow::onDisk(file);
        QVERIFY(after.contains("tagged-by-sales"));
        QByteArray rest = after;
        qsizetype kept = 0;
        for (const QByteArray &line : before.split('\n'))
            kept += rest.contains(line) ? 1 : 0;
        QCOMPARE(kept, before.split('\n').size());
        const auto inForce = [this] {
            const auto rules = (*m_window)->workbench().snapshot()->rules;
            return std::any_of(rules->federation.packs.begin(), rules->federation.packs.end(), [](const auto &pack) { return pack.rule(QStringLiteral("tagged-by-sales")) != nullptr; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(inForce(), longWait);
    }
};

QTEST_MAIN(TestRuleDialog)
#include "tst_ruledialog.moc"
