// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "sharedfolder.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

class ExportVerbTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEveryValueOfAContract()
    {
        const QString path = file("apiVersion: v3.2.0\nkind: DataContract\nid: c\nname: Parcels\nversion: 1.2.0\nstatus: draft\ndomain: Logistics\n"
                                  "description: {purpose: All parcels., usage: Join on id., limitations: None of today.}\n"
                                  "schema:\n  - name: parcels\n    description: One a parcel.\n    properties:\n"
                                  "      - {name: id, businessName: Parcel number, logicalType: string, required: true, unique: true, classification: internal,\n"
                                  "         logicalTypeOptions: {maxLength: 12}, examples: [P-1], encryptedName: id_enc}\n"
                                  "      - {name: route, logicalType: object, properties: [{name: depot, logicalType: string, description: Where it lies.}]}\n"
                                  "    quality: [{metric: rowCount, mustBeGreaterThan: 10, unit: rows}]\n"
                                  "slaProperties: [{property: latency, value: 4, unit: h}]\n"
                                  "support: [{channel: '#parcels', url: 'https://example.com/parcels'}]\n"
                                  "servers: [{server: lake, type: s3, location: 's3://b/p', format: json, delimiter: new_line, environment: prod, description: The lake.}]\n"
                                  "customProperties: [{property: steward, value: {name: Logistics desk, desk: 7}}]\n");
        const ProgramRun run = runMeshwright({QStringLiteral("export"), QStringLiteral("html"), path});
        QCOMPARE(run.exitCode, 0);
        for (const char *told : {"Parcels", "Version 1.2.0", "draft", "Logistics", "All parcels.", "Join on id.", "None of today.", "One a parcel.", "Parcel number", "always has a value",
                                 "at most 12 characters", "P-1", "internal", "id_enc", "depot", "Where it lies.", "rows in all: more than 10", "latency", "#parcels",
                                 "href=\"https://example.com/parcels\"", "s3://b/p", "new_line", "The lake.", "steward", "Logistics desk", "ODCS 3.2.0"})
            QVERIFY2(run.out.contains(QString::fromUtf8(told)), told);
    }

    void textIsNeverMarkup()
    {
        const QByteArray hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>\\\" onmouseover=\\\"alert(1) \\u202Eevil";
        const QString path = file("apiVersion: v3.2.0\nkind: DataContract\nid: \"" + hostile + "\"\nname: \"" + hostile + "\"\nversion: \"" + hostile + "\"\nstatus: \"" + hostile
                                  + "\"\ndomain: \"" + hostile + "\"\ntags: [\"" + hostile + "\"]\ndescription: {purpose: \"" + hostile + "\"}\n"
                                  "schema:\n  - name: \"" + hostile + "\"\n    properties:\n      - {name: \"" + hostile + "\", description: \"" + hostile + "\", logicalType: string, enum: [{value: \"" + hostile
                                  + "\", label: \"" + hostile + "\"}]}\n    quality: [{type: text, description: \"" + hostile + "\"}]\n"
                                  "support: [{channel: x, url: 'javascript:alert(1)'}, {channel: \"" + hostile + "\", url: 'https://a.example/\"onclick=\"alert(1)'}, {channel: y, url: 'data:text/html,x'}]\n"
                                  "\"" + hostile + "\": \"" + hostile + "\"\n");
        const ProgramRun run = runMeshwright({QStringLiteral("export"), QStringLiteral("html"), path});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(!run.out.contains(QLatin1String("<script")));
        QVERIFY(!run.out.contains(QLatin1String("<img")));
        QVERIFY(!run.out.contains(QLatin1String("href=\"javascript")));
        QVERIFY(!run.out.contains(QLatin1String("href=\"data")));
        QVERIFY(!run.out.contains(QChar(0x202E)));
        // No tag has an attribute but ours.
        static const QRegularExpression tag(QStringLiteral("<[a-z][a-z0-9]*((?: [^<>]*)?)>"));
        static const QRegularExpression ours(QStringLiteral("^(?: (?:class|width|href|rel|lang|charset|name|content|http-equiv)=\"[^\"<>]*\")*$"));
        for (auto match = tag.globalMatch(run.out); match.hasNext();) {
            const QString attributes = match.next().captured(1);
            QVERIFY2(ours.match(attributes).hasMatch(), qPrintable(attributes));
        }
        QVERIFY(run.out.contains(QLatin1String("default-src 'none'")));
    }

    // The judge is a browser: what a page of hostile text has loaded, run or changed would show in its title.
    void aBrowserRunsNothingOfIt()
    {
        const QString browser = QStandardPaths::findExecutable(QStringLiteral("chromium"));
        if (browser.isEmpty())
            QSKIP("NOT CHECKED: needs the package chromium");
        const QString path = file("apiVersion: v3.2.0\nkind: DataContract\nid: c\nname: \"</title><script>document.title='ran'</script>\"\nversion: 1.0.0\nstatus: active\n"
                                  "description: {purpose: \"<svg onload=document.title='ran'>\", usage: \"<style>@import 'http://127.0.0.1:9/x.css'</style>\"}\n");
        const QString page = m_dir.filePath(QStringLiteral("hostile.html"));
        QCOMPARE(runMeshwright({QStringLiteral("export"), QStringLiteral("html"), path, QStringLiteral("--output"), page}).exitCode, 0);
        QProcess chromium;
        chromium.start(browser, {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"), QStringLiteral("--user-data-dir=") + m_dir.filePath(QStringLiteral("profile")),
                                 QStringLiteral("--dump-dom"), QUrl::fromLocalFile(page).toString()});
        QVERIFY2(chromium.waitForFinished(60000), qPrintable(chromium.errorString()));
        const QString dom = QString::fromUtf8(chromium.readAllStandardOutput());
        QVERIFY2(dom.contains(QLatin1String("document.title='ran'&lt;/script&gt;</title>")), qPrintable(dom.left(600)));
        QVERIFY(!dom.contains(QLatin1String("<title>ran")));
        QCOMPARE(dom.count(QLatin1String("<script")), 0);
        QCOMPARE(dom.count(QLatin1String("<svg")), 0);
        QCOMPARE(dom.count(QLatin1String("<style")), 1);
    }

    void everyKnownContractHasAWellFormedPage()
    {
        REQUIRE_SHARED(folder, "odcs/corpus");
        int pages = 0;
        for (QDirIterator files(folder, {QStringLiteral("*.yaml"), QStringLiteral("*.yml")}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            const QString path = files.next();
            const ProgramRun run = runMeshwright({QStringLiteral("export"), QStringLiteral("html"), path});
            if (run.exitCode == 3)
                continue; // no contract
            QCOMPARE(run.exitCode, 0);
            const qsizetype body = run.out.indexOf(QLatin1String("<body>"));
            QString xml = run.out.mid(body, run.out.indexOf(QLatin1String("</body>")) + 7 - body);
            xml.replace(QLatin1String("&nbsp;"), QLatin1String(" ")).replace(QLatin1String("<br>"), QLatin1String("<br/>"));
            QXmlStreamReader reader(xml);
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY2(!reader.hasError(), qPrintable(path + QLatin1String(": ") + reader.errorString()));
            ++pages;
        }
        QVERIFY(pages > 20);
    }

    void refusesWhatIsNoContract()
    {
        const QStringList html = {QStringLiteral("export"), QStringLiteral("html")};
        QCOMPARE(runMeshwright(html).exitCode, 2);
        QCOMPARE(runMeshwright({QStringLiteral("export"), QStringLiteral("odt"), file("a: 1\n")}).exitCode, 2);
        QCOMPARE(runMeshwright(html + QStringList{file("a: 1\n")}).exitCode, 3);
        QCOMPARE(runMeshwright(html + QStringList{file("a: [1\n")}).exitCode, 3);
        QCOMPARE(runMeshwright(html + QStringList{m_dir.filePath(QStringLiteral("absent.yaml"))}).exitCode, 3);
    }

private:
    QString file(const QByteArray &bytes)
    {
        const QString path = m_dir.filePath(QStringLiteral("%1.yaml").arg(m_count++));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("can't write the input");
        return path;
    }

    QTemporaryDir m_dir;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(ExportVerbTest)
#include "tst_export.moc"
