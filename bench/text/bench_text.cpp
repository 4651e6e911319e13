// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and edits a contract of about 5 MB and 170,000 lines, and prints how long it takes.
#include "text/edit.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <malloc.h>

#ifdef MESHWRIGHT_LIBYAML
#include <yaml.h>
#endif

using namespace meshwright::text;

namespace {

QByteArray generated()
{
    QByteArray out = "apiVersion: v3.1.0\nkind: DataContract\nid: bench\nversion: 1.0.0\nstatus: active\nschema:\n";
    for (int table = 0; table < 850; ++table) {
        const QByteArray name = QByteArray::number(table);
        out += "  - name: table_" + name + "\n    physicalName: t" + name + " # generated\n    description: >-\n      Rows of table " + name + ",\n      one a day.\n    properties:\n";
        for (int column = 0; column < 24; ++column) {
            const QByteArray id = name + "_" + QByteArray::number(column);
            out += "      - name: column_" + id + "\n        logicalType: string\n        physicalType: varchar(255)\n        required: true\n"
                   "        description: \"Value " + id + ": as loaded\"\n        tags: [pii, daily]\n        examples:\n          - 'it''s'\n";
        }
    }
    return out;
}

/// Best and median of some runs, in milliseconds.
void measure(const char *what, int runs, const std::function<void()> &run)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        run();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-44s best %8.2f ms   median %8.2f ms   (%d runs)\n", what, times.front(), times[times.size() / 2], runs);
}

#ifdef MESHWRIGHT_LIBYAML
void libyamlEvents(const QByteArray &bytes)
{
    yaml_parser_t parser;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()));
    bool atEnd = false;
    while (!atEnd) {
        yaml_event_t event;
        if (!yaml_parser_parse(&parser, &event))
            break;
        atEnd = event.type == YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
}
#endif

} // namespace

int main()
{
    const QByteArray bytes = generated();
    ReadLimits limits;
    limits.bytes = 64u * 1024 * 1024;
    limits.nodes = 4'000'000;
    std::printf("text: %.2f MB, %lld lines\n", double(bytes.size()) / 1e6, static_cast<long long>(bytes.count('\n')));
    // Big blocks come from mmap and would not show in uordblks.
    const auto inUse = [] { const auto info = ::mallinfo2(); return info.uordblks + info.hblkhd; };
    const size_t before = inUse();
    const SourceText source(bytes);
    const Tree tree = readYaml(source, limits);
    const size_t after = inUse();
    std::printf("nodes: %u, clean: %s, memory of tree and line index: %.2f MB, %.1f times the text\n", tree.nodeCount(), tree.isClean() ? "yes" : "no",
                double(after - before) / 1e6, double(after - before) / double(bytes.size()));
    measure("line index", 15, [&] { const SourceText text(bytes); });
    measure("read (tree, spans, comments)", 15, [&] { const Tree read = readYaml(source, limits); });
#ifdef MESHWRIGHT_LIBYAML
    measure("libyaml, events alone", 7, [&] { libyamlEvents(bytes); });
#endif
    const Path early = Path() / "schema" / 3 / "properties" / 4 / "description";
    const Path late = Path() / "schema" / 840 / "properties" / 20 / "description";
    const auto check = [](const edit::Patches &patches) {
        if (!patches)
            std::printf("  %s\n", patches.problem().text().toUtf8().constData());
    };
    measure("set one line near the begin, checked", 25, [&] { check(edit::set(tree, early, Value::string(QByteArray("another text")))); });
    measure("set one line near the end, checked", 25, [&] { check(edit::set(tree, late, Value::string(QByteArray("another text")))); });
    measure("add a key to a column, checked", 25, [&] { check(edit::set(tree, late.parent() / "unique", Value::boolean(true))); });
    measure("remove a column, checked", 25, [&] { check(edit::remove(tree, late.parent())); });
    measure("rename a key, checked", 25, [&] { check(edit::rename(tree, late, "note")); });
    measure("move a column, checked", 25, [&] { check(edit::move(tree, late.parent(), 0)); });
    return 0;
}
