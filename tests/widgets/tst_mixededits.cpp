// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/schemamodel.h"
#include "meshwindow.h"
#include "widgets/canvas/contractdiagram.h"
#include "widgets/designer/contractform.h"
#include "widgets/designer/schemagrid.h"
#include "widgets/editor/yamleditor.h"
#include "widgets/editor/yamlview.h"

#include <QLineEdit>
#include <QRandomGenerator>

using namespace meshwright;
using namespace Qt::StringLiterals;
using designer::ContractPage;
using document::SchemaModel;
using testing::MeshWindow;

/// Hundreds of edits in the grid, the diagram and the text, all by keys and mouse in the real window, and back and forth again.
class TestMixedEdits : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MeshWindow> m_window;
    ContractPage *m_page = nullptr;
    editor::YamlEditor *m_yaml = nullptr;
    canvas::ContractDiagram *m_diagram = nullptr;
    designer::SchemaGrid *m_grid = nullptr;
    QRandomGenerator m_random;

    MeshWindow &w() { return *m_window; }
    document::ContractDocument &document() { return *m_page->document(); }
    QByteArray text() { return document().text(); }
    int steps() { return document().history()->index(); }
    // Kept: they are asked for thousands of times, and the page has thousands of parts.
    editor::YamlEditor *yaml() { return m_yaml; }
    canvas::ContractDiagram *diagram() { return m_diagram; }
    designer::SchemaGrid *grid() { return m_grid; }
    int below(int end) { return int(m_random.bounded(end)); }
    QString word() { return u"w%1"_s.arg(below(100000)); }
    bool isWhole() { return document().snapshot() == document().goodSnapshot(); }

    void show(int view)
    {
        QTest::keyClick(w().get(), Qt::Key(Qt::Key_1 + view), Qt::ControlModifier);
        QCOMPARE(m_page->views(), QList<int>{view});
    }

    // A cell, a mark, a row more, a row less, rows moved: as in a spreadsheet.
    void editGrid()
    {
        show(ContractPage::Form);
        m_page->goTo(u"/schema/0/properties/0"_s, 0);
        QVERIFY(QTest::qWaitFor([this] { return grid()->isVisible(); }, longWait));
        const int rows = grid()->schema()->rowCount() - 1; // the last one is for a new property
        QVERIFY(rows > 0);
        const int what = below(6);
        const int row = below(rows);
        grid()->setFocus();
        if (what <= 1) {
            const int column = what ? SchemaModel::DescriptionColumn : SchemaModel::NameColumn;
            grid()->setCurrentIndex(grid()->schema()->index(row, column));
            QTest::keyClick(grid(), Qt::Key_F2);
            auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            if (!field)
                return;
            field->selectAll();
            QTest::keyClicks(field, what ? u"Says: \"yes\", #"_s + word() : word());
            QTest::keyClick(field, Qt::Key_Return);
        } else if (what == 2) {
            grid()->setCurrentIndex(grid()->schema()->index(row, below(2) ? SchemaModel::RequiredColumn : SchemaModel::UniqueColumn));
            QTest::keyClick(grid(), Qt::Key_Space);
        } else if (what == 3) {
            grid()->setCurrentIndex(grid()->schema()->index(row, SchemaModel::NameColumn));
            QTest::keyClick(grid(), below(2) ? Qt::Key_Up : Qt::Key_Down, Qt::AltModifier);
        } else if (what == 4) {
            grid()->setCurrentIndex(grid()->schema()->index(row, SchemaModel::NameColumn));
            QTest::keyClick(grid(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        } else if (rows > 6) {
            grid()->setCurrentIndex(grid()->schema()->index(row, SchemaModel::NameColumn));
            QTest::keyClick(grid(), Qt::Key_Delete);
        }
    }

    // Keys on a row, a rename in place, a row dragged by the mouse, and moves of a card, which are no matter of the text.
    void editDiagram()
    {
        show(ContractPage::Diagram);
        const auto &contract = document().goodSnapshot()->analysis->contract;
        QVERIFY(contract && !contract->schema.empty());
        const int properties = int(contract->schema[0].properties.size());
        const QString row = u"/schema/0/properties/%1"_s.arg(below(properties));
        diagram()->setFocus();
        const int what = below(7);
        if (what == 6) {
            diagram()->setSelected(u"/schema/0"_s);
            QTest::keyClick(diagram(), below(2) ? Qt::Key_Left : Qt::Key_Down, Qt::AltModifier);
            return;
        }
        diagram()->setSelected(row);
        diagram()->settle();
        if (what <= 2) {
            QTest::keyClick(diagram(), what == 0 ? Qt::Key_R : what == 1 ? Qt::Key_U : Qt::Key_K);
        } else if (what == 3) {
            QTest::keyClick(diagram(), Qt::Key_F2);
            auto *field = diagram()->findChild<QLineEdit *>();
            QVERIFY(field);
            field->selectAll();
            QTest::keyClicks(field, word());
            QTest::keyClick(field, Qt::Key_Return);
        } else if (what == 4) {
            QTest::keyClick(diagram(), below(2) ? Qt::Key_Up : Qt::Key_Down, Qt::AltModifier);
        } else {
            QTest::keyClick(diagram(), Qt::Key_D, Qt::ControlModifier);
        }
    }

    // A remark, a value, a text that can't be read for a moment.
    void editText()
    {
        show(ContractPage::Yaml);
        yaml()->setFocus();
        const int what = below(4);
        if (what <= 1) {
            // In front of a key of the outermost level: between the lines of a text it would be part of that.
            QList<qsizetype> places;
            qsizetype at = 0;
            for (const QByteArray &line : text().split('\n')) {
                if (!line.isEmpty() && line[0] >= 'a' && line[0] <= 'z')
                    places.append(at);
                at += line.size() + 1;
            }
            yaml()->goTo(quint32(places[below(int(places.size()))]));
            QTest::keyClicks(yaml(), u"# "_s + word());
            QTest::keyClick(yaml(), Qt::Key_Escape); // what it may propose
            QTest::keyClick(yaml(), Qt::Key_Return);
        } else if (what == 2) {
            const qsizetype at = text().indexOf("limitations: ");
            QVERIFY(at > 0);
            yaml()->goTo(quint32(at + 13));
            QTest::keyClicks(yaml(), word() + u' ');
            QTest::keyClick(yaml(), Qt::Key_Backspace);
        } else {
            yaml()->goTo(0);
            QTest::keyClicks(yaml(), u"x: ["_s);
            document().settle();
            QVERIFY(!isWhole());
            for (int i = 0; i < 20 && !isWhole(); ++i) {
                QTest::keyClick(yaml(), Qt::Key_Z, Qt::ControlModifier);
                document().settle();
            }
        }
    }

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    // 201 edits in all, of three sequences that have nothing in common; 600 where somebody has the time.
    void thereAndBackAgain_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {20261121u, 7u, 42u})
            QTest::addRow("seed %u", seed) << seed;
    }
    void thereAndBackAgain()
    {
        QFETCH(const quint32, seed);
        const int wanted = qEnvironmentVariableIsSet("MESHWRIGHT_LONG") ? 200 : 67;
        m_random.seed(seed);
        m_window = std::make_unique<MeshWindow>();
        w().start();
        m_page = w().open(w().orders());
        m_yaml = m_page->findChild<editor::YamlEditor *>();
        m_diagram = m_page->findChild<canvas::ContractDiagram *>();
        m_grid = m_page->findChild<designer::SchemaGrid *>();
        diagram()->setAnimated(false);
        const QByteArray saved = MeshWindow::onDisk(w().orders());
        QCOMPARE(text(), saved);

        QMap<int, QByteArray> known{{0, saved}}; // the text after so many steps
        int edits = 0, lastKind = 0, kinds[3] = {0, 0, 0};
        for (int tries = 0; edits < wanted && tries < 10 * wanted; ++tries) {
            const int kind = below(3);
            const QByteArray before = text();
            const int stepBefore = steps();
            if (kind == 0)
                editGrid();
            else if (kind == 1)
                editDiagram();
            else
                editText();
            if (QTest::currentTestFailed())
                return;
            document().settle();
            QVERIFY2(isWhole(), text().constData());
            QCOMPARE(yaml()->text().toUtf8(), text()); // the mirror follows
            // What was undone before this edit can't come back.
            known.removeIf([this](const std::pair<const int &, QByteArray &> &one) { return one.first > steps(); });
            // Typing that begins where the last one ended goes on in its step, so what that step left is not known any more.
            if (kind == 2 && lastKind == 2 && stepBefore > 0)
                known.remove(stepBefore);
            lastKind = kind;
            known.insert(steps(), text());
            if (text() == before)
                continue;
            ++edits;
            ++kinds[kind];
        }
        QCOMPARE(edits, wanted);
        for (const int count : kinds)
            QVERIFY2(count >= wanted / 8, qPrintable(u"%1, %2, %3"_s.arg(kinds[0]).arg(kinds[1]).arg(kinds[2])));
        const QByteArray last = text();
        const int all = steps();
        QVERIFY(last != saved);
        const auto agrees = [&] {
            const auto known1 = known.constFind(steps());
            return (known1 == known.constEnd() || *known1 == text()) && yaml()->text().toUtf8() == text();
        };

        // Back to the file as it is on disk, with the keys of whatever is shown; forth again; and a random walk.
        const auto step = [&](bool back) {
            if (below(8) == 0) {
                const int view = below(3);
                show(view);
                QWidget *into = view == ContractPage::Diagram ? static_cast<QWidget *>(diagram()) : view == ContractPage::Yaml ? static_cast<QWidget *>(yaml()) : grid();
                into->setFocus();
            }
            MeshWindow::press(Qt::Key_Z, back ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier);
        };
        for (int presses = 0; steps() > 0 && presses < 4 * all; ++presses) {
            step(true);
            QVERIFY2(agrees(), qPrintable(u"after undo to step %1"_s.arg(steps())));
        }
        QCOMPARE(steps(), 0);
        QCOMPARE(text(), saved);
        QVERIFY(!document().isModified());
        for (int presses = 0; steps() < all && presses < 4 * all; ++presses) {
            step(false);
            QVERIFY2(agrees(), qPrintable(u"after redo to step %1"_s.arg(steps())));
        }
        QCOMPARE(steps(), all);
        QCOMPARE(text(), last);
        for (int i = 0; i < wanted; ++i) {
            step(below(2));
            QVERIFY2(agrees(), qPrintable(u"on the walk at step %1"_s.arg(steps())));
        }
        while (document().history()->canUndo())
            document().history()->undo();
        QCOMPARE(text(), saved);
        QCOMPARE(MeshWindow::onDisk(w().orders()), saved); // nothing was written
        qInfo("%d edits (%d in the grid, %d in the diagram, %d in the text), %d steps", edits, kinds[0], kinds[1], kinds[2], all);
    }
};

QTEST_MAIN(TestMixedEdits)
#include "tst_mixededits.moc"
