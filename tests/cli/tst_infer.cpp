// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// `meshwright infer` as scripts use it: what it writes, `lint` and `test` take.
class TestInferVerb : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void aFileBecomesAContractThatHoldsForIt()
    {
        const QString csv = m_folder.filePath(QStringLiteral("Web Orders.csv"));
        QFile data(csv);
        QVERIFY(data.open(QIODevice::WriteOnly));
        data.write("order_id,email,amount\n");
        for (int i = 0; i < 30; ++i)
            data.write(QString::asprintf("O-%04d,c%d@example.org,%d.50\n", i, i % 4, i).toUtf8());
        data.close();
        const QString contract = m_folder.filePath(QStringLiteral("orders.odcs.yaml"));
        const QStringList arguments{QStringLiteral("infer"), csv, QStringLiteral("--name"), QStringLiteral("Orders"), QStringLiteral("--domain"), QStringLiteral("Sales"),
                                    QStringLiteral("--owner"), QStringLiteral("kim@example.org"), QStringLiteral("--purpose"), QStringLiteral("Orders of the web shop.")};
        const ProgramRun printed = runMeshwright(arguments);
        QCOMPARE(printed.exitCode, 0);
        const QStringList writing = arguments + QStringList{QStringLiteral("-o"), contract};
        const ProgramRun written = runMeshwright(writing);
        QVERIFY2(written.exitCode == 0, qPrintable(written.err));
        QFile file(contract);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("pattern: ^O-[0-9]{4}$") || text.contains("pattern: \"^O-[0-9]{4}$\""));
        QVERIFY(text.contains("path: Web Orders.csv"));
        QCOMPARE(runMeshwright({QStringLiteral("lint"), contract}).exitCode, 0);
        const ProgramRun governed = runMeshwright({QStringLiteral("govern"), contract});
        QVERIFY2(governed.exitCode == 0, qPrintable(governed.out));
        const ProgramRun tested = runMeshwright({QStringLiteral("test"), contract});
        QVERIFY2(tested.exitCode == 0, qPrintable(tested.out + tested.err));
        // What is there already is not written over.
        QCOMPARE(runMeshwright(writing).exitCode, 1);
        file.seek(0);
        QCOMPARE(file.readAll(), text);
    }

    void refusesWrongUse()
    {
        QCOMPARE(runMeshwright({QStringLiteral("infer")}).exitCode, 2);
        QCOMPARE(runMeshwright({QStringLiteral("infer"), QStringLiteral("a.csv"), QStringLiteral("--rows"), QStringLiteral("x")}).exitCode, 2);
        QCOMPARE(runMeshwright({QStringLiteral("infer"), m_folder.filePath(QStringLiteral("none.csv"))}).exitCode, 3);
    }
};

QTEST_GUILESS_MAIN(TestInferVerb)
#include "tst_infer.moc"
