// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "patience.h"

#include <QDateTime>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace meshwright;

/// kill -9 at any moment: what is lost is at most two seconds old, the file is whole, and the next start brings it back.
/// Two seconds before the last change that the window had taken, by the window's own clock: the tester's says when it was killed
/// only if the tester was not kept waiting itself.
class TestRecoveryWindow : public QObject {
    Q_OBJECT

private:
    static constexpr int times = 20;
    static constexpr qint64 mayLose = 2'000; // ms

    QTemporaryDir m_dir;
    QString mesh() const { return m_dir.filePath(QStringLiteral("mesh")); }
    QString file() const { return m_dir.filePath(QStringLiteral("mesh/a.odcs.yaml")); }

    void begin(QProcess &process, const QString &task) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_dir.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_dir.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), m_dir.filePath(QStringLiteral("cache")));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(MESHWRIGHT_BINARY_DIR "/tests/recoverydriver"), {task, mesh(), file()});
    }

private Q_SLOTS:
    void killedTwentyTimes()
    {
        const QByteArray saved = "apiVersion: v3.2.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: draft\n";
        QVERIFY(QDir().mkpath(mesh()));
        QVERIFY(base::saveFile(file(), saved));
        QRandomGenerator random(20261121);
        qint64 worst = 0;
        int late = 0;
        for (int round = 0; round < times; ++round) {
            QProcess typing;
            begin(typing, QStringLiteral("type"));
            QVERIFY2(typing.waitForReadyRead(longWait), "the window did not start");
            QTest::qWait(500 + int(random.bounded(3'000))); // the moment of the kill, not a wait for something
            typing.kill();
            QVERIFY(typing.waitForFinished(longWait));
            QList<qint64> moments{0}; // of each line, in ms
            for (const QByteArray &line : typing.readAllStandardOutput().split('\n')) {
                const QByteArrayList parts = line.split(' ');
                if (parts.size() == 2 && !parts[1].isEmpty()) {
                    QCOMPARE(parts[1].toInt(), int(moments.size()));
                    moments.append(parts[0].toLongLong());
                }
            }
            const int typed = int(moments.size()) - 1;
            // The last line that had to be safe.
            const int owed = int(std::count_if(moments.begin() + 1, moments.end(), [&](qint64 moment) { return moment <= moments.last() - mayLose; }));
            QVERIFY(typed > 0);
            QCOMPARE(*base::readFile(file(), 1 << 20), saved);

            QProcess restoring;
            begin(restoring, QStringLiteral("restore"));
            QVERIFY(restoring.waitForFinished(longWait));
            const QByteArray text = restoring.readAllStandardOutput();
            // Killed before anything had to be kept: there may be nothing to offer.
            if (restoring.exitCode() == 4 && owed == 0)
                continue;
            QCOMPARE(restoring.exitCode(), 0);
            QVERIFY2(text.endsWith(saved), text.constData());
            const int kept = text.isEmpty() ? 0 : QByteArray(text.left(text.indexOf('\n'))).mid(7).toInt();
            if (kept < owed) {
                ++late;
                qWarning("round %d: line %d of %d came back, %d had to", round, kept, typed, owed);
            }
            for (int line = 1; line <= kept; ++line) // none in between is missing
                QVERIFY(text.contains("# line " + QByteArray::number(line) + '\n'));
            if (kept < typed)
                worst = std::max(worst, moments.last() - moments[kept + 1]);
            QCOMPARE(*base::readFile(file(), 1 << 20), saved);
            // Restoring did not save; what it restored is again only in a journal, which the next round must not meet.
            QDir(m_dir.filePath(QStringLiteral("data/meshwright/recovery"))).removeRecursively();
        }
        qInfo("killed %d times; the oldest change that was lost was %lld ms older than the last one", times, static_cast<long long>(worst));
        QCOMPARE(late, 0);
    }
};

QTEST_GUILESS_MAIN(TestRecoveryWindow)
#include "tst_recoverywindow.moc"
