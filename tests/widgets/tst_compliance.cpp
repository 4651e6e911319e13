// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/waiver.h"
#include "meshwindow.h"
#include "widgets/common/facts.h"
#include "widgets/compliance/compliancemodel.h"
#include "widgets/compliance/compliancepage.h"
#include "widgets/compliance/matrixexport.h"
#include "widgets/compliance/waivedialog.h"
#include "widgets/editor/yamleditor.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace meshwright;
using compliance::ComplianceModel;
using compliance::CompliancePage;
using testing::MeshWindow;

/// The compliance view of the real window on the demo mesh, by keys and mouse.
class TestCompliance : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MeshWindow> m_window;

    MeshWindow &w() const { return *m_window; }
    QString path(const QString &name) const { return w().path(name); }
    static QByteArray onDisk(const QString &file) { return MeshWindow::onDisk(file); }
    CompliancePage &page() { return *w()->compliancePage(); }
    QTableView &table() { return *page().findChild<QTableView *>(); }
    ComplianceModel &model() { return *static_cast<ComplianceModel *>(table().model()); }
    QWidget &inspector() { return *page().inspector(); }

    QComboBox *choice(const QString &name)
    {
        for (QComboBox *box : page().findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return box;
        }
        return nullptr;
    }
    /// By its first letters, as people do it.
    void choose(const QString &name, const QString &entry)
    {
        QComboBox *box = choice(name);
        QVERIFY2(box, qPrintable(name));
        MeshWindow::search(box, entry);
        QTRY_COMPARE_WITH_TIMEOUT(box->currentText(), entry, longWait);
    }
    QStringList columns()
    {
        QStringList ids;
        for (int column = ComplianceModel::FirstRuleColumn; column < model().columnCount(); ++column)
            ids.append(model().rule(column).id);
        return ids;
    }
    QModelIndex cell(const QString &file, const QString &rule)
    {
        const int row = model().rowOf(path(file)), column = model().columnOf(rule);
        return row < 0 || column < 0 ? QModelIndex() : model().index(row, column);
    }
    QString inspectorText()
    {
        QString text;
        for (const QLabel *label : inspector().findChildren<QLabel *>()) {
            if (!label->isHidden())
                text += label->text() + QLatin1Char('\n');
        }
        return text;
    }
    QPushButton *button(QWidget &in, const QString &text)
    {
        for (QPushButton *one : in.findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    /// Does something to the dialog that the next steps open; dialogs run their own loop.
    template <typename Dialog, typename Act> void whenOpen(Act act)
    {
        auto *timer = new QTimer(w().get());
        timer->setInterval(20);
        connect(timer, &QTimer::timeout, w().get(), [timer, act] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog || !dialog->isActiveWindow())
                return;
            timer->stop();
            timer->deleteLater();
            act(*dialog);
        });
        timer->start();
    }
    /// Answers the dialog for a file's name.
    void saveAs(const QString &name)
    {
        whenOpen<QFileDialog>([name](QFileDialog &dialog) {
            auto *line = dialog.findChild<QLineEdit *>();
            line->setText(name);
            QTest::keyClick(line, Qt::Key_Return);
        });
        QPushButton *save = button(page(), QStringLiteral("Export…"));
        QVERIFY(save);
        QTest::keyClick(save, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(name), longWait);
    }

