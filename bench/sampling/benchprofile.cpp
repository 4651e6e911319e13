// SPDX-License-Identifier: GPL-3.0-or-later
// bench_profile DATA [RUNS]: the profile of a whole file, with one thread and with two; prints times, rates and the peak
// of memory. Judges nothing.
#include "sampling/profile.h"

#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <cstdio>

#include <sys/resource.h>

using namespace meshwright;

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fputs("usage: bench_profile DATA [RUNS]\n", stderr);
        return 2;
    }
    const auto source = sampling::Source::open(QString::fromLocal8Bit(argv[1]));
    if (!source) {
        std::fprintf(stderr, "%s\n", qPrintable(source.problem().text()));
        return 3;
    }
    const int runs = argc > 2 ? std::atoi(argv[2]) : 3;
    for (const int threads : {1, 2}) {
        double best = 1e9;
        qint64 rows = 0;
        for (int i = 0; i < runs; ++i) {
            QElapsedTimer time;
            time.start();
            const auto profile = sampling::profile(*source, 0, {}, {}, threads);
            if (!profile) {
                std::fprintf(stderr, "%s\n", qPrintable(profile.problem().text()));
                return 3;
            }
            best = std::min(best, double(time.nsecsElapsed()) / 1e9);
            rows = profile->rows;
        }
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        std::printf("%d thread(s): %lld rows, best of %d: %.3f s, %.0f MB/s, peak %ld MB\n", threads, static_cast<long long>(rows), runs, best,
                    double(source->size()) / 1e6 / best, usage.ru_maxrss / 1024);
    }
    return 0;
}
