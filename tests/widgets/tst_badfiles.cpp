// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "cputimer.h"
#include "patience.h"
#include "sharedfolder.h"
#include "widgets/common/theme.h"
#include "widgets/designer/contractpage.h"
#include "widgets/editor/yamleditor.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/unreadablepage.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <sys/stat.h>

using namespace meshwright;

namespace {

// One entry of the hostile list as bytes.
QByteArray bytesOf(const QJsonObject &entry)
{
    const auto text = [&](const char *key) { return entry[QLatin1String(key)].toString().toUtf8(); };
    if (entry.contains(QLatin1String("hex")))
        return QByteArray::fromHex(text("hex"));
    if (entry.contains(QLatin1String("repeat"))) {
        // Above the size limit one byte more says as much as twenty million.
        const int times = std::min(entry[QLatin1String("times")].toInt(), 6'000'000);
        return entry.contains(QLatin1String("tail")) ? text("repeat") + QByteArray(times, text("tail").front()) : text("repeat").repeated(times);
    }
    if (entry.contains(QLatin1String("keys"))) {
        QByteArray out;
        for (int i = 0; i < entry[QLatin1String("keys")].toInt(); ++i)
            out += "k" + QByteArray::number(i) + ": 1\n";
        return out;
    }
    if (entry.contains(QLatin1String("bomb"))) {
        QByteArray out = "a0: &a0 x\n";
        const int width = entry[QLatin1String("width")].toInt();
        for (int level = 1; level <= entry[QLatin1String("bomb")].toInt(); ++level) {
            const QByteArray alias = "*a" + QByteArray::number(level - 1) + ",";
            out += "a" + QByteArray::number(level) + ": &a" + QByteArray::number(level) + " [" + alias.repeated(width) + "]\n";
        }
        return out;
    }
    return text("text");
}

QByteArray fingerprint(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha1);
    if (file.open(QIODevice::ReadOnly))
        hash.addData(&file);
    return hash.result();
}

} // namespace

/// Files nobody should write: the window says what is wrong, goes on, and leaves them alone.
class TestBadInput : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::unique_ptr<shell::MainWindow> m_window;

    QString put(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_dir.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_dir.filePath(QStringLiteral("data")).toUtf8());
        qputenv("XDG_CONFIG_HOME", m_dir.filePath(QStringLiteral("config")).toUtf8());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.filePath(QStringLiteral("config")));
        auto *theme = new ui::Theme(qobject_cast<QApplication *>(qApp));
        m_window = std::make_unique<shell::MainWindow>(*theme);
        m_window->show();
    }

    void cleanupTestCase()
    {
        for (document::ContractDocument *document : m_window->workbench().documents())
            document->history()->setClean();
        m_window.reset();
    }

    void saysWhyAFileCannotBeOpened_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("says");
        const QString folder = m_dir.filePath(QStringLiteral("folder.odcs.yaml"));
        QVERIFY(QDir().mkpath(folder));
        QTest::newRow("a folder") << folder << QStringLiteral("folder");
        QTest::newRow("nothing") << m_dir.filePath(QStringLiteral("gone.odcs.yaml")) << QStringLiteral("no such file");
        const QString pipe = m_dir.filePath(QStringLiteral("pipe.odcs.yaml"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QTest::newRow("a pipe") << pipe << QStringLiteral("not a regular file");
        const QString large = put(QStringLiteral("large.odcs.yaml"), "a: 1\n");
        QVERIFY(QFile::resize(large, 100 << 20));
        QTest::newRow("100 MB") << large << QStringLiteral("limit");
        const QString link = m_dir.filePath(QStringLiteral("link.odcs.yaml"));
        QVERIFY(QFile::link(m_dir.filePath(QStringLiteral("nowhere")), link));
        QTest::newRow("a link to nothing") << link << QStringLiteral("link");
    }
    void saysWhyAFileCannotBeOpened()
    {
        QFETCH(QString, path);
        QFETCH(QString, says);
        CpuTimer clock;
        clock.start();
        QVERIFY(!m_window->openFile(path));
        const shell::UnreadablePage *page = m_window->unreadablePage(path);
        QVERIFY(page && page->isVisible());
        QVERIFY2(page->problem().text().contains(says), qPrintable(page->problem().text()));
        QVERIFY2(clock.elapsed() < 2000 * patience, "over two seconds of computing");
    }

    void opensBrokenTextAsText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not YAML") << QByteArray("\x89PNG\r\n\x1a\n\x00\x00\x00", 11);
        QTest::newRow("unclosed") << QByteArray("a: [1, 2\nb: {c: \"d\n");
        QTest::newRow("a list") << QByteArray("- 1\n- 2\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("only a comment") << QByteArray("# nothing\n");
        QTest::newRow("UTF-16") << QByteArray::fromHex("fffe61003a0020003100");
        QFile file(QDir(sharedFolder(QStringLiteral("badinput/hostile"))).filePath(QStringLiteral("yaml.json")));
        if (sharedFolder(QStringLiteral("badinput/hostile")).isEmpty() || !file.open(QIODevice::ReadOnly)) {
            qWarning("the hostile list is not here; only our own cases run");
            return;
        }
        const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(entries.size() >= 20);
        for (const QJsonValue &entry : entries)
            QTest::newRow(qPrintable(entry[QLatin1String("id")].toString())) << bytesOf(entry.toObject());
    }
    void opensBrokenTextAsText()
    {
        QFETCH(QByteArray, bytes);
        const QString path = put(QStringLiteral("case-%1.odcs.yaml").arg(qHash(bytes), 0, 16), bytes);
        const QByteArray before = fingerprint(path);
        CpuTimer clock;
        clock.start();
        designer::ContractPage *page = m_window->openFile(path);
        if (!page) {
            QVERIFY(m_window->unreadablePage(path));
        } else {
            QTRY_VERIFY_WITH_TIMEOUT(page->document()->snapshot(), longWait);
            QCOMPARE(page->document()->text(), bytes);
            // Whatever it is, it must not look like a contract that is in order.
            QVERIFY(page->document()->snapshot()->analysis->state != governance::State::Passed);
            page->setViews({designer::ContractPage::Diagram, designer::ContractPage::Yaml});
            QCoreApplication::processEvents();
        }
        QVERIFY2(clock.elapsed() < 2000 * patience, qPrintable(QStringLiteral("%1 ms").arg(clock.elapsed())));
        QCOMPARE(fingerprint(path), before);
        m_window->workbench().close(path);
    }

    void aFolderOfBrokenFilesShowsThemAll()
    {
        const QDir folder(m_dir.filePath(QStringLiteral("mesh")));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        put(QStringLiteral("mesh/bad.odcs.yaml"), "a: [\n");
        put(QStringLiteral("mesh/list.odcs.yaml"), "- 1\n");
        put(QStringLiteral("mesh/empty.odps.yaml"), "");
        m_window->openFolder(folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench().snapshot()->number > 0, longWait);
        const auto snapshot = m_window->workbench().snapshot();
        QCOMPARE(snapshot->files.size(), size_t(3));
        for (const auto &file : snapshot->files)
            QVERIFY2(m_window->workbench().standing(file->path).state <= governance::State::Errors, qPrintable(file->relativePath));
    }
};

QTEST_MAIN(TestBadInput)
#include "tst_badfiles.moc"
