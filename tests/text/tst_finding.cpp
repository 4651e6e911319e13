// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/finding.h"

#include <QTest>

using namespace meshwright::text;

class TestFinding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatIsInside()
    {
        QVERIFY(isWithin(QStringLiteral("/schema/1"), QStringLiteral("/schema/1")));
        QVERIFY(isWithin(QStringLiteral("/schema/1/name"), QStringLiteral("/schema/1")));
        QVERIFY(!isWithin(QStringLiteral("/schema/10"), QStringLiteral("/schema/1")));
        QVERIFY(!isWithin(QStringLiteral("/schema"), QStringLiteral("/schema/1")));
        QVERIFY(isWithin(QStringLiteral("/schema"), QString())); // everything is in the root
    }

    void theWorstDecides()
    {
        std::vector<Finding> findings(3);
        findings[0].severity = Severity::Warning;
        findings[0].path = QStringLiteral("/a/0");
        findings[1].severity = Severity::Error;
        findings[1].path = QStringLiteral("/a/1");
        findings[2].severity = Severity::Error;
        findings[2].path = QStringLiteral("/a/0");
        findings[2].notEvaluated = true;
        QCOMPARE(worstWithin(findings, QStringLiteral("/a")), std::optional(Severity::Error));
        QCOMPARE(worstWithin(findings, QStringLiteral("/a/0")), std::optional(Severity::Warning));
        QVERIFY(!worstWithin(findings, QStringLiteral("/b")));
    }
};

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"
