// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/movehistory.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <random>

using namespace meshwright;
using namespace Qt::StringLiterals;
using canvas::Arrangement;
using canvas::MoveHistory;

namespace {

/// One letter more; typing goes on in the letter before it.
class Type : public QUndoCommand {
public:
    Type(QString &text, QChar letter, int id = -1) : QUndoCommand(u"Type "_s + letter), m_text(text), m_own(letter), m_id(id) {}
    int id() const override { return m_id; }
    bool mergeWith(const QUndoCommand *next) override
    {
        m_own += static_cast<const Type *>(next)->m_own;
        return true;
    }
    void redo() override { m_text += m_own; }
    void undo() override { m_text.chop(m_own.size()); }

private:
    QString &m_text;
    QString m_own;
    int m_id;
};

Arrangement at(qreal x)
{
    return {{{u"card"_s, QPointF(x, 0)}}, {}};
}

} // namespace

class TestMoveHistory : public QObject {
    Q_OBJECT

private:
    /// A document and a card, and what a person sees of both: "ab@3".
    struct Desk {
        QString text;
        qreal x = 0;
        QUndoStack edits;
        MoveHistory moves;

        Desk()
        {
            moves.follow(&edits);
            connect(&moves, &MoveHistory::placed, &moves, [this](const Arrangement &places) { x = places.moved.value(u"card"_s).x(); });
        }
        void type(QChar letter, int id = -1) { edits.push(new Type(text, letter, id)); }
        void move(qreal to, quint64 gesture = 0)
        {
            moves.record(u"Move"_s, at(x), at(to), gesture);
            x = to;
        }
        QString seen() const { return u"%1@%2"_s.arg(text).arg(x); }
    };

private Q_SLOTS:
    void takesBackWhatCameLast()
    {
        Desk desk;
        desk.move(1);
        desk.type(u'a');
        desk.move(2);
        desk.move(3);
        desk.type(u'b');
        const QStringList backwards{u"a@3"_s, u"a@2"_s, u"a@1"_s, u"@1"_s, u"@0"_s};
        for (const QString &expected : backwards) {
            desk.moves.undo();
            QCOMPARE(desk.seen(), expected);
        }
        QCOMPARE(desk.moves.nextUndo(), MoveHistory::Next::Nothing);
        desk.moves.undo();
        const QStringList forwards{u"@1"_s, u"a@1"_s, u"a@2"_s, u"a@3"_s, u"ab@3"_s};
        for (const QString &expected : forwards) {
            desk.moves.redo();
            QCOMPARE(desk.seen(), expected);
        }
        QCOMPARE(desk.moves.nextRedo(), MoveHistory::Next::Nothing);
    }

    void namesTheStep()
    {
        Desk desk;
        desk.type(u'a');
        QCOMPARE(desk.moves.undoText(), u"Type a"_s);
        desk.move(1);
        QCOMPARE(desk.moves.undoText(), u"Move"_s);
        desk.moves.undo();
        QCOMPARE(desk.moves.undoText(), u"Type a"_s);
        QCOMPARE(desk.moves.redoText(), u"Move"_s);
    }

    void aMoveIsNoChangeOfTheDocument()
    {
        Desk desk;
        desk.move(1);
        QVERIFY(desk.edits.isClean());
        QCOMPARE(desk.edits.count(), 0);
    }

    void aNewEditEndsWhatCouldBeRedone()
    {
        Desk desk;
        desk.type(u'a');
        desk.move(1);
        desk.moves.undo();
        desk.type(u'b');
        QCOMPARE(desk.moves.nextRedo(), MoveHistory::Next::Nothing);
        desk.moves.undo();
        QCOMPARE(desk.seen(), u"a@0"_s);
    }

    void aNewMoveLeavesEditsThatCanBeRedone()
    {
        Desk desk;
        desk.type(u'a');
        desk.moves.undo();
        desk.move(1);
        desk.moves.redo();
        QCOMPARE(desk.seen(), u"a@1"_s);
    }

