// SPDX-License-Identifier: GPL-3.0-or-later
// bench_quality CONTRACT DATA [RUNS]: all checks of the contract's first object over the file, with one
// thread and with two; prints times, rates and the peak of memory. Judges nothing.
#include "base/file.h"
#include "quality/run.h"

#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <cstdio>

#include <sys/resource.h>

using namespace meshwright;

namespace {

long peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fputs("usage: bench_quality CONTRACT DATA [RUNS]\n", stderr);
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    const auto bytes = base::readFile(path, 5 << 20);
    const auto source = sampling::Source::open(QString::fromLocal8Bit(argv[2]));
    if (!bytes || !source) {
        std::fprintf(stderr, "%s\n", qPrintable((bytes ? source.problem() : bytes.problem()).text()));
        return 3;
    }
    const contract::Contract contract = contract::readContract(text::readByName(text::SourceText(*bytes), path));
    const quality::Plan plan = quality::compile(contract.schema.front());
    const int runs = argc > 3 ? std::atoi(argv[3]) : 3;
    double alone = 0;
    for (const int threads : {1, 2}) {
        quality::RunOptions options;
        options.threads = threads;
        double best = 1e9;
        for (int i = 0; i < runs; ++i) {
            QElapsedTimer time;
            time.start();
            const auto results = quality::run(plan, *source, {}, {}, options);
            if (!results) {
                std::fprintf(stderr, "%s\n", qPrintable(results.problem().text()));
                return 3;
            }
            best = std::min(best, double(time.nsecsElapsed()) / 1e9);
            if (i == 0) {
                const quality::Summary sum = results->summary();
                std::printf("%d thread(s): %lld rows, %d passed, %d failed, %d not evaluated\n", threads, static_cast<long long>(results->rows), sum.passed, sum.failed, sum.notEvaluated);
            }
        }
        alone = threads == 1 ? best : alone;
        std::printf("  best of %d: %.3f s, %.0f MB/s, peak %ld MB%s\n", runs, best, double(source->size()) / 1e6 / best, peakMegabytes(),
                    threads == 1 ? "" : qPrintable(QStringLiteral(", %1 times one thread").arg(alone / best, 0, 'f', 2)));
    }
    return 0;
}
