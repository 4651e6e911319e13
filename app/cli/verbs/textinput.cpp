// SPDX-License-Identifier: GPL-3.0-or-later
#include "textinput.h"

#include "base/file.h"

#include <cstdio>

namespace meshwright::cli {

base::Result<text::Tree> readTree(const QString &path)
{
    const text::ReadLimits limits;
    auto bytes = base::readFile(path, limits.bytes);
    if (!bytes)
        return bytes.problem();
    return text::readByName(text::SourceText(*std::move(bytes)), path, limits);
}

base::Result<void> saveOver(const QString &path, const QByteArray &before, const QByteArray &after)
{
    const auto now = base::readFile(path, text::ReadLimits().bytes);
    if (!now || *now != before)
        return base::Problem{base::Problem::Kind::Refused, QStringLiteral("The file changed on disk in the meantime; nothing was written."), QStringLiteral("Try it again."), path};
    return base::saveFile(path, after);
}

bool printErrors(const QString &path, const text::Tree &tree)
{
    for (const text::Finding &finding : tree.findings()) {
        if (finding.severity != text::Severity::Error)
            continue;
        const base::Position place = tree.source().position(finding.span.begin);
        std::fprintf(stderr, "%s:%d:%d: %s [%s]\n", path.toUtf8().constData(), place.line, place.column, finding.message.toUtf8().constData(),
                     finding.rule.toUtf8().constData());
    }
    return !tree.isClean();
}

} // namespace meshwright::cli
