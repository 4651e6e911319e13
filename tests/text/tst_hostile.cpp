// SPDX-License-Identifier: GPL-3.0-or-later
#include "cputimer.h"
#include "patience.h"
#include "sharedfolder.h"

#include "text/tree.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sys/resource.h>

using namespace meshwright::text;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray aliasBomb(int levels, int width)
{
    QByteArray out = "a0: &a0 x\n";
    for (int level = 1; level <= levels; ++level) {
        out += "a" + QByteArray::number(level) + ": &a" + QByteArray::number(level) + " [";
        for (int i = 0; i < width; ++i)
            out += (i ? ",*a" : "*a") + QByteArray::number(level - 1);
        out += "]\n";
    }
    return out;
}

// The lists keep big inputs as recipes.
QByteArray textOf(const QJsonObject &entry)
{
    if (entry.contains(QLatin1String("text")))
        return entry[QLatin1String("text")].toString().toUtf8();
    if (entry.contains(QLatin1String("hex")))
        return QByteArray::fromHex(entry[QLatin1String("hex")].toString().toLatin1());
    if (entry.contains(QLatin1String("bomb")))
        return aliasBomb(entry[QLatin1String("bomb")].toInt(), entry[QLatin1String("width")].toInt());
    if (entry.contains(QLatin1String("keys"))) {
        QByteArray out;
        for (int i = 0; i < entry[QLatin1String("keys")].toInt(); ++i)
            out += "k" + QByteArray::number(i) + ": " + QByteArray::number(i) + "\n";
        return out;
    }
    const int times = entry[QLatin1String("times")].toInt();
    return entry[QLatin1String("repeat")].toString().toUtf8().repeated(times) + entry[QLatin1String("tail")].toString().toUtf8()
        + entry[QLatin1String("close")].toString().toUtf8().repeated(times);
}

const Finding *firstError(const Tree &tree)
{
    for (const Finding &finding : tree.findings()) {
        if (finding.severity == Severity::Error)
            return &finding;
    }
    return nullptr;
}

