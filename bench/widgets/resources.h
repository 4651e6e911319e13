// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

#include <malloc.h>
#include <sys/resource.h>

/// What a program takes of the machine at this moment. Linux.
struct Resources {
    double rss = 0;     ///< MB in memory, shared libraries counted in full
    double pss = 0;     ///< MB, each shared page divided by the programs that share it
    double own = 0;     ///< MB that no other program has
    double heap = 0;    ///< MB asked for and not given back
    double cpu = 0;     ///< ms since the start
    long wakeUps = 0;   ///< since the start

    static Resources now()
    {
        Resources out;
        QFile file(QStringLiteral("/proc/self/smaps_rollup"));
        if (file.open(QIODevice::ReadOnly)) {
            const QList<QByteArray> lines = file.readAll().split('\n');
            for (const QByteArray &line : lines) {
                const QList<QByteArray> words = line.simplified().split(' ');
                const double megabytes = words.value(1).toDouble() / 1024;
                if (words[0] == "Rss:")
                    out.rss = megabytes;
                else if (words[0] == "Pss:")
                    out.pss = megabytes;
                else if (words[0] == "Private_Clean:" || words[0] == "Private_Dirty:")
                    out.own += megabytes;
            }
        }
        const struct mallinfo2 heap = ::mallinfo2();
        out.heap = double(heap.uordblks + heap.hblkhd) / 1024 / 1024;
        struct rusage usage {};
        ::getrusage(RUSAGE_SELF, &usage);
        const auto milliseconds = [](const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
        out.cpu = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
        out.wakeUps = usage.ru_nvcsw;
        return out;
    }
};
