// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/evaluation.h"
#include "governance/waiver.h"

using namespace meshwright;

/// Any text as a rule pack, as the configuration of odcslint and as waivers; what comes of it judges a small contract. A rule
/// with a fault never passes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const text::SourceText source(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    static const text::Tree tree = text::readYaml(text::SourceText(QByteArrayLiteral("kind: DataContract\nid: a\nversion: 1.0.0\nschema:\n  - name: orders\n    properties:\n      - {name: id, primaryKey: true}\n      - {name: email}\n")));
    const governance::WaiverFile waivers = governance::readWaivers(source, QStringLiteral("f.waivers.yaml"));
    governance::EvaluationLimits limits;
    limits.steps = 20'000;
    limits.matches = 2'000;
    limits.findings = 200;
    limits.regexSteps = 5'000;
    for (const char *name : {"/nowhere/f.ruleset.yaml", "/nowhere/odcslint.yml"}) {
        const governance::RulePack pack = governance::readPack(source, QString::fromLatin1(name));
        const governance::Evaluation evaluation = governance::evaluate({pack}, governance::Subject::of(tree, QStringLiteral("a.odcs.yaml")), waivers.waivers, QDate(2026, 1, 1), limits);
        for (const governance::Verdict &verdict : evaluation.verdicts) {
            if (!verdict.rule->unevaluable.isEmpty() && verdict.outcome != governance::Outcome::NotEvaluated)
                __builtin_trap();
        }
    }
    return 0;
}
