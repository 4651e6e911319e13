// SPDX-License-Identifier: GPL-3.0-or-later
// What a contract says must never make the program open a file outside of the folder it is given, or a connection, or
// start a program. strace watches the calls; what a harmless contract needs (libraries, time zone) is the measure.
#include "program.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct Traced {
    QSet<QString> paths; ///< all that any call named
    QStringList forbidden; ///< sockets and programs started
    QByteArray log;
};

/// Runs meshwright under strace; nothing where strace is not allowed here.
std::optional<Traced> traced(const QStringList &arguments, const QString &folder)
{
    const QTemporaryDir logs;
    const QString log = logs.filePath(u"log"_s);
    QProcess process;
    process.setWorkingDirectory(folder);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &home : {u"HOME"_s, u"TMPDIR"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(home, folder);
    process.setProcessEnvironment(environment);
    process.start(u"strace"_s, QStringList{u"-f"_s, u"-qq"_s, u"-s"_s, u"4096"_s, u"-o"_s, log, u"-e"_s, u"trace=%file,%network,execve,execveat"_s,
                                           QStringLiteral(MESHWRIGHT_BINARY_DIR "/bin/meshwright")} + arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return std::nullopt;
    QFile file(log);
    Traced out;
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    out.log = file.readAll();
    static const QRegularExpression path(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    int programs = 0;
    for (const QByteArray &bytes : out.log.split('\n')) {
        const QString line = QString::fromUtf8(bytes);
        const QString call = line.section(u' ', 1).trimmed();
        if (call.startsWith(u"exec"_s)) {
            if (++programs > 1)
                out.forbidden << line;
            continue;
        }
        if (call.startsWith(u"socket("_s) || call.startsWith(u"connect("_s) || call.startsWith(u"send"_s))
            out.forbidden << line;
        for (auto match = path.globalMatch(line); match.hasNext();)
            out.paths.insert(QDir::cleanPath(QDir(folder).absoluteFilePath(match.next().captured(1))));
    }
    return programs > 0 ? std::optional(out) : std::nullopt;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

const char harmless[] = "apiVersion: v3.1.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\nservers:\n- {server: s, type: local, path: ./data, format: csv}\n"
                        "schema:\n- name: t\n  properties:\n  - {name: p, logicalType: string}\n"
                        "  relationships:\n  - {from: t.p, to: [gone.odcs.yaml#schema/t/properties/p]}\n"; // how far the workspace reaches is looked up for it
const char harmlessProduct[] = "apiVersion: v1.0.0\nkind: DataProduct\nid: p\nname: P\nversion: 1.0.0\nstatus: active\noutputPorts:\n- {name: o, version: 1.0.0, contractId: a}\n";

/// A contract that points at a file outside in every way a contract can. $F is the file, $U an address, $R a way up.
QByteArray hostile(const QString &outside, const QString &relative)
{
    QByteArray text = R"yaml(apiVersion: v3.1.0
kind: DataContract
id: "$F"
version: 1.0.0
status: active
name: "file://$F"
dataProduct: "$U"
$ref: "file://$F"
$schema: "$U"
imports: ["$F", "$R"]
description: {purpose: "see $U", authoritativeDefinitions: [{type: canonical, url: "file://$F"}]}
authoritativeDefinitions: [{type: a, url: "$U"}, {type: b, url: "file://$F"}, {type: c, url: "$R"}, {type: d, url: "\\\\127.0.0.1\\share\\x"}]
servers:
- {server: a, type: local, path: "$F", format: csv}
- {server: b, type: local, path: "$R", format: csv}
- {server: c, type: s3, location: "file://$F", endpointUrl: "$U"}
- {server: d, type: sftp, location: "sftp://127.0.0.1:9/$F"}
- {server: e, type: postgres, host: 127.0.0.1, port: 9, database: "$F", schema: public}
- {server: f, type: duckdb, database: "$F", schema: main}
- {server: g, type: api, location: "$U"}
- {server: h, type: kafka, host: "127.0.0.1:9"}
schema:
- name: t
  physicalName: "$F"
  $ref: "$R"
  properties:
  - name: p
    logicalType: string
    $ref: "$U#/x"
    transformSourceObjects: ["$F", "$R"]
    relationships:
    - {to: "$F#schema/t/properties/p"}
    - {to: "file://$F#schema/t/properties/p"}
    - {to: "$R#schema/t/properties/p"}
    - {to: "$U/c.yaml#schema/t/properties/p"}
    - {to: "${HOME}/$R.yaml#schema/t/properties/p"}
    quality:
    - {type: sql, query: "SELECT * FROM read_csv('$F')", mustBe: 0}
    - {type: sql, query: "ATTACH '$F' AS x", mustBe: 0}
    - {type: custom, engine: soda, implementation: "$F"}
    - {type: custom, engine: shell, implementation: {run: "touch $F.made", $ref: "$U"}}
    authoritativeDefinitions: [{type: x, url: "jar:file:$F!/"}]
support: [{channel: x, url: "$U", invitationUrl: "file://$F"}]
team: [{username: "$F"}]
customProperties: [{property: waivers, value: "$F"}, {property: ruleset, value: "$U"}, {property: include, value: !include "$F"}]
)yaml";
    return text.replace("$F", outside.toUtf8()).replace("$R", relative.toUtf8()).replace("$U", "http://127.0.0.1:9");
}

QByteArray hostileProduct(const QString &outside, const QString &relative)
{
    QByteArray text = R"yaml(apiVersion: v1.0.0
kind: DataProduct
id: p
name: P
version: 1.0.0
status: active
authoritativeDefinitions: [{type: a, url: "$U"}, {type: b, url: "file://$F"}]
inputPorts: [{name: i, version: 1.0.0, contractId: "$F"}, {name: j, version: 1.0.0, contractId: "$U"}, {name: k, version: 1.0.0, contractId: "$R"}]
outputPorts: [{name: o, version: 1.0.0, contractId: "file://$F", sbom: [{url: "file://$F"}], inputContracts: [{id: "$F", version: 1.0.0}]}]
managementPorts: [{name: m, content: discoverability, url: "$U"}]
support: [{channel: x, url: "$U"}]
)yaml";
    return text.replace("$F", outside.toUtf8()).replace("$R", relative.toUtf8()).replace("$U", "http://127.0.0.1:9");
}

const char hostileSchema[] = R"({"$id": "http://127.0.0.1:9/own", "$defs": {"a": {"$id": "file://$F", "type": "object"}}, "allOf": [{"$ref": "$R"}]})";

} // namespace

class ContainmentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingOutside_data();
    void nothingOutside();
    void theWatchSees();

private:
    QTemporaryDir m_dir;
    QString m_inside, m_outside, m_relative;
};

void ContainmentTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
        QSKIP("NOT RUN: strace is not installed, so nobody watches what the program opens.");
    m_inside = QFileInfo(m_dir.path()).canonicalFilePath() + u"/some/space"_s;
    m_outside = QFileInfo(m_dir.path()).canonicalFilePath() + u"/secret.odcs.yaml"_s;
    m_relative = u"../../secret.odcs.yaml"_s;
    QVERIFY(write(m_outside, "kind: DataContract # not to be read\n"));
    QVERIFY(write(m_inside + u"/data/t.csv"_s, "p\nx\n"));
    QVERIFY(write(m_inside + u"/plain.schema.json"_s, "{\"type\": \"object\"}"));
    const QHash<QString, QByteArray> references{{u"file"_s, "file://$F"}, {u"http"_s, "http://127.0.0.1:9/x.json"}, {u"relative"_s, "other.json"}, {u"up"_s, "../../secret.odcs.yaml"}};
    for (auto to = references.begin(); to != references.end(); ++to)
        QVERIFY(write(m_inside + u'/' + to.key() + u".schema.json"_s, QByteArray(hostileSchema).replace("$R", *to).replace("$F", m_outside.toUtf8())));
    QVERIFY(write(m_inside + u"/a.odcs.yaml"_s, hostile(m_outside, m_relative)));
    QCOMPARE(runMeshwright({u"tree"_s, m_inside + u"/a.odcs.yaml"_s}).exitCode, 0); // what can't be parsed points nowhere
    if (!traced({u"--version"_s}, m_inside))
        QSKIP("NOT RUN: strace is not allowed to watch programs here.");
}

