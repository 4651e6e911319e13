// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"

#include <csignal>

namespace meshwright::cli {

namespace {

base::Cancel *raised = nullptr; // a signal handler can be given nothing

// static besides: a name with C linkage is outside every namespace, and libc has names too.
extern "C" {
static void onInterrupt(int signal)
{
    raised->request();
    std::signal(signal, SIG_DFL);
}
}

} // namespace

base::Cancel cancelOnInterrupt()
{
    static base::Cancel cancel;
    raised = &cancel;
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    return cancel;
}

} // namespace meshwright::cli