private Q_SLOTS:
    void init()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        m_window = std::make_unique<MeshWindow>();
        w().start();
        w()->showPage(w()->compliancePage());
        QVERIFY(model().rowCount() > 5);
    }
    void cleanup() { m_window.reset(); }

    void filtersByDomain()
    {
        const int all = model().rowCount();
        choose(QStringLiteral("Domain"), QStringLiteral("Finance"));
        QVERIFY(model().rowCount() > 0 && model().rowCount() < all);
        for (int row = 0; row < model().rowCount(); ++row)
            QCOMPARE(model().row(row).domain, QStringLiteral("Finance"));
        QVERIFY(columns().contains(QStringLiteral("finance-sources-are-named")));
        QVERIFY(!columns().contains(QStringLiteral("sales-roles"))); // another domain's rule is not in force here
    }

    void filtersByPack()
    {
        const QStringList before = columns();
        QComboBox *packs = choice(QStringLiteral("Rule pack"));
        QVERIFY(packs);
        QVERIFY(packs->findText(QStringLiteral("global (built in)")) > 0);
        choose(QStringLiteral("Rule pack"), QStringLiteral("rules/sales.ruleset.yaml"));
        QStringList ofSales = columns();
        ofSales.sort();
        QCOMPARE(ofSales, (QStringList{QStringLiteral("sales-key-is-critical"), QStringLiteral("sales-roles")}));
        for (int row = 0; row < model().rowCount(); ++row)
            QCOMPARE(model().row(row).domain, QStringLiteral("Sales")); // no rule of the pack is for the others
        packs->setCurrentIndex(0);
        QCOMPARE(columns(), before);
    }

    void filtersBySeverityAndState()
    {
        choose(QStringLiteral("Severity"), QStringLiteral("Warnings"));
        QVERIFY(model().columnCount() > ComplianceModel::FirstRuleColumn);
        for (int column = ComplianceModel::FirstRuleColumn; column < model().columnCount(); ++column)
            QCOMPARE(model().rule(column).level, governance::Level::Warning);
        choose(QStringLiteral("State"), QStringLiteral("waived"));
        QCOMPARE(columns(), (QStringList{QStringLiteral("fernwick-free-text")}));
        QCOMPARE(model().rowCount(), 1);
    }

    void filtersByWords()
    {
        auto *words = page().findChild<QLineEdit *>();
        QTest::keyClicks(words, QStringLiteral("owner-named"));
        QCOMPARE(columns(), (QStringList{QStringLiteral("owner-named")}));
        words->clear();
        QTest::keyClicks(words, QStringLiteral("nothing is called so"));
        QCOMPARE(model().rowCount(), 0);
        QVERIFY(table().isVisible()); // a filter that leaves nothing is no empty folder
    }

    void waivesByKeyboard()
    {
        const QString file = QStringLiteral("finance/revenue-reports/monthly-revenue.odcs.yaml");
        const QModelIndex index = cell(file, QStringLiteral("owner-named"));
        QVERIFY(index.isValid());
        QCOMPARE(model().state(index), ui::State::Failed);
        table().setFocus();
        table().setCurrentIndex(index);
        QVERIFY(inspectorText().contains(QStringLiteral("Data without an owner")));
        QPushButton *waive = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((waive = button(inspector(), QStringLiteral("Waive…"))), longWait);
        QVERIFY(waive->focusPolicy() & Qt::TabFocus);
        whenOpen<compliance::WaiveDialog>([](compliance::WaiveDialog &dialog) {
            const auto agree = [&] {
                for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
                    if (one->text() == QLatin1String("Waive"))
                        return one;
                }
                return static_cast<QPushButton *>(nullptr);
            };
            QVERIFY(!agree()->isEnabled()); // a waiver without a reason is none
            QTest::keyClicks(dialog.focusWidget(), QStringLiteral("The team is being named."));
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
            QTest::keyClicks(dialog.focusWidget(), QStringLiteral("kim@example.org"));
            QVERIFY(agree()->isEnabled());
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        });
        QTest::keyClick(waive, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(model().state(cell(file, QStringLiteral("owner-named"))), ui::State::Waived, longWait);
        bool isWritten = false;
        const QDir rules(path(QStringLiteral("rules")));
        for (const QString &name : rules.entryList({QStringLiteral("*.waivers.yaml")})) {
            const auto waivers = governance::loadWaivers(rules.filePath(name));
            QVERIFY(waivers);
            QVERIFY(waivers->findings.empty());
            for (const governance::Waiver &one : waivers->waivers)
                isWritten = isWritten || (one.rule == QLatin1String("owner-named") && one.reason == QLatin1String("The team is being named.") && one.who == QLatin1String("kim@example.org"));
        }
        QVERIFY(isWritten);
        QTRY_VERIFY_WITH_TIMEOUT(inspectorText().contains(QStringLiteral("The team is being named.")), longWait);
    }

    void exportsWhatIsShown()
    {
        choose(QStringLiteral("Domain"), QStringLiteral("Finance"));
        const QString csv = w().folder().filePath(QStringLiteral("out.csv")), html = w().folder().filePath(QStringLiteral("out.html"));
        saveAs(csv);
        const QList<QByteArray> lines = onDisk(csv).split('\n');
        QCOMPARE(lines.size(), model().rowCount() + 2); // a head, and the last line's end
        QVERIFY(lines.front().contains("\"Owner named\""));
        QVERIFY(onDisk(csv).contains("\"failed\""));
        QVERIFY(!onDisk(csv).contains("Sales"));
        saveAs(html);
        const QByteArray text = onDisk(html);
        QVERIFY(text.startsWith("<!DOCTYPE html>") || text.startsWith("<!doctype html>"));
        QVERIFY(text.contains("Monthly revenue") || text.contains("monthly-revenue"));
        for (const char *active : {"<script", "http://", "https://", " src=", "<link", "@import", "javascript:"})
            QVERIFY2(!text.contains(active), active);
    }

    /// What a file says stays text in both exports.
    void hostileTextIsInert()
    {
        const QString file = QStringLiteral("finance/revenue-reports/monthly-revenue.odcs.yaml");
        QByteArray text = onDisk(path(file));
        const qsizetype name = text.indexOf("\nname: "), end = text.indexOf('\n', name + 1);
        QVERIFY(name > 0);
        text.replace(name, end - name, "\nname: \"=HYPERLINK(1)<script>alert(1)</script><img src=x onerror='alert(1)'>\"");
        QVERIFY(base::saveFile(path(file), text));
        QTRY_VERIFY_WITH_TIMEOUT(model().row(model().rowOf(path(file))).title.contains(QLatin1String("<script>")), longWait);
        const QByteArray html = compliance::matrixHtml(model(), path({}));
        QVERIFY(!html.contains("<script") && !html.contains("<img"));
        QVERIFY(html.contains("&lt;script&gt;"));
        QVERIFY(compliance::matrixCsv(model()).contains("\"'=HYPERLINK"));
    }

    void aCellLeadsToItsPlace()
    {
        const QString file = QStringLiteral("marketing/campaign-audience/audience.odcs.yaml");
        const QModelIndex index = cell(file, QStringLiteral("personal-data-classified"));
        QCOMPARE(model().state(index), ui::State::Failed);
        const text::Finding finding = model().findings(index).front();
        table().setCurrentIndex(index);
        table().scrollTo(index);
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Return);
        designer::ContractPage *contract = w()->currentContract();
        QVERIFY(contract);
        QCOMPARE(contract->document()->path(), path(file));
        QCOMPARE(contract->findChild<editor::YamlEditor *>()->caretOffset(), finding.span.begin);
        w()->showPage(w()->compliancePage());
        contract->findChild<editor::YamlEditor *>()->goTo(0);
        const QModelIndex again = cell(file, QStringLiteral("personal-data-classified"));
        table().setCurrentIndex(again);
        table().scrollTo(again);
        const QPoint at = table().visualRect(again).center();
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, at);
        QTRY_COMPARE_WITH_TIMEOUT(w()->currentContract(), contract, longWait);
        QCOMPARE(contract->findChild<editor::YamlEditor *>()->caretOffset(), finding.span.begin);
    }

    /// Where colours can't be told apart, the states still can: by what is drawn, and by name.
    void statesDifferInShape()
    {
        const QList<ui::State> states{ui::State::Passed, ui::State::Failed, ui::State::NotEvaluated, ui::State::Waived, ui::State::None};
        QList<QImage> pictures;
        QStringList names;
        for (const ui::State state : states) {
            QImage image(28, 28, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            ui::paintState(painter, QRectF(0, 0, 28, 28), state);
            painter.end();
            pictures.append(image.convertToFormat(QImage::Format_Alpha8));
            names.append(ui::stateName(state));
        }
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), states.size());
        for (int a = 0; a < pictures.size(); ++a) {
            for (int b = a + 1; b < pictures.size(); ++b) {
                int differing = 0;
                for (int y = 0; y < 28; ++y) {
                    for (int x = 0; x < 28; ++x)
                        differing += (pictures[a].constScanLine(y)[x] > 127) != (pictures[b].constScanLine(y)[x] > 127) ? 1 : 0;
                }
                QVERIFY2(differing > 20, qPrintable(QStringLiteral("%1 and %2 differ in %3 dots").arg(names[a], names[b]).arg(differing)));
            }
        }
    }

    void screenReadersHearTheState()
    {
        const QModelIndex index = cell(QStringLiteral("marketing/campaign-audience/audience.odcs.yaml"), QStringLiteral("personal-data-classified"));
        const QString spoken = index.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QStringLiteral("failed")) && spoken.contains(model().rule(index.column()).title), qPrintable(spoken));
    }

    /// A rule that looks at other files judges what was saved; the window says so, and a save judges again.
    void rulesOnTheMeshFollowASave()
    {
        QVERIFY(base::saveFile(path(QStringLiteral("rules/global.ruleset.yaml")), "extends: [[\":global\", recommended], [\":privacy\", recommended]]\n"));
        const QString file = QStringLiteral("marketing/customer-trends/weekly-trends.odcs.yaml");
        const QString rule = QStringLiteral("privacy-values-classified");
        QTRY_VERIFY_WITH_TIMEOUT(cell(file, rule).isValid(), longWait);
        table().setCurrentIndex(cell(file, rule));
        QTRY_VERIFY2_WITH_TIMEOUT(inspectorText().contains(QStringLiteral("as they are saved")), qPrintable(inspectorText()), longWait);
        designer::ContractPage *contract = w()->openFile(path(file));
        QVERIFY(contract);
        const QByteArray before = contract->document()->text();
        const auto edited = contract->document()->apply(text::PatchSet({{quint32(before.size()), {}, "# changed\n"}}), contract->document()->revision(), QStringLiteral("note"));
        QVERIFY(edited);
        contract->document()->settle();
        w()->showPage(w()->compliancePage());
        table().setCurrentIndex({});
        table().setCurrentIndex(cell(file, rule));
        QTRY_VERIFY2_WITH_TIMEOUT(inspectorText().contains(QStringLiteral("save it, and it is judged again")), qPrintable(inspectorText()), longWait);
        const auto number = w()->workbench().snapshot()->number;
        QVERIFY(base::saveFile(path(file), contract->document()->text()));
        QTRY_VERIFY_WITH_TIMEOUT(w()->workbench().snapshot()->number > number, longWait);
    }
};

QTEST_MAIN(TestCompliance)
#include "tst_compliance.moc"
