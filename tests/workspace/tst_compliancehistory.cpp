// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder.h"
#include "workspace/compliancehistory.h"
#include "workspace/scan.h"

#include <QFile>
#include <QTest>
#include <QThread>
#include <QTimeZone>

using namespace meshwright;
using namespace meshwright::workspace;
using governance::Outcome;

namespace {

const QDateTime start(QDate(2026, 3, 1), QTime(8, 0), QTimeZone::utc());

/// Two files of ten cells each; `failing` of the first one's fail.
Compliance standing(int failing)
{
    Compliance out;
    out.files = {{QStringLiteral("a.odcs.yaml"), QStringLiteral("A"), QStringLiteral("Product Development"), QStringLiteral("Pa"), false, {10 - failing, failing, 0, 0}},
                 {QStringLiteral("b.odps.yaml"), QStringLiteral("B"), QStringLiteral("Sales"), QStringLiteral("Pb"), true, {7, 0, 2, 1}}};
    for (int i = 0; i < 10; ++i)
        out.rules.append(QStringLiteral("rule-%1").arg(i));
    for (int i = 0; i < failing; ++i)
        out.cells.push_back({QStringLiteral("a.odcs.yaml"), out.rules.at(i), Outcome::Failed});
    out.cells.push_back({QStringLiteral("b.odps.yaml"), QStringLiteral("rule-0"), Outcome::Waived});
    out.cells.push_back({QStringLiteral("b.odps.yaml"), QStringLiteral("rule-1"), Outcome::NotEvaluated});
    out.cells.push_back({QStringLiteral("b.odps.yaml"), QStringLiteral("rule-2"), Outcome::NotEvaluated});
    return out;
}

QList<QDate> daysOf(ComplianceHistory &history)
{
    QList<QDate> days;
    const auto points = history.points();
    if (!points)
        qFatal("%s", qPrintable(points.problem().text()));
    for (const CompliancePoint &point : *points)
        days.append(point.at.date());
    return days;
}

bool keep(ComplianceHistory &history, const Compliance &compliance, const QDateTime &at)
{
    const auto kept = history.record(compliance, at);
    if (!kept)
        qFatal("%s", qPrintable(kept.problem().text()));
    return *kept;
}

QStringList told(const std::vector<ComplianceChange> &changes)
{
    QStringList out;
    for (const ComplianceChange &change : changes)
        out.append(QStringLiteral("%1 %2 %3").arg(changeName(change.kind), change.path, change.rule));
    return out;
}

} // namespace

class TestComplianceHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lookingCreatesNothing()
    {
        const Folder folder;
        ComplianceHistory history(folder.at(QStringLiteral("x/h.db")));
        QVERIFY(history.points() && history.points()->empty());
        QVERIFY(!history.read(1));
        QVERIFY(!QFile::exists(folder.at(QStringLiteral("x"))));
    }

    void liesInTheUsersDataFolder()
    {
        const Folder folder;
        qputenv("XDG_DATA_HOME", folder.at(QStringLiteral("data")).toUtf8());
        QDir().mkpath(folder.at(QStringLiteral("mesh")));
        const QString file = ComplianceHistory::fileOf(folder.at(QStringLiteral("mesh")));
        QVERIFY2(file.startsWith(folder.at(QStringLiteral("data/meshwright/compliance/"))), qPrintable(file));
        QCOMPARE(ComplianceHistory::fileOf(folder.at(QStringLiteral("mesh/../mesh/"))), file);
        QVERIFY(ComplianceHistory::fileOf(folder.at(QStringLiteral("other"))) != file);
    }

    void keepsWhatChangedAndOneADay()
    {
        const Folder folder;
        ComplianceHistory history(folder.at(QStringLiteral("h.db")));
        QVERIFY(keep(history, standing(3), start));
        QVERIFY(!keep(history, standing(3), start.addSecs(60)));
        QVERIFY(keep(history, standing(2), start.addSecs(120)));
        QVERIFY(keep(history, standing(3), start.addSecs(180))); // back again is a change, too
        QVERIFY(keep(history, standing(3), start.addDays(1)));
        QVERIFY(!keep(history, standing(3), start.addDays(1).addSecs(1)));
        const auto points = history.points();
        QVERIFY(points);
        QCOMPARE(points->size(), size_t(4));
        QCOMPARE(points->at(1).at, start.addSecs(120));
        QCOMPARE(points->at(1).tally, (Tally{15, 2, 2, 1}));
        QCOMPARE(points->at(1).tally.score(), 88); // 16 of 18
    }

    void keepsNothingWhereNothingWasJudged()
    {
        const Folder folder;
        ComplianceHistory history(folder.at(QStringLiteral("h.db")));
        QVERIFY(!keep(history, {}, start));
        Compliance unknown = standing(0);
        for (ComplianceFile &file : unknown.files)
            file.tally = {0, 0, 4, 0};
        QVERIFY(!keep(history, unknown, start));
        QVERIFY(!QFile::exists(history.file()));
    }

    void givesBackWhatItKept()
    {
        const Folder folder;
        const Compliance kept = standing(3);
        {
            ComplianceHistory history(folder.at(QStringLiteral("h.db")));
            QVERIFY(keep(history, kept, start));
        }
        ComplianceHistory history(folder.at(QStringLiteral("h.db")));
        const auto read = history.read(history.points()->front().number);
        QVERIFY(read);
        QCOMPARE(read->fingerprint(), kept.fingerprint());
        QCOMPARE(read->rules, kept.rules);
    }

    void countsADomainAProductAFile()
    {
        const Folder folder;
        ComplianceHistory history(folder.at(QStringLiteral("h.db")));
        QVERIFY(keep(history, standing(3), start));
        QCOMPARE(history.points({.domain = QStringLiteral("product-development")})->front().tally, (Tally{7, 3, 0, 0}));
        QCOMPARE(history.points({.product = QStringLiteral("Pb")})->front().tally, (Tally{7, 0, 2, 1}));
        QCOMPARE(history.points({.path = QStringLiteral("a.odcs.yaml")})->front().tally.score(), 70);
        QVERIFY(history.points({.domain = QStringLiteral("Finance")})->empty());
    }

    void thinsWhatIsOld()
    {
        const Folder folder;
        ComplianceHistory history(folder.at(QStringLiteral("h.db")), {3, 4, 6});
        for (int day = 0; day < 10; ++day) {
            for (int run = 0; run < 6; ++run)
                QVERIFY(keep(history, standing((day + run) % 7), start.addDays(day).addSecs(run)));
        }
        QList<QDate> wanted;
        for (int day = 4; day < 6; ++day)
            wanted.append(start.addDays(day).date()); // one of each
        for (int day = 6; day < 10; ++day)
            wanted += QList<QDate>(4, start.addDays(day).date());
        QCOMPARE(daysOf(history), wanted);
        const auto points = history.points();
        QCOMPARE(points->front().at, start.addDays(4).addSecs(5)); // the last of its day
        QCOMPARE(points->at(2).at, start.addDays(6).addSecs(2));
        QCOMPARE(points->front().tally.failed, (4 + 5) % 7);
        QCOMPARE(history.read(points->front().number)->cells.size(), size_t((4 + 5) % 7 + 3));
        QVERIFY(!history.read(1)); // what is gone is gone whole
    }

    /// A wrong clock must delete nothing but what that day would have deleted.
    void survivesAWrongClock()
    {
        const Folder folder;
        ComplianceHistory history(folder.at(QStringLiteral("h.db")));
        for (int day = 0; day < 5; ++day)
            QVERIFY(keep(history, standing(day % 2), start.addDays(day)));
        QVERIFY(keep(history, standing(5), start.addYears(-50))); // an empty battery
        QVERIFY(keep(history, standing(6), start.addYears(60)));
        QVERIFY(!keep(history, standing(6), start.addYears(60).addSecs(5)));
        QVERIFY(keep(history, standing(4), start.addDays(6)));
        const auto points = history.points();
        QCOMPARE(points->size(), size_t(8));
        QVERIFY(std::is_sorted(points->begin(), points->end(), [](const auto &one, const auto &other) { return one.at < other.at; }));
        const auto baseline = comparedWith(*points, start.addDays(9));
        QVERIFY(baseline);
        QCOMPARE(baseline->at, start.addDays(2)); // a week before; nothing of the far future
    }

    void comparesWithLastWeekOrTheFirst()
    {
        std::vector<CompliancePoint> points;
        QVERIFY(!comparedWith(points, start));
        points.push_back({1, start, {}});
        QVERIFY(!comparedWith(points, start.addDays(20)));
        points.push_back({2, start.addDays(2), {}});
        QCOMPARE(comparedWith(points, start.addDays(3))->number, 1);
        points.push_back({3, start.addDays(8), {}});
        QCOMPARE(comparedWith(points, start.addDays(8))->number, 1);
        QCOMPARE(comparedWith(points, start.addDays(9))->number, 2);
        QCOMPARE(comparedWith(points, start.addDays(40))->number, 2); // never with itself
    }

    void saysWhatBecameOfAFailure()
    {
        Compliance from = standing(5), to = standing(1);
        to.files.erase(to.files.begin() + 1);
        std::erase_if(to.cells, [](const ComplianceCell &cell) { return cell.path == QLatin1String("b.odps.yaml"); });
        from.cells.insert(from.cells.begin() + 5, {QStringLiteral("b.odps.yaml"), QStringLiteral("rule-0"), Outcome::Failed});
        std::erase_if(from.cells, [](const ComplianceCell &cell) { return cell.path == QLatin1String("b.odps.yaml") && cell.outcome != Outcome::Failed; });
        to.cells.push_back({QStringLiteral("a.odcs.yaml"), QStringLiteral("rule-1"), Outcome::Waived});
        to.cells.push_back({QStringLiteral("a.odcs.yaml"), QStringLiteral("rule-2"), Outcome::NotEvaluated});
        to.cells.push_back({QStringLiteral("a.odcs.yaml"), QStringLiteral("rule-9"), Outcome::Failed});
        to.rules.removeOne(QStringLiteral("rule-3"));
        QCOMPARE(told(changes(from, to)),
                 (QStringList{QStringLiteral("new a.odcs.yaml rule-9"), QStringLiteral("waived a.odcs.yaml rule-1"), QStringLiteral("not-evaluated a.odcs.yaml rule-2"),
                              QStringLiteral("rule-gone a.odcs.yaml rule-3"), QStringLiteral("mended a.odcs.yaml rule-4"), QStringLiteral("file-gone b.odps.yaml rule-0")}));
        QVERIFY(changes(to, to).empty());
    }

    void putsADamagedFileAside_data()
    {
        QTest::addColumn<int>("from");
        QTest::newRow("its head") << 0;
        QTest::newRow("its tables") << 100;
    }
    void putsADamagedFileAside()
    {
        QFETCH(int, from);
        const Folder folder;
        const QString path = folder.at(QStringLiteral("h.db"));
        {
            ComplianceHistory history(path);
            QVERIFY(keep(history, standing(3), start));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(from));
        const QByteArray rubbish(file.size() - from, 'x');
        QCOMPARE(file.write(rubbish), rubbish.size());
        file.close();

        ComplianceHistory history(path);
        QVERIFY(keep(history, standing(2), start.addDays(1)));
        QVERIFY(history.damage());
        QVERIFY2(history.damage()->what.contains(QStringLiteral("put aside")), qPrintable(history.damage()->text()));
        QVERIFY(QFile::exists(history.damage()->subject)); // for whoever wants to look at it
        QCOMPARE(history.points()->size(), size_t(1));
        ComplianceHistory again(path);
        QCOMPARE(again.points()->size(), size_t(1));
        QVERIFY(!again.damage());
    }

    void leavesAnothersFileAlone()
    {
        const Folder folder;
        ComplianceHistory history(folder.path()); // a folder is in the way
        QVERIFY(!history.record(standing(1), start));
        QVERIFY(!history.damage());
        QVERIFY(QFileInfo(folder.path()).isDir());
    }

    void severalProgramsWrite()
    {
        const Folder folder;
        const QString path = folder.at(QStringLiteral("x/h.db"));
        constexpr int programs = 4, runs = 25;
        std::vector<std::unique_ptr<QThread>> threads;
        std::atomic_int failures = 0, kept = 0;
        for (int program = 0; program < programs; ++program) {
            threads.emplace_back(QThread::create([&, program] {
                for (int run = 0; run < runs; ++run) {
                    ComplianceHistory history(path, {7, 1000, 730});
                    const auto done = history.record(standing((program + run) % 9), start.addSecs(run));
                    failures += done ? 0 : 1;
                    kept += done && *done ? 1 : 0;
                }
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(failures.load(), 0);
        ComplianceHistory history(path);
        const auto points = history.points();
        QVERIFY(points);
        QCOMPARE(points->size(), size_t(kept.load()));
        for (const CompliancePoint &point : *points)
            QCOMPARE(history.read(point.number)->tally(), point.tally);
    }

    void severalProgramsFindItDamaged()
    {
        const Folder folder;
        const QString path = folder.at(QStringLiteral("h.db"));
        folder.write(QStringLiteral("h.db"), QByteArray(9000, 'x'));
        std::vector<std::unique_ptr<QThread>> threads;
        std::atomic_int failures = 0;
        for (int program = 0; program < 4; ++program) {
            threads.emplace_back(QThread::create([&, program] {
                ComplianceHistory history(path);
                failures += history.record(standing(program), start.addDays(program)) ? 0 : 1;
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(failures.load(), 0);
        ComplianceHistory history(path);
        QCOMPARE(history.points()->size(), size_t(4)); // nobody put a good file aside
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("h.db.damaged-*")}).size(), 1);
    }

    void countsAsTheMatrixDoes()
    {
        const Folder folder;
        folder.contract(QStringLiteral("a.odcs.yaml"), "a");
        folder.write(QStringLiteral("rules/global.ruleset.yaml"),
                     "rules:\n  has-team: {given: $, severity: warn, then: {field: team, function: truthy}}\n  has-name: {given: $, severity: warn, then: {field: name, function: truthy}}\n"
                     "  no-places: {given: '$.nothing[*]', severity: warn, then: {function: truthy}}\n");
        const SnapshotPointer mesh = scan(folder.path(), governance::loadRules(folder.path()));
        const Compliance now = complianceOf(*mesh);
        QCOMPARE(now.files.size(), size_t(1));
        QCOMPARE(now.files.front().path, QStringLiteral("a.odcs.yaml"));
        QVERIFY(now.rules.contains(QStringLiteral("no-places")));
        const auto &verdicts = mesh->files.front()->brief->evaluation.verdicts;
        const auto failed = std::count_if(verdicts.begin(), verdicts.end(), [](const governance::Verdict &verdict) { return verdict.outcome == Outcome::Failed; });
        QCOMPARE(now.tally().failed, int(failed));
        QVERIFY(std::any_of(now.cells.begin(), now.cells.end(), [](const ComplianceCell &cell) { return cell.rule == QLatin1String("has-team") && cell.outcome == Outcome::Failed; }));
        QVERIFY(std::none_of(now.cells.begin(), now.cells.end(), [](const ComplianceCell &cell) { return cell.rule == QLatin1String("no-places"); }));
        QVERIFY(now.tally().judged() < int(verdicts.size())); // what found no place counts nowhere
    }
};

QTEST_GUILESS_MAIN(TestComplianceHistory)
#include "tst_compliancehistory.moc"
