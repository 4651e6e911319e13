// SPDX-License-Identifier: GPL-3.0-or-later
#include "treeinvariants.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    checkTree(meshwright::text::readYaml(meshwright::text::SourceText(bytes)));
    return 0;
}
