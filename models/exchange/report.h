// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "text/finding.h"
#include "text/sourcetext.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

/// Findings of many files as people, scripts and CI systems want to read them. One report for every
/// verb that judges texts.
namespace meshwright::exchange {

struct FileFindings {
    QString path;               ///< as the user named it
    QString standard;           ///< "ODCS 3.2.0"; empty where not recognised or not read
    bool schemaValid = false;
    bool valid = false;         ///< schemaValid and no finding of severity error
    text::SourceText source;    ///< for lines, columns and the lines shown
    std::vector<text::Finding> findings;
    std::optional<base::Problem> problem; ///< the file could not be read or parsed

    /// The finding that says what the problem says; null where none does. People are told once.
    const text::Finding *toldProblem() const;
};

struct FindingsReport {
    QString verb;   ///< "lint", "govern": part of the SARIF and JUnit names
    std::vector<FileFindings> files;

    int count(text::Severity severity) const;
    int notEvaluated() const;
    bool hasProblem() const;
    /// Some finding is at least as bad as the threshold.
    bool reaches(text::Severity threshold) const;
};

enum class ReportFormat : quint8 { Text, Json, Sarif, Junit, Github };
/// By the word of --format; none for an unknown word.
std::optional<ReportFormat> reportFormat(QStringView word);

struct ReportOptions {
    bool colour = false;       ///< text only
    bool sourceLines = true;   ///< text only: show the line and underline the place
};

/// The whole report as UTF-8, ending with a line break.
QByteArray written(const FindingsReport &report, ReportFormat format, const ReportOptions &options = {});

} // namespace meshwright::exchange
