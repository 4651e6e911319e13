// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"

#include <csignal>

namespace meshwright::cli {

namespace {

base::Cancel *raised = nullptr; // a signal handler can be given nothing

extern "C" void raise(int signal)
{
    raised->request();
    std::signal(signal, SIG_DFL);
}

} // namespace

base::Cancel cancelOnInterrupt()
{
    static base::Cancel cancel;
    raised = &cancel;
    std::signal(SIGINT, raise);
    std::signal(SIGTERM, raise);
    return cancel;
}

} // namespace meshwright::cli
