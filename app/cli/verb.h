// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"

#include <QStringList>

#include <span>

class QCommandLineParser;

namespace meshwright::cli {

/// What scripts rely on; see docs/cli.md.
enum ExitCode : int {
    Fine = 0,          ///< all checked and fine
    Findings = 1,      ///< findings at or above --fail-on
    Usage = 2,         ///< wrong usage
    Unreadable = 3,    ///< an input cannot be read or parsed
    RemoteFailed = 4,  ///< a remote system refused or cannot be reached
    NotEvaluated = 5   ///< something could not be evaluated and nothing else failed
};

/// One verb of the command line; one file in verbs/ defines each.
struct Verb {
    const char *name;
    const char *arguments; ///< "PATH..."
    const char *summary;   ///< one line for the list of verbs
    int (*run)(const QStringList &arguments); ///< the arguments after the verb; answers an ExitCode
};

std::span<const Verb *const> verbs();

/// Parses a verb's arguments. False, after saying why on standard error (or after printing --help),
/// where the verb should return `exitCode` at once.
bool parse(QCommandLineParser &parser, const Verb &verb, const QStringList &arguments, int &exitCode);

/// Prints to standard output / standard error as UTF-8.
void print(const QString &text);
void printProblem(const base::Problem &problem);
/// The exit code a problem stands for.
int exitCodeFor(const base::Problem &problem);
/// Colours only on a terminal that wants them (NO_COLOR is honoured).
bool useColour();

} // namespace meshwright::cli