qint64 peakMegabytes()
{
    struct rusage usage {};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

class TestHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasTheOutcomeTheListNames_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("json");
        QTest::addColumn<QString>("rule"); // the first error's, empty where the text is to be read
        REQUIRE_SHARED(root, "badinput/hostile");
        const QHash<QString, QString> rules{
            {QStringLiteral("yaml/deep-flow-map"), QStringLiteral("yaml/limit")},
            {QStringLiteral("yaml/deep-block-seq"), QStringLiteral("yaml/limit")},
            {QStringLiteral("yaml/deep-question"), QStringLiteral("yaml/limit")},
            {QStringLiteral("yaml/deep-colon"), QStringLiteral("yaml/syntax")},
            {QStringLiteral("yaml/many-tags"), QStringLiteral("yaml/syntax")},
            {QStringLiteral("yaml/many-anchors"), QStringLiteral("yaml/syntax")},
            {QStringLiteral("yaml/alias-bomb-9"), QStringLiteral("yaml/limit")},
            {QStringLiteral("yaml/alias-bomb-6"), QStringLiteral("yaml/limit")},
            {QStringLiteral("yaml/cycle-seq"), QStringLiteral("yaml/alias-cycle")},
            {QStringLiteral("yaml/cycle-map"), QStringLiteral("yaml/alias-cycle")},
            {QStringLiteral("yaml/merge-self"), QStringLiteral("yaml/alias-cycle")},
            {QStringLiteral("yaml/trailing-garbage"), QStringLiteral("yaml/syntax")},
            {QStringLiteral("yaml/paren-block"), QStringLiteral("yaml/syntax")},
            {QStringLiteral("yaml/nul-byte"), QStringLiteral("yaml/control-character")},
            {QStringLiteral("yaml/bad-utf8"), QStringLiteral("yaml/encoding")},
            {QStringLiteral("yaml/utf16-bom"), QStringLiteral("yaml/encoding")},
            {QStringLiteral("yaml/cr-only"), QString()},
            {QStringLiteral("yaml/tab-indent"), QStringLiteral("yaml/tab-indent")},
            {QStringLiteral("yaml/huge-scalar"), QStringLiteral("yaml/limit")},
            {QStringLiteral("yaml/many-keys"), QString()},
            {QStringLiteral("json/deep"), QStringLiteral("json/limit")},
            {QStringLiteral("json/deep-1025"), QStringLiteral("json/limit")},
            {QStringLiteral("json/big-int"), QString()},
            {QStringLiteral("json/decimal"), QString()},
            {QStringLiteral("json/dup"), QStringLiteral("json/duplicate-key")},
            {QStringLiteral("json/raw-newline"), QStringLiteral("json/syntax")},
            {QStringLiteral("json/top-scalar"), QString()},
            {QStringLiteral("json/ndjson-torn"), QStringLiteral("json/trailing-text")},
            {QStringLiteral("json/nan"), QStringLiteral("json/syntax")},
            {QStringLiteral("json/huge-key"), QStringLiteral("json/syntax")},
        };
        for (const char *list : {"/yaml.json", "/json.json"}) {
            const QJsonArray entries = QJsonDocument::fromJson(contents(root + QLatin1String(list))).array();
            QVERIFY(!entries.isEmpty());
            for (const QJsonValue &value : entries) {
                const QJsonObject entry = value.toObject();
                const QString id = entry[QLatin1String("id")].toString();
                QVERIFY2(rules.contains(id), qPrintable(id));
                QTest::newRow(qPrintable(id)) << textOf(entry) << id.startsWith(QLatin1String("json/")) << rules[id];
            }
        }
    }
    void hasTheOutcomeTheListNames()
    {
        REQUIRE_SHARED(root, "badinput/hostile");
        QFETCH(QByteArray, bytes);
        QFETCH(bool, json);
        QFETCH(QString, rule);
        CpuTimer timer;
        timer.start();
        const SourceText source(bytes);
        const Tree tree = json ? readJson(source) : readYaml(source);
        const Value value = tree.root().toValue();
        Q_UNUSED(value);
        qInfo("%lld ms, %lld MB at most so far", timer.elapsed(), peakMegabytes());
        QCOMPARE(firstError(tree) ? firstError(tree)->rule : QString(), rule);
        if (firstError(tree)) {
            QVERIFY(!tree.isClean());
            QVERIFY(!firstError(tree)->message.isEmpty());
        }
        // Far above what is seen here, far below a hang.
        QVERIFY(timer.elapsed() < 2000 * patience);
    }

    void readsEveryMandatoryJsonAndRefusesEveryBadOne()
    {
        REQUIRE_SHARED(root, "badinput/jsontestsuite/test_parsing");
        int accepted = 0, refused = 0, either = 0;
        for (const QString &name : QDir(root).entryList({QStringLiteral("*.json")})) {
            const Tree tree = readJson(SourceText(contents(root + QLatin1Char('/') + name)));
            const Finding *const error = firstError(tree);
            const bool sameKeysOnly = error && error->rule == QLatin1String("json/duplicate-key") && tree.findings().size() == 1;
            if (name.startsWith(QLatin1String("y_"))) {
                QVERIFY2(!error || sameKeysOnly, qPrintable(name + (error ? error->message : QString())));
                ++accepted;
            } else if (name.startsWith(QLatin1String("n_"))) {
                QVERIFY2(error, qPrintable(name));
                ++refused;
            } else {
                ++either;
            }
        }
        qInfo("JSONTestSuite: %d mandatory texts accepted, %d bad ones refused, %d open ones without a crash", accepted, refused, either);
        QVERIFY(accepted >= 50 && refused >= 100);
    }

    void survivesWhatFuzzersFound()
    {
        REQUIRE_SHARED(root, "badinput/gofuzz-json");
        int count = 0;
        QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const SourceText source(contents(files.next()));
            for (const Tree &tree : {readJson(source), readYaml(source)}) {
                for (quint32 id = 0; id < tree.nodeCount(); ++id)
                    QVERIFY(tree.node(id).fullSpan().end <= source.size());
                QVERIFY(tree.isClean() || !tree.findings().empty());
            }
            ++count;
        }
        QVERIFY(count > 1000);
    }
};

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
