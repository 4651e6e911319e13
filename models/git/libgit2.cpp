// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/libgit2.h"

#include "base/tr.h"

#include <QLibrary>

#include <thread>

namespace meshwright::git {

using base::tr;

namespace {

struct Loaded {
    LibGit2 functions;
    QString problem; ///< empty where all is there

    Loaded()
    {
        // The version it was built for: the shapes of its structures are those of that one.
        QLibrary library(QStringLiteral("git2"), QStringLiteral(MESHWRIGHT_LIBGIT2_VERSION));
        if (!library.load()) {
            problem = library.errorString();
            return;
        }
        const auto resolve = [&](auto &function, const char *name) {
            function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(library.resolve(name));
            if (!function && problem.isEmpty())
                problem = tr("%1 has no %2").arg(library.fileName(), QLatin1String(name));
        };
#define X(name) resolve(functions.name, "git_" #name);
        MESHWRIGHT_LIBGIT2(X)
#undef X
        // To start it costs milliseconds, and to shut it down while a thread that used it lives leaks what that
        // thread keeps: it stays for the program's life. OpenSSL, which it starts, keeps something for the thread
        // that does so, and loses it where that thread still ends while the program does; this one has ended by then.
        if (problem.isEmpty())
            std::thread([this] { functions.libgit2_init(); }).join();
    }
};

const Loaded &loaded()
{
    static const Loaded once;
    return once;
}

} // namespace

base::Result<void> loadLibGit2()
{
    if (!loaded().problem.isEmpty())
        return base::Problem{base::Problem::Kind::Unreadable, tr("The library that reads git repositories can't be used: %1.").arg(loaded().problem),
                             tr("Install libgit2 %1; everything that does not ask git works without it.").arg(QStringLiteral(MESHWRIGHT_LIBGIT2_VERSION)), {}};
    return {};
}

const LibGit2 &libGit2()
{
    Q_ASSERT(loaded().problem.isEmpty());
    return loaded().functions;
}

} // namespace meshwright::git
