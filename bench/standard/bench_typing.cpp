// SPDX-License-Identifier: GPL-3.0-or-later
// bench_typing [KEYS [LINES]]: types into an open contract, key by key, and prints how long it takes from the key
// until its findings are there, by the way the window takes: document, analysis on another thread, snapshot. A
// clock that ticks every millisecond on the window's thread shows how long that thread was held meanwhile.
#include "document/contractdocument.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace meshwright;
using document::ContractDocument;

namespace {

QByteArray generated(int lines)
{
    static const char *const types[] = {"string", "integer", "number", "date", "timestamp"};
    QByteArray out = "apiVersion: v3.2.0\nkind: DataContract\nid: bench\nname: Bench\nversion: 1.0.0\nstatus: active\ndomain: sales\n"
                     "description:\n  purpose: To be typed into.\n  usage: As needed.\nschema:\n";
    for (int column = 0, at = 12; at + 6 <= lines; ++column) {
        const QByteArray number = QByteArray::number(column);
        if (column % 40 == 0) {
            out += "- name: table_" + number + "\n  physicalType: table\n  description: Rows of table " + number + ".\n  properties:\n";
            at += 4;
        }
        out += "  - name: column_" + number + "\n    logicalType: " + types[column % 5] + "\n    physicalType: varchar(40)\n    description: Value "
            + number + " as it was loaded.\n    required: true\n    classification: internal\n";
        at += 6;
    }
    return out;
}

class Typist : public QObject {
public:
    Typist(ContractDocument &document, int keys) : m_document(document), m_keys(keys)
    {
        connect(&document, &ContractDocument::snapshotChanged, this, &Typist::answered);
        m_tick.setTimerType(Qt::PreciseTimer);
        connect(&m_tick, &QTimer::timeout, this, [this] { m_held.push_back(double(m_sinceTick.restart())); });
        m_sinceTick.start();
        m_tick.start(1);
    }

    std::vector<double> answers() const { return m_answers; }
    std::vector<double> held() const { return m_held; }
    std::vector<double> keys() const { return m_keyTimes; }

private:
    /// A letter into a description, a letter that breaks a type, and back again, all over the text.
    void type()
    {
        const int place = int(m_answers.size()) / 2 * 7919;
        const bool isBack = m_answers.size() % 2 == 1;
        if (!isBack) {
            const QByteArray anchor = place % 2 ? "logicalType: " : "description: ";
            m_at = m_document.text().indexOf(anchor, place * 61 % m_document.text().size());
            m_at = (m_at < 0 ? m_document.text().indexOf(anchor) : m_at) + anchor.size();
        }
        const text::TextPatch patch = isBack ? text::TextPatch{quint32(m_at), "x", {}} : text::TextPatch{quint32(m_at), {}, "x"};
        m_sinceKey.start();
        m_document.recordTyped(patch, this, {quint64(m_answers.size()) + 1});
        m_keyTimes.push_back(double(m_sinceKey.nsecsElapsed()) / 1e6);
    }

    void answered()
    {
        if (m_document.snapshot()->revision != m_document.revision())
            return;
        if (m_sinceKey.isValid())
            m_answers.push_back(double(m_sinceKey.nsecsElapsed()) / 1e6);
        if (int(m_answers.size()) >= m_keys)
            QCoreApplication::quit();
        else
            QTimer::singleShot(20, Qt::PreciseTimer, this, &Typist::type);
    }

    ContractDocument &m_document;
    int m_keys;
    qsizetype m_at = 0;
    QTimer m_tick;
    QElapsedTimer m_sinceKey, m_sinceTick;
    std::vector<double> m_answers, m_held, m_keyTimes;
};

void print(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto percentile = [&](double p) { return times[std::min(times.size() - 1, size_t(p * double(times.size())))]; };
    std::printf("%-44s median %6.2f ms   p90 %6.2f   p99 %6.2f   max %6.2f   (%zu)\n", what, percentile(0.5), percentile(0.9), percentile(0.99), times.back(), times.size());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const int keys = arguments.value(1, QStringLiteral("400")).toInt();
    const int lines = arguments.value(2, QStringLiteral("20000")).toInt();
    const QByteArray text = generated(lines);
    const QTemporaryDir folder;
    const governance::RulesPointer rules = governance::loadRules(folder.path());
    ContractDocument document(folder.filePath(QStringLiteral("bench.odcs.yaml")), text, [rules](const QByteArray &bytes, const QString &name) {
        return std::make_shared<const governance::Analysis>(governance::analyse(bytes, name, *rules));
    });
    Typist typist(document, keys);
    QCoreApplication::exec();
    std::printf("%lld lines, %.0f KB, %d errors and %d warnings at the end\n", static_cast<long long>(text.count('\n')), double(text.size()) / 1e3,
                document.snapshot()->analysis->errors, document.snapshot()->analysis->warnings);
    print("from a key to its findings", typist.answers());
    print("a key, on the window's thread", typist.keys());
    print("between two ticks of the window's thread", typist.held());
    return 0;
}
