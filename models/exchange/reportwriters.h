// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report.h"

/// One function a format; written() chooses among them.
namespace meshwright::exchange {

QByteArray writtenText(const FindingsReport &report, const ReportOptions &options);
QByteArray writtenJson(const FindingsReport &report);
QByteArray writtenSarif(const FindingsReport &report);
QByteArray writtenJunit(const FindingsReport &report);
QByteArray writtenGithub(const FindingsReport &report);

/// "error", "warning", "info", "hint" or "not evaluated".
QString stateWord(const text::Finding &finding);

} // namespace meshwright::exchange