    // In the place of one that was undone: the stack has as many as before.
    void anEditInThePlaceOfAnotherIsNew()
    {
        Desk desk;
        desk.type(u'a');
        desk.type(u'b');
        desk.move(1);
        desk.edits.undo();
        desk.type(u'c');
        QCOMPARE(desk.moves.nextUndo(), MoveHistory::Next::Edit);
        desk.moves.undo();
        QCOMPARE(desk.seen(), u"a@1"_s);
        desk.moves.undo();
        QCOMPARE(desk.seen(), u"a@0"_s);
    }

    void editsUndoneElsewhereAreEarlierThanTheMove()
    {
        Desk desk;
        desk.type(u'a');
        desk.type(u'b');
        desk.move(1);
        desk.edits.undo();
        desk.edits.undo();
        QCOMPARE(desk.moves.nextUndo(), MoveHistory::Next::Move);
        desk.moves.undo();
        QCOMPARE(desk.seen(), u"@0"_s);
        QCOMPARE(desk.moves.nextUndo(), MoveHistory::Next::Nothing);
        desk.moves.redo();
        desk.moves.redo();
        desk.moves.redo();
        QCOMPARE(desk.seen(), u"ab@1"_s);
    }

    void typingThatGoesOnIsLaterThanTheMove()
    {
        Desk desk;
        desk.type(u'a', 7);
        desk.move(1);
        desk.type(u'b', 7); // becomes part of the first
        QCOMPARE(desk.edits.count(), 1);
        desk.moves.undo();
        QCOMPARE(desk.seen(), u"@1"_s);
        desk.moves.undo();
        QCOMPARE(desk.seen(), u"@0"_s);
    }

    void oneGestureIsOneStep()
    {
        Desk desk;
        desk.move(1, 5);
        desk.move(2, 5);
        desk.move(3, 5);
        desk.moves.undo();
        QCOMPARE(desk.seen(), u"@0"_s);
        desk.moves.redo();
        QCOMPARE(desk.seen(), u"@3"_s);
        desk.type(u'a');
        desk.move(4, 5);
        desk.moves.undo();
        QCOMPARE(desk.seen(), u"a@3"_s);
    }

    void aMoveToWhereItWasIsNone()
    {
        Desk desk;
        QSignalSpy changed(&desk.moves, &MoveHistory::changed);
        desk.move(0);
        QCOMPARE(desk.moves.nextUndo(), MoveHistory::Next::Nothing);
        QCOMPARE(changed.size(), 0);
    }

    void renamesReachEveryStep()
    {
        Desk desk;
        desk.move(1);
        desk.move(2);
        desk.moves.rename(u"card"_s, u"table"_s);
        QSignalSpy placed(&desk.moves, &MoveHistory::placed);
        desk.moves.undo();
        QCOMPARE(placed.first().first().value<Arrangement>().moved.keys(), QStringList{u"table"_s});
    }

    void worksWithoutADocument()
    {
        MoveHistory moves;
        moves.record(u"Move"_s, at(0), at(1));
        QCOMPARE(moves.nextUndo(), MoveHistory::Next::Move);
        moves.undo();
        QCOMPARE(moves.nextUndo(), MoveHistory::Next::Nothing);
        QCOMPARE(moves.nextRedo(), MoveHistory::Next::Move);
    }

    // Against a plain list of all that was seen, one entry a step.
    void agreesWithOneListOfSteps()
    {
        std::mt19937 random(20);
        for (int round = 0; round < 300; ++round) {
            Desk desk;
            QStringList steps{desk.seen()};
            qsizetype now = 0;
            const auto did = [&] {
                steps.resize(now + 1);
                steps.append(desk.seen());
                ++now;
            };
            for (int i = 0; i < 40; ++i) {
                switch (random() % 4) {
                case 0:
                    desk.type(QChar(u'a' + int(random() % 26)));
                    did();
                    break;
                case 1:
                    if (now + 1 < steps.size()) // a move keeps edits that can be redone; that is another test
                        break;
                    desk.move(desk.x + 1);
                    did();
                    break;
                case 2:
                    desk.moves.undo();
                    now = std::max<qsizetype>(0, now - 1);
                    break;
                default:
                    desk.moves.redo();
                    now = std::min(steps.size() - 1, now + 1);
                }
                QCOMPARE(desk.seen(), steps[now]);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestMoveHistory)
#include "tst_movehistory.moc"
