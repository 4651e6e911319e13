// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder.h"
#include "patience.h"
#include "workspace/workspace.h"

#include <QSignalSpy>
#include <QTest>

#include <cstdio>

using namespace meshwright;
using namespace meshwright::workspace;
using governance::State;

class TestWorkspace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<Folder>();
        m_folder->contract(QStringLiteral("a.odcs.yaml"), "a");
        m_folder->contract(QStringLiteral("below/b.odcs.yaml"), "b");
        Workspace::Options options;
        options.settleMilliseconds = 40;
        m_workspace = std::make_unique<Workspace>(m_folder->path(), options);
    }

    void cleanup() { m_workspace.reset(); }

    void beginsEmptyAndReadsAside()
    {
        QVERIFY(m_workspace->snapshot());
        QCOMPARE(m_workspace->snapshot()->number, quint64(0));
        QVERIFY(m_workspace->isScanning());
        waitForFiles(2);
        QCOMPARE(m_workspace->snapshot()->number, quint64(1));
        QVERIFY(m_workspace->rules());
    }

    void noticesANewFile()
    {
        waitForFiles(2);
        m_folder->contract(QStringLiteral("below/c.odcs.yaml"), "c");
        waitForFiles(3);
    }

    void noticesANewFolder()
    {
        waitForFiles(2);
        m_folder->contract(QStringLiteral("new/deep/c.odcs.yaml"), "c");
        waitForFiles(3);
    }

    void noticesARemovedFileAndNamesIt()
    {
        waitForFiles(2);
        QSignalSpy changed(m_workspace.get(), &Workspace::filesChanged);
        QVERIFY(QFile::remove(path("below/b.odcs.yaml")));
        waitForFiles(1);
        QCOMPARE(changed.last().at(0).toStringList(), QStringList{path("below/b.odcs.yaml")});
    }

    void noticesAChangeInPlaceAndReadsNothingElse()
    {
        waitForFiles(2);
        const auto before = m_workspace->snapshot();
        QFile file(path("a.odcs.yaml"));
        QVERIFY(file.open(QIODevice::Append));
        file.write("nonsense: 1\n");
        file.close();
        QTRY_VERIFY_WITH_TIMEOUT(isSaid("a.odcs.yaml", "nonsense"), longWait);
        QCOMPARE(briefOf(*m_workspace->snapshot(), "below/b.odcs.yaml"), briefOf(*before, "below/b.odcs.yaml"));
    }

    // Most editors write a new file and rename it over the old one; some do so again and again.
    void survivesAReplacedFileTwice()
    {
        waitForFiles(2);
        for (const bool broken : {true, false, true}) {
            m_folder->contract(QStringLiteral("a.tmp"), "a", broken ? "nonsense: 1\n" : "");
            QCOMPARE(std::rename(qPrintable(path("a.tmp")), qPrintable(path("a.odcs.yaml"))), 0);
            QTRY_COMPARE_WITH_TIMEOUT(isSaid("a.odcs.yaml", "nonsense"), broken, longWait);
        }
    }

    void judgesAgainWhenTheRulesChange()
    {
        waitForFiles(2);
        QSignalSpy rules(m_workspace.get(), &Workspace::rulesChanged);
        m_folder->write(QStringLiteral("rules/global.ruleset.yaml"), "rules:\n  must-have-domain:\n    given: $\n    severity: error\n    then: {field: domain, function: truthy}\n");
        QTRY_COMPARE_WITH_TIMEOUT(severityOf("a.odcs.yaml", "must-have-domain"), QStringLiteral("error"), longWait);
        QVERIFY(rules.size() > 0);
        // In place: the rules folder is watched as well.
        m_folder->write(QStringLiteral("rules/global.ruleset.yaml"), "rules:\n  must-have-domain:\n    given: $\n    severity: warn\n    then: {field: domain, function: truthy}\n");
        QTRY_COMPARE_WITH_TIMEOUT(severityOf("a.odcs.yaml", "must-have-domain"), QStringLiteral("warning"), longWait);
    }

    void anUnreadablePackIsNeverGreen()
    {
        waitForFiles(2);
        m_folder->write(QStringLiteral("rules/global.ruleset.yaml"), "rules: [\n");
        QTRY_VERIFY_WITH_TIMEOUT(!severityOf("a.odcs.yaml", "governance/rules-unreadable").isEmpty(), longWait);
        QCOMPARE(m_workspace->snapshot()->count(State::Passed), 0);
    }

    void canGoAwayWhileReading()
    {
        for (int i = 0; i < 200; ++i)
            m_folder->contract(QStringLiteral("many/%1.odcs.yaml").arg(i), "m" + QByteArray::number(i));
        for (int i = 0; i < 5; ++i) {
            Workspace workspace(m_folder->path());
            QTest::qWait(i * 3);
        }
    }

    void aFolderThatVanishesIsNoCrash()
    {
        waitForFiles(2);
        QVERIFY(QDir(m_folder->path()).removeRecursively());
        m_workspace->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->snapshot()->files.size() <= 1, longWait);
    }

private:
    QString path(const char *name) const { return m_folder->at(QString::fromLatin1(name)); }

    std::vector<text::Finding> findingsOf(const char *name) const
    {
        const auto snapshot = m_workspace->snapshot();
        const int file = snapshot->fileByPath(path(name));
        return file < 0 ? std::vector<text::Finding>() : snapshot->files[size_t(file)]->brief->findings;
    }

    bool isSaid(const char *name, const char *word) const
    {
        const auto findings = findingsOf(name);
        return std::any_of(findings.begin(), findings.end(), [&](const text::Finding &finding) { return finding.message.contains(QLatin1String(word)); });
    }

    QString severityOf(const char *name, const char *rule) const
    {
        for (const text::Finding &finding : findingsOf(name)) {
            if (finding.rule == QLatin1String(rule))
                return text::severityName(finding.severity);
        }
        return {};
    }

    governance::BriefPointer briefOf(const Snapshot &snapshot, const char *name) const
    {
        return snapshot.files.at(size_t(snapshot.fileByPath(path(name))))->brief;
    }

    void waitForFiles(size_t count)
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->snapshot()->files.size(), count, longWait);
    }

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