void ContainmentTest::nothingOutside_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("lint, file") << QStringList{u"lint"_s, u"a.odcs.yaml"_s};
    QTest::newRow("lint, folder") << QStringList{u"lint"_s, u"."_s};
    QTest::newRow("lint, formats with fixes") << QStringList{u"lint"_s, u"."_s, u"--format"_s, u"sarif"_s};
    QTest::newRow("lint, values") << QStringList{u"lint"_s, u"."_s, u"--env"_s, u"HOME=/root"_s};
    QTest::newRow("lint, plain schema") << QStringList{u"lint"_s, u"a.odcs.yaml"_s, u"--schema"_s, u"plain.schema.json"_s};
    for (const QString &schema : {u"file"_s, u"http"_s, u"relative"_s, u"up"_s})
        QTest::addRow("lint, schema, %s", qPrintable(schema)) << QStringList{u"lint"_s, u"a.odcs.yaml"_s, u"--schema"_s, schema + u".schema.json"_s};
    QTest::newRow("test") << QStringList{u"test"_s, u"a.odcs.yaml"_s};
    QTest::newRow("test, a server") << QStringList{u"test"_s, u"a.odcs.yaml"_s, u"--server"_s, u"a"_s};
    QTest::newRow("govern") << QStringList{u"govern"_s, u"."_s};
    QTest::newRow("tree") << QStringList{u"tree"_s, u"a.odcs.yaml"_s};
    QTest::newRow("diff") << QStringList{u"diff"_s, u"a.odcs.yaml"_s, u"b.odcs.yaml"_s};
}

void ContainmentTest::nothingOutside()
{
    QFETCH(QStringList, arguments);
    const auto run = [&](bool isHostile) {
        for (const QString &name : {u"a"_s, u"b"_s})
            QVERIFY2(write(m_inside + u'/' + name + u".odcs.yaml"_s, isHostile ? hostile(m_outside, m_relative) : QByteArray(harmless)), "write");
        QVERIFY2(write(m_inside + u"/p.odps.yaml"_s, isHostile ? hostileProduct(m_outside, m_relative) : QByteArray(harmlessProduct)), "write");
    };
    run(false);
    const auto usual = traced(arguments, m_inside);
    run(true);
    const auto watched = traced(arguments, m_inside);
    QVERIFY(usual && watched);
    QVERIFY2(watched->forbidden.isEmpty(), qPrintable(watched->forbidden.join(u'\n')));
    QVERIFY2(watched->log.contains("a.odcs.yaml"), "the contract was not even read");
    for (const QString &path : watched->paths) {
        const bool isInside = path == m_inside || path.startsWith(m_inside + u'/');
        const bool isTemporary = path.startsWith(u"/proc/self"_s) || path.startsWith(u"/sys/"_s) || path == u"/dev/urandom"_s; // what the libraries look at
        QVERIFY2(isInside || isTemporary || usual->paths.contains(path), qPrintable(u"opened: "_s + path));
    }
    QVERIFY2(!QFile::exists(m_outside + u".made"_s), "a program was run");
}

/// The test can fail: a file named by the person is seen.
void ContainmentTest::theWatchSees()
{
    const auto watched = traced({u"lint"_s, m_outside}, m_inside);
    QVERIFY(watched && watched->paths.contains(m_outside));
}

QTEST_APPLESS_MAIN(ContainmentTest)
#include "tst_containment.moc"
