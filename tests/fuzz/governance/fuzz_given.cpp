// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/given.h"

using namespace meshwright;

/// Any text as a path, walked over a small contract under small limits.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const text::Tree tree = text::readYaml(text::SourceText(QByteArrayLiteral(
        "kind: DataContract\nid: a\ntags: [x, y]\nschema:\n  - name: orders\n    properties:\n      - &p {name: id, primaryKey: true, n: 3}\n      - {name: e_mail, n: -1.5}\n  - *p\n")));
    const auto path = governance::Given::compile(QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!path)
        return 0;
    governance::Budget budget(20'000, 2'000, 1'000);
    (*path)->visit(tree.root(), budget, [](const governance::Match &match) {
        (void)match.trail.path().pointer();
        return true;
    });
    return 0;
}
