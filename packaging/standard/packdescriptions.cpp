// SPDX-License-Identifier: GPL-3.0-or-later
// packdescriptions NAME.yaml OUT FOLDER...
// Writes the description of a version of a standard as the program reads it: what files are based on and what they share is put
// together while the program is built, not each time it starts. The file and those it is based on are looked for in the folders.
#include "standard/descriptionpack.h"
#include "standard/descriptionreader.h"

#include "base/file.h"

#include <QStringList>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace meshwright;
    if (argc < 4) {
        std::fprintf(stderr, "packdescriptions NAME.yaml OUT FOLDER...\n");
        return 2;
    }
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto description = standard::DescriptionReader::read(arguments[0], arguments.mid(2));
    const auto saved = base::saveFile(arguments[1], standard::DescriptionPack::packed(*description));
    if (!saved)
        std::fprintf(stderr, "%s\n", saved.problem().text().toUtf8().constData());
    return saved ? 0 : 3;
}
