// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <malloc.h>
#include <sys/resource.h>

/// Settings and unsaved texts of the person who measures stay out of it, and what is measured out of theirs. Before the
/// application is made.
inline void liveIn(const QTemporaryDir &folder)
{
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(name, folder.filePath(QLatin1String(name)).toLocal8Bit());
}

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
        out.heap = heapInUse();
        struct rusage usage {};
        ::getrusage(RUSAGE_SELF, &usage);
        const auto milliseconds = [](const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
        out.cpu = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
        out.wakeUps = usage.ru_nvcsw;
        return out;
    }

private:
    // What the allocator tells at the end of its report, of all threads: what it has of the system, less what is free.
    static double heapInUse()
    {
        char *text = nullptr;
        size_t length = 0;
        FILE *stream = ::open_memstream(&text, &length);
        ::malloc_info(0, stream);
        std::fclose(stream);
        const QByteArray report = QByteArray(text, qsizetype(length)).mid(QByteArrayView(text, qsizetype(length)).lastIndexOf("</heap>"));
        std::free(text);
        const auto size = [&report](const char *element) {
            const qsizetype at = report.indexOf(element);
            const qsizetype begin = report.indexOf("size=\"", at) + 6;
            return at < 0 ? 0.0 : report.mid(begin, report.indexOf('"', begin) - begin).toDouble();
        };
        return (size("<system type=\"current\"") - size("<total type=\"fast\"") - size("<total type=\"rest\"") + size("<total type=\"mmap\"")) / 1024 / 1024;
    }
};
