// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "patience.h"

#include <QDir>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace meshwright;

/// The order in which the program comes up; how long it takes is for bench/widgets/startup.
class TestStart : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    // What the program tells of its start; empty where it did not end well.
    QHash<QByteArray, qint64> marksOf(const QStringList &arguments)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            environment.insert(QLatin1String(name), m_dir.filePath(QLatin1String(name)));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(MESHWRIGHT_BINARY_DIR "/bin/meshwright-desktop"), QStringList(QStringLiteral("--start-times")) + arguments);
        QHash<QByteArray, qint64> marks;
        if (!program.waitForFinished(int(120'000 * patience)) || program.exitStatus() != QProcess::NormalExit || program.exitCode() != 0)
            return marks;
        const QList<QByteArray> lines = program.readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines) {
            if (const QList<QByteArray> words = line.split(' '); words.size() == 2)
                marks.insert(words[0], words[1].toLongLong());
        }
        return marks;
    }

private Q_SLOTS:
    void paintsBeforeTheMeshIsRead()
    {
        const QDir folder(m_dir.filePath(QStringLiteral("mesh")));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        for (int i = 0; i < 300; ++i)
            QVERIFY(base::saveFile(folder.filePath(QStringLiteral("c%1.odcs.yaml").arg(i)), "apiVersion: v3.2.0\nkind: DataContract\nid: c" + QByteArray::number(i) + "\nname: C\nversion: 1.0.0\nstatus: draft\n"));
        const auto marks = marksOf({folder.path()});
        for (const char *name : {"main", "window", "painted", "answers", "filled", "stall"})
            QVERIFY2(marks.value(name) > 0, name);
        QVERIFY(marks["main"] < marks["window"]);
        QVERIFY(marks["window"] < marks["painted"]);
        QVERIFY(marks["painted"] <= marks["answers"]);
        QVERIFY(marks["answers"] < marks["filled"]);
    }

    void showsItselfWithoutAMesh()
    {
        const auto marks = marksOf({});
        QVERIFY(marks.value("painted") > 0);
        QVERIFY(marks.value("answers") >= marks.value("painted"));
        QVERIFY(!marks.contains("filled"));
    }
};

QTEST_GUILESS_MAIN(TestStart)
#include "tst_start.moc"
