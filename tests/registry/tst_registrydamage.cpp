// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/embedded/embeddedregistry.h"
#include "samples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace meshwright;
using namespace meshwright::registry;
using Kind = base::Problem::Kind;

namespace {

constexpr int contracts = 60;
constexpr int pageSize = 4096;

std::vector<Submission> submissions()
{
    std::vector<Submission> list;
    for (int i = 0; i < contracts; ++i)
        list.push_back(samples::contract("c" + QByteArray::number(i), "1.0.0", "name: Contract " + QByteArray::number(i) + "\n# " + QByteArray(1'000, char('a' + i % 26)) + "\n"));
    list.push_back(samples::product("p", {"c1", "c2"}, {"c3"}));
    return list;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

bool run(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    const bool done = sqlite3_open(qPrintable(path), &handle) == SQLITE_OK && sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(handle);
    return done;
}

/// What a damaged file led to.
struct Outcome {
    int problems = 0;
    int wrong = 0; ///< an entry was answered that was never published like this
};

// Everything the program does with a registry. Whatever happens must be an answer.
Outcome useAll(const QString &path)
{
    Outcome outcome;
    const auto look = [&](const auto &result) {
        if (!result) {
            ++outcome.problems;
            if (result.problem().what.isEmpty())
                ++outcome.wrong;
        }
        return bool(result);
    };
    auto registry = EmbeddedRegistry::open(path);
    if (!look(registry))
        return outcome;
    look((*registry)->search({}));
    Query query;
    query.text = QStringLiteral("contract");
    look((*registry)->search(query));
    look((*registry)->receipts());
    for (int i = 0; i < contracts; i += 7) {
        const auto entry = (*registry)->entry(EntryKind::Contract, QStringLiteral("c%1").arg(i));
        if (look(entry) && entry->text != submissions()[size_t(i)].bytes)
            ++outcome.wrong;
    }
    look((*registry)->entry(EntryKind::Product, QStringLiteral("p")));
    const auto plan = makePlan(**registry, {samples::contract("new")});
    if (look(plan) && !plan->isRefused())
        look((*registry)->publish(*plan));
    return outcome;
}

} // namespace

class TestRegistryDamage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_dir.filePath(QStringLiteral("whole.db"));
        {
            auto registry = EmbeddedRegistry::open(path);
            QVERIFY(registry);
            const auto plan = makePlan(**registry, submissions());
            QVERIFY(plan && !plan->isRefused());
            QVERIFY((*registry)->publish(*plan));
        }
        QFile file(path); // closing it folded the log into it
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_whole = file.readAll();
        QVERIFY(m_whole.size() > 20 * pageSize);
        const Outcome outcome = useAll(path);
        QCOMPARE(outcome.problems, 0);
        QCOMPARE(outcome.wrong, 0);
    }

    void refusesAndKeepsWhatIsNoRegistry_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("text") << QByteArray("Dear diary, today I renamed a file.\n").repeated(100) << Kind::Unreadable;
        QTest::newRow("zeros") << QByteArray(10'000, '\0') << Kind::Unreadable;
        QTest::newRow("the first half") << m_whole.left(m_whole.size() / 2) << Kind::Unreadable;
        QTest::newRow("the header alone") << m_whole.left(100) << Kind::Unreadable;
        QByteArray newer = m_whole;
        newer[63] = 99; // user_version, big-endian at 60
        QTest::newRow("made by a newer program") << newer << Kind::Refused;
        QByteArray other = m_whole;
        other[71] = 1; // application_id, big-endian at 68
        QTest::newRow("another program's") << other << Kind::Refused;
    }
    void refusesAndKeepsWhatIsNoRegistry()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Kind, kind);
        const QString path = m_dir.filePath(QStringLiteral("odd.db"));
        write(path, bytes);
        for (const bool reading : {true, false}) {
            auto registry = reading ? EmbeddedRegistry::openForReading(path) : EmbeddedRegistry::open(path);
            QVERIFY(!registry);
            QCOMPARE(registry.problem().kind, kind);
            QCOMPARE(registry.problem().subject, path);
            QVERIFY(!registry.problem().advice.isEmpty());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), bytes);
        }
    }

    void refusesADatabaseOfSomethingElse()
    {
        const QString path = m_dir.filePath(QStringLiteral("else.db"));
        QVERIFY(run(path, "CREATE TABLE song (title TEXT)"));
        auto registry = EmbeddedRegistry::open(path);
        QVERIFY(!registry);
        QCOMPARE(registry.problem().kind, Kind::Refused);
        QVERIFY2(registry.problem().what.contains(QStringLiteral("something else")), qPrintable(registry.problem().what));
    }

    void refusesAFolder()
    {
        auto registry = EmbeddedRegistry::open(m_dir.path());
        QVERIFY(!registry);
        QCOMPARE(registry.problem().kind, Kind::Unreadable);
    }

    // Each page in turn is spoilt in its head and in its middle. Damage in a spot nobody reads is allowed
    // to go unseen; a wrong text is not.
    void survivesADamagedPage()
    {
        const QString path = m_dir.filePath(QStringLiteral("damaged.db"));
        int noticed = 0, cases = 0;
        for (int page = 0; page < m_whole.size() / pageSize; ++page) {
            for (const int at : {page ? 0 : 100, 1'500}) {
                QByteArray bytes = m_whole;
                bytes.replace(page * pageSize + at, 200, QByteArray(200, '\xff'));
                write(path, bytes);
                QFile::remove(path + QStringLiteral("-wal"));
                QFile::remove(path + QStringLiteral("-shm"));
                const Outcome outcome = useAll(path);
                QVERIFY2(outcome.wrong == 0, qPrintable(QStringLiteral("page %1, byte %2").arg(page).arg(at)));
                noticed += outcome.problems > 0 ? 1 : 0;
                ++cases;
            }
        }
        qInfo("%d of %d kinds of damage noticed", noticed, cases);
        QVERIFY2(noticed * 2 > cases, qPrintable(QStringLiteral("only %1 of %2 noticed").arg(noticed).arg(cases)));
    }

    void noticesAChangedText()
    {
        const QString path = m_dir.filePath(QStringLiteral("changed.db"));
        write(path, m_whole);
        QVERIFY(run(path, "UPDATE entry SET bytes = CAST(replace(CAST(bytes AS TEXT), 'active', 'ACTIVE') AS BLOB) WHERE id = 'c5'"));
        auto registry = EmbeddedRegistry::openForReading(path);
        QVERIFY(registry);
        const auto entry = (*registry)->entry(EntryKind::Contract, QStringLiteral("c5"));
        QVERIFY(!entry);
        QCOMPARE(entry.problem().kind, Kind::Unreadable);
        QVERIFY((*registry)->entry(EntryKind::Contract, QStringLiteral("c6")));
    }

    // A trigger in a file from somewhere else must not run.
    void runsNoTriggerOfTheFile()
    {
        const QString path = m_dir.filePath(QStringLiteral("trigger.db"));
        write(path, m_whole);
        QVERIFY(run(path, "CREATE TRIGGER t AFTER INSERT ON entry BEGIN DELETE FROM tag; DELETE FROM edge; END"));
        auto registry = EmbeddedRegistry::open(path);
        QVERIFY(registry);
        const auto plan = makePlan(**registry, {samples::contract("new")});
        QVERIFY(plan && (*registry)->publish(*plan));
        QCOMPARE((*registry)->entry(EntryKind::Product, QStringLiteral("p"))->contracts.size(), size_t(2));
    }

private:
    QTemporaryDir m_dir;
    QByteArray m_whole;
};

QTEST_GUILESS_MAIN(TestRegistryDamage)
#include "tst_registrydamage.moc"
