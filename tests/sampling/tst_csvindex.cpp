// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/csvindex.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace meshwright::sampling;

namespace {

struct Reading {
    std::vector<qint32> positions;
    IndexResult result;
};

Reading readWhole(const Dialect &dialect, RowState state, const QByteArray &text, IndexPath path)
{
    Reading reading;
    reading.positions.resize(size_t(text.size()) + 16);
    reading.result = indexCells(dialect, state, text.constData(), size_t(text.size()), 0, reading.positions.data(), path);
    reading.positions.resize(reading.result.count);
    return reading;
}

/// Quotes mostly where they belong (the vector path), sometimes anywhere (its way out).
QByteArray randomText(QRandomGenerator &random, bool wild)
{
    QByteArray text;
    const int cells = random.bounded(60);
    for (int i = 0; i < cells; ++i) {
        const bool quoted = random.bounded(3) == 0;
        QByteArray cell;
        for (int length = random.bounded(20); length > 0; --length) {
            const char c = "abc 1;.,\n\r\"\xC3\\"[random.bounded(13)];
            const bool special = c == ',' || c == '\n' || c == '"';
            if (wild || !special)
                cell += c;
            else if (quoted)
                cell += c == '"' ? QByteArray("\"\"") : QByteArray(1, c);
        }
        text += quoted ? '"' + cell + '"' : cell;
        text += random.bounded(5) == 0 ? (random.bounded(2) ? "\n" : "\r\n") : ",";
    }
    return text;
}

} // namespace

class TestCsvIndex : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothPathsAgree();
    void piecesAgreeWithTheWhole();
    void quotesOpenOnlyAtTheStartOfACell();
};

void TestCsvIndex::bothPathsAgree()
{
    QRandomGenerator random(20240101);
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray text = randomText(random, i % 4 == 0);
        const Dialect dialect{i % 3 ? ',' : ';', i % 7 ? '"' : '\0', '\n'};
        const auto state = RowState(random.bounded(5));
        const Reading scalar = readWhole(dialect, state, text, IndexPath::Scalar);
        const Reading best = readWhole(dialect, state, text, IndexPath::Best);
        if (scalar.positions != best.positions || scalar.result.state != best.result.state || scalar.result.rowEnds != best.result.rowEnds
            || scalar.result.innerBreaks != best.result.innerBreaks || scalar.result.ascii != best.result.ascii)
            QFAIL(qPrintable(QStringLiteral("text %1 in state %2: %3").arg(i).arg(int(state)).arg(QString::fromLatin1(text.toPercentEncoding()))));
    }
}

void TestCsvIndex::piecesAgreeWithTheWhole()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 5'000; ++i) {
        const QByteArray text = randomText(random, i % 5 == 0);
        const Dialect dialect{',', '"', '\n', i % 3 ? '\0' : '\\'};
        const Reading whole = readWhole(dialect, RowState::RowStart, text, IndexPath::Best);
        std::vector<qint32> positions(size_t(text.size()) + 16);
        size_t count = 0;
        RowState state = RowState::RowStart;
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype step = std::min<qsizetype>(text.size() - at, 1 + random.bounded(150));
            const IndexResult part = indexCells(dialect, state, text.constData() + at, size_t(step), qint32(at), positions.data() + count);
            count += part.count;
            state = part.state;
            at += step;
        }
        positions.resize(count);
        QCOMPARE(positions, whole.positions);
        QCOMPARE(state, whole.result.state);
    }
}

void TestCsvIndex::quotesOpenOnlyAtTheStartOfACell()
{
    const QByteArray text = "5\" pipe,a\n\"x,\"\"y\",b\n";
    const Reading reading = readWhole({}, RowState::RowStart, text, IndexPath::Best);
    const std::vector<qint32> wanted = {7, 9, 17, 19};
    QCOMPARE(reading.positions, wanted);
    QCOMPARE(reading.result.rowEnds, size_t(2));
    QCOMPARE(reading.result.state, RowState::RowStart);
}

QTEST_APPLESS_MAIN(TestCsvIndex)
#include "tst_csvindex.moc"
