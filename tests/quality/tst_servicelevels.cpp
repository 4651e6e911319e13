// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/contracttest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace meshwright;
using quality::CheckResult;
using quality::State;

namespace {

class Noon : public base::Clock {
public:
    QDateTime now() const override { return QDateTime::fromString(QStringLiteral("2024-06-15T12:00:00Z"), Qt::ISODate); }
};

} // namespace

/// Which service levels rows can tell, and why they can't tell the others.
class TestServiceLevels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void levels_data();
    void levels();
    void severalElements();
    void terms();

private:
    std::vector<CheckResult> checksOf(const QByteArray &levels)
    {
        const QByteArray yaml = "schema:\n- name: t\n  properties:\n  - {name: ts, logicalType: timestamp}\n  - {name: d, logicalType: date}\n  - {name: n, logicalType: integer}\n"
                                "  - {name: local, logicalType: timestamp, logicalTypeOptions: {defaultTimezone: Europe/Berlin}}\nslaProperties:\n"
            + levels;
        QFile file(m_folder.filePath(QStringLiteral("t.csv")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write("ts,d,n,local\n2024-06-15T10:00:00Z,2024-06-14,1,2024-06-15T10:00:00\n2023-06-15 10:00:00,2023-06-15,2,2024-06-15T10:00:00\n,,3,\n");
        file.close();
        quality::TestOptions options;
        const Noon noon;
        options.clock = &noon;
        const auto contract = contract::readContract(text::readYaml(text::SourceText(yaml)));
        std::vector<CheckResult> found;
        for (quality::Results &object : quality::testContract(contract, m_folder.filePath(QStringLiteral("c.odcs.yaml")), options).objects) {
            for (CheckResult &check : object.checks) {
                if (check.path.startsWith(QLatin1String("/slaProperties")))
                    found.push_back(std::move(check));
            }
        }
        return found;
    }
    QTemporaryDir m_folder;
};

void TestServiceLevels::levels_data()
{
    QTest::addColumn<QByteArray>("level");
    QTest::addColumn<int>("state");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *level, State state, const char *reason = "") { QTest::addRow("%s", level) << QByteArray(level) << int(state) << QByteArray(reason); };
    row("property: freshness, value: 2, unit: h, element: t.ts", State::Passed);
    row("property: freshness, value: 119, unit: min, element: t.ts", State::Failed, "2024-06-15 10:00:00");
    row("property: Freshness, value: 1, unit: d, element: t.d", State::Passed); // a day lasts until its end
    row("property: freshness, value: 0, unit: d, element: t.d", State::Failed);
    row("property: retention, value: 2, unit: y, element: t.ts", State::Passed);
    row("property: retention, value: 1, unit: y, element: t.ts", State::Failed);
    row("property: re, value: 13, unit: months, element: t.d", State::Passed);
    row("property: retention, value: 11, unit: mo, element: t.d", State::Failed);
    row("property: retention, value: 11, unit: fortnight, element: t.d", State::NotEvaluated, "no span of time");
    row("property: retention, value: often, unit: d, element: t.d", State::NotEvaluated, "no span of time");
    row("property: retention, value: 1, unit: y, valueExt: 2, element: t.d", State::NotEvaluated, "valueExt");
    row("property: retention, value: 1, unit: y", State::NotEvaluated, "names no element");
    row("property: retention, value: 1, unit: y, element: t.n", State::NotEvaluated, "neither a date nor a timestamp");
    row("property: retention, value: 1, unit: y, element: t.nothing", State::NotEvaluated, "not a column");
    row("property: retention, value: 1, unit: y, element: t.local", State::NotEvaluated, "Europe/Berlin");
    row("property: latency, value: 1, unit: d, element: t.ts", State::NotEvaluated, "when its row came");
    row("property: availability, value: 99.9, unit: percent", State::NotEvaluated, "running system");
    row("property: er, value: 0.1", State::NotEvaluated, "running system");
    row("property: endOfLife, value: '2030-01-01'", State::NotEvaluated, "life of the product");
    row("property: frequency, value: 1, unit: d", State::NotEvaluated, "How often");
    row("property: timeToRepair, value: 4, unit: h", State::NotEvaluated, "people");
    row("property: beauty, value: 1", State::NotEvaluated, "not known here");
}

void TestServiceLevels::levels()
{
    QFETCH(QByteArray, level);
    QFETCH(QByteArray, reason);
    const auto checks = checksOf("- {" + level + "}\n");
    QCOMPARE(checks.size(), size_t(1));
    QVERIFY2(checks.front().reason.toUtf8().contains(reason), qPrintable(checks.front().reason));
    QTEST(int(checks.front().state), "state");
}

void TestServiceLevels::severalElements()
{
    const auto checks = checksOf("- {property: retention, value: 2, unit: y, element: 't.ts, t.d, t.n'}\n");
    QCOMPARE(checks.size(), size_t(3));
    QCOMPARE(checks[0].id, QStringLiteral("sla/retention/t.ts"));
    QCOMPARE(checks[0].state, State::Passed);
    QCOMPARE(checks[1].id, QStringLiteral("sla/retention/t.d"));
    QCOMPARE(checks[2].id, QStringLiteral("sla/retention/t.n"));
    QCOMPARE(checks[2].state, State::NotEvaluated);
}

void TestServiceLevels::terms()
{
    const auto checks = checksOf("- {id: fresh, property: freshness, value: 2, unit: h, element: t.ts, driver: regulatory, scheduler: cron, schedule: 0 6 * * *}\n- {property: availability, value: 99, driver: operational}\n");
    QCOMPARE(checks.size(), size_t(2));
    QCOMPARE(checks[0].id, QStringLiteral("fresh"));
    QCOMPARE(checks[0].schedule, QStringLiteral("0 6 * * * (cron)"));
    QCOMPARE(checks[0].businessImpact, QStringLiteral("regulatory"));
    QCOMPARE(checks[0].dimension, QStringLiteral("timeliness"));
    QVERIFY(checks[0].contractLine > 0);
    QCOMPARE(checks[1].businessImpact, QStringLiteral("operational"));
}

QTEST_GUILESS_MAIN(TestServiceLevels)
#include "tst_servicelevels.moc"
