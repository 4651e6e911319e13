// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"

#include <QDateTime>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace meshwright;

/// kill -9 at any moment: what is lost is at most two seconds old, the file is whole, and the next start brings it back.
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
            QVERIFY2(typing.waitForReadyRead(60'000), "the window did not start");
            QTest::qWait(700 + int(random.bounded(2'300)));
            typing.kill();
            const qint64 killed = QDateTime::currentMSecsSinceEpoch();
            QVERIFY(typing.waitForFinished());
            // The last line that had to be safe.
            int typed = 0, owed = 0;
            QList<qint64> moments{0};
            for (const QByteArray &line : typing.readAllStandardOutput().split('\n')) {
                const QByteArrayList parts = line.split(' ');
                if (parts.size() != 2)
                    continue;
                typed = parts[1].toInt();
                moments.append(parts[0].toLongLong());
                if (parts[0].toLongLong() <= killed - mayLose)
                    owed = typed;
            }
            QVERIFY(typed > 0);
            QCOMPARE(*base::readFile(file(), 1 << 20), saved);

            QProcess restoring;
            begin(restoring, QStringLiteral("restore"));
            QVERIFY(restoring.waitForFinished(60'000));
            const QByteArray text = restoring.readAllStandardOutput();
            // Killed before anything had to be kept: there may be nothing to offer.
            if (restoring.exitCode() == 4 && owed == 0)
                continue;
            QCOMPARE(restoring.exitCode(), 0);
            QVERIFY2(text.endsWith(saved), text.constData());
            const int kept = text.isEmpty() ? 0 : QByteArray(text.left(text.indexOf('\n'))).mid(7).toInt();
            if (kept < owed) {
                // A machine that is busy with something else writes late now and then; that is not a journal that is broken.
                ++late;
                qWarning("round %d: line %d of %d came back, %d had to", round, kept, typed, owed);
            }
            for (int line = 1; line <= kept; ++line) // none in between is missing
                QVERIFY(text.contains("# line " + QByteArray::number(line) + '\n'));
            if (kept < typed)
                worst = std::max(worst, killed - moments[kept + 1]);
            QCOMPARE(*base::readFile(file(), 1 << 20), saved);
            // Restoring did not save; what it restored is again only in a journal, which the next round must not meet.
            QDir(m_dir.filePath(QStringLiteral("data/meshwright/recovery"))).removeRecursively();
        }
        QVERIFY2(late <= times / 4, qPrintable(QStringLiteral("%1 of %2 times something older than two seconds was lost").arg(late).arg(times)));
        qInfo("killed %d times; the oldest change that was lost was %lld ms old", times, static_cast<long long>(worst));
    }
};

QTEST_GUILESS_MAIN(TestRecoveryWindow)
#include "tst_recoverywindow.moc"
