// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a folder of 1,000 contracts of 40 properties, again unchanged, and again after one change; then
// publishes all and searches. Prints milliseconds and the memory of the process.
#include "registry/embedded/embeddedregistry.h"
#include "workspace/scan.h"
#include "workspace/submissions.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <sys/resource.h>

using namespace meshwright;

namespace {

QByteArray contractText(int number)
{
    const QByteArray n = QByteArray::number(number);
    QByteArray text = "apiVersion: v3.2.0\nkind: DataContract\nid: contract-" + n + "\nname: Contract " + n + "\nversion: 1.0.0\nstatus: active\ndomain: Domain "
        + QByteArray::number(number % 12) + "\ntags: [bench, group " + QByteArray::number(number % 50)
        + "]\ndescription: {purpose: Measures how fast a folder is read, usage: In the bench, limitations: None of it is true}\n"
          "team: {name: Bench team, members: [{username: bench@example.org, name: Bench, role: owner}]}\nschema:\n  - name: rows\n    physicalType: table\n    properties:\n";
    for (int i = 0; i < 40; ++i)
        text += "      - name: column_" + QByteArray::number(i) + "\n        logicalType: string\n        physicalType: VARCHAR(40)\n        description: The column number "
            + QByteArray::number(i) + "\n        required: true\n        classification: internal\n";
    return text;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::exit(1);
}

void print(const char *what, const QElapsedTimer &timer)
{
    struct rusage usage {};
    ::getrusage(RUSAGE_SELF, &usage);
    std::printf("%-46s %9.1f ms   peak %4ld MB\n", what, double(timer.nsecsElapsed()) / 1e6, usage.ru_maxrss / 1024);
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 1'000;
    QTemporaryDir dir;
    for (int i = 0; i < count; ++i) {
        QDir().mkpath(dir.filePath(QStringLiteral("domain-%1").arg(i % 12)));
        write(dir.filePath(QStringLiteral("domain-%1/contract-%2.odcs.yaml").arg(i % 12).arg(i)), contractText(i));
    }
    const auto rules = governance::loadRules(dir.path());
    std::printf("%d contracts of 40 properties\n", count);

    QElapsedTimer timer;
    timer.start();
    const auto found = workspace::findContractFiles(dir.path());
    print("find the files", timer);
    timer.start();
    const auto bare = workspace::scan(dir.path(), std::make_shared<governance::Rules>());
    print("first scan, no governance rules", timer);
    timer.start();
    const auto first = workspace::scan(dir.path(), rules);
    print("first scan, with the built-in rules", timer);
    timer.start();
    const auto second = workspace::scan(dir.path(), rules, first);
    print("scan again, nothing changed", timer);
    write(found.paths.value(0), contractText(0) + "# changed\n");
    timer.start();
    const auto third = workspace::scan(dir.path(), rules, second);
    print("scan again, one file changed", timer);

    std::vector<int> all(third->files.size());
    std::iota(all.begin(), all.end(), 0);
    auto registry = registry::EmbeddedRegistry::open(dir.filePath(QStringLiteral("registry.db")));
    timer.start();
    auto submissions = workspace::submissionsOf(*bare, all);
    auto plan = registry ? registry::makePlan(**registry, std::move(*submissions)) : base::Result<registry::PublishPlan>(registry.problem());
    print("plan to publish all", timer);
    timer.start();
    const auto receipt = plan ? (*registry)->publish(*plan) : base::Result<registry::Receipt>(plan.problem());
    print("publish all", timer);
    if (!receipt) {
        std::printf("%s\n", qPrintable(receipt.problem().text()));
        return 1;
    }
    for (const char *text : {"bench", "contract-77", "column_3 number"}) {
        registry::Query query;
        query.text = QString::fromLatin1(text);
        timer.start();
        const auto result = (*registry)->search(query);
        print(qPrintable(QStringLiteral("search “%1”: %2 hits").arg(query.text).arg(result ? result->total : -1)), timer);
    }
    return 0;
}
