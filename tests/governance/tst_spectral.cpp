// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/evaluation.h"
#include "patience.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <set>

using namespace meshwright;
using namespace meshwright::governance;

/// The Spectral command line is the judge of what a ruleset means: same rulesets, same contracts,
/// same set of (rule, path, severity). Its answers for the contracts beside this test are recorded
/// in spectral/recorded.json, so that the test needs no Node. With MESHWRIGHT_SPECTRAL naming the
/// program it is asked anew, over the wider corpus as well; MESHWRIGHT_SPECTRAL_RECORD=1 writes the
/// record. What differs on purpose is in spectral/differences.json, each with its reason.
class tst_Spectral : public QObject {
    Q_OBJECT

private:
    using Results = std::set<QString>; ///< "file rule path severity"

    static QString folder() { return QStringLiteral(MESHWRIGHT_SOURCE_DIR "/tests/governance/spectral"); }

    static QStringList filesIn(const QString &path, const QStringList &names)
    {
        QStringList files;
        const QDir dir(path);
        for (const QString &name : dir.entryList(names, QDir::Files, QDir::Name))
            files.append(dir.filePath(name));
        return files;
    }

    static QStringList rulesets() { return QDir(folder() + QStringLiteral("/rulesets")).entryList({QStringLiteral("*.ruleset.yaml")}, QDir::Files, QDir::Name); }
    static QStringList ownContracts() { return filesIn(folder() + QStringLiteral("/contracts"), {QStringLiteral("*")}); }

    static QJsonObject jsonFrom(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

    static QString line(const QString &file, const QString &rule, const QString &pointer, int severity)
    {
        return QStringLiteral("%1 %2 %3 %4").arg(QFileInfo(file).fileName(), rule, pointer).arg(severity);
    }

    static Results ours(const QString &ruleset, const QStringList &files)
    {
        Results results;
        const auto pack = loadPack(folder() + QStringLiteral("/rulesets/") + ruleset);
        if (!pack || !pack->isSound()) {
            results.insert(pack ? pack->placeOf(pack->findings.front()) : pack.problem().text());
            return results;
        }
        for (const QString &path : files) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const text::Tree tree = text::readByName(text::SourceText(file.readAll()), path);
            for (const text::Finding &finding : evaluate({*pack}, Subject::of(tree, path)).findings)
                results.insert(finding.notEvaluated ? QFileInfo(path).fileName() + QStringLiteral(" not evaluated: ") + finding.message : line(path, finding.rule, finding.path, int(finding.severity)));
        }
        return results;
    }

    static Results theirs(const QString &program, const QString &ruleset, const QStringList &files)
    {
        QProcess spectral;
        spectral.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        spectral.start(program, QStringList{QStringLiteral("lint"), QStringLiteral("--ignore-unknown-format"), QStringLiteral("-q"), QStringLiteral("-f"), QStringLiteral("json"),
                                            QStringLiteral("-r"), folder() + QStringLiteral("/rulesets/") + ruleset} + files);
        Results results;
        if (!spectral.waitForFinished(600'000)) {
            spectral.kill();
            spectral.waitForFinished(longWait);
            results.insert(QStringLiteral("Spectral did not come to an end"));
            return results;
        }
        const QByteArray output = spectral.readAllStandardOutput();
        const QJsonDocument document = QJsonDocument::fromJson(output);
        if (!document.isArray())
            results.insert(QStringLiteral("Spectral said: ") + QString::fromUtf8(output.left(300)));
        for (const QJsonValue &value : document.array()) {
            const QJsonObject one = value.toObject();
            if (one[QLatin1String("code")].toString() == u"parser")
                continue; // what its reader says is no rule's
            text::Path path;
            for (const QJsonValue &step : one[QLatin1String("path")].toArray())
                path = path / step.toString().toUtf8();
            results.insert(line(one[QLatin1String("source")].toString(), one[QLatin1String("code")].toString(), path.pointer(), one[QLatin1String("severity")].toInt()));
        }
        return results;
    }

    /// Takes out what is known to differ; complains about entries that no longer do.
    static void forgive(const QString &ruleset, Results &missing, Results &extra)
    {
        const QJsonArray known = jsonFrom(folder() + QStringLiteral("/differences.json"))[QLatin1String("differences")].toArray();
        for (const QJsonValue &value : known) {
            const QJsonObject one = value.toObject();
            if (one[QLatin1String("ruleset")].toString() + QStringLiteral(".ruleset.yaml") != ruleset)
                continue;
            const auto take = [&](Results &results, const char *key) {
                for (const QJsonValue &text : one[QLatin1String(key)].toArray())
                    std::erase_if(results, [&](const QString &result) { return result.contains(text.toString()); });
            };
            take(missing, "onlySpectral");
            take(extra, "onlyMeshwright");
        }
    }

    static void compare(const QString &ruleset, const Results &wanted, const Results &found)
    {
        Results missing, extra;
        std::set_difference(wanted.begin(), wanted.end(), found.begin(), found.end(), std::inserter(missing, missing.end()));
        std::set_difference(found.begin(), found.end(), wanted.begin(), wanted.end(), std::inserter(extra, extra.end()));
        forgive(ruleset, missing, extra);
        int shown = 0;
        for (const QString &result : missing) {
            if (++shown <= 4)
                qWarning("only Spectral:   %s", qUtf8Printable(result));
        }
        shown = 0;
        for (const QString &result : extra) {
            if (++shown <= 4)
                qWarning("only Meshwright: %s", qUtf8Printable(result));
        }
        QVERIFY2(missing.empty() && extra.empty(), qPrintable(QStringLiteral("%1 of Spectral's results missing, %2 of ours too many, of %3").arg(missing.size()).arg(extra.size()).arg(wanted.size())));
    }

    static void addRulesets()
    {
        QTest::addColumn<QString>("ruleset");
        for (const QString &ruleset : rulesets())
            QTest::newRow(qPrintable(ruleset)) << ruleset;
    }

private Q_SLOTS:
    void recorded_data() { addRulesets(); }
    void recorded()
    {
        QFETCH(QString, ruleset);
        const QJsonObject record = jsonFrom(folder() + QStringLiteral("/recorded.json"))[QLatin1String("results")].toObject();
        QVERIFY2(record.contains(ruleset), "not recorded yet; run with MESHWRIGHT_SPECTRAL and MESHWRIGHT_SPECTRAL_RECORD=1");
        Results wanted;
        for (const QJsonValue &value : record[ruleset].toArray())
            wanted.insert(value.toString());
        compare(ruleset, wanted, ours(ruleset, ownContracts()));
    }

    void live_data() { addRulesets(); }
    void live()
    {
        QFETCH(QString, ruleset);
        const QString program = qEnvironmentVariable("MESHWRIGHT_SPECTRAL");
        if (program.isEmpty())
            QSKIP("MESHWRIGHT_SPECTRAL does not name the Spectral program (npm install @stoplight/spectral-cli); only its recorded answers were compared");
        QStringList files = ownContracts();
        const QString shared = qEnvironmentVariable("MESHWRIGHT_SHARED", QStringLiteral(MESHWRIGHT_SOURCE_DIR "/../shared"));
        files += filesIn(shared + QStringLiteral("/odcs/corpus"), {QStringLiteral("*.yaml"), QStringLiteral("*.yml")});
        files += filesIn(shared + QStringLiteral("/odcs/examples"), {QStringLiteral("*.yaml")});
        compare(ruleset, theirs(program, ruleset, files), ours(ruleset, files));
    }

    void record()
    {
        const QString program = qEnvironmentVariable("MESHWRIGHT_SPECTRAL");
        if (program.isEmpty() || qEnvironmentVariableIntValue("MESHWRIGHT_SPECTRAL_RECORD") != 1)
            QSKIP("MESHWRIGHT_SPECTRAL_RECORD=1 writes spectral/recorded.json anew");
        QJsonObject results;
        for (const QString &ruleset : rulesets()) {
            QJsonArray lines;
            for (const QString &result : theirs(program, ruleset, ownContracts()))
                lines.append(result);
            results.insert(ruleset, lines);
        }
        QProcess version;
        version.start(program, {QStringLiteral("--version")});
        version.waitForFinished(longWait);
        QFile file(folder() + QStringLiteral("/recorded.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(QJsonObject{{QStringLiteral("spectral"), QString::fromUtf8(version.readAllStandardOutput()).trimmed()}, {QStringLiteral("results"), results}}).toJson());
    }
};

QTEST_GUILESS_MAIN(tst_Spectral)
#include "tst_spectral.moc"
