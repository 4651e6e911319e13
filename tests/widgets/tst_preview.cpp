// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/analysis.h"
#include "patience.h"
#include "widgets/common/theme.h"
#include "widgets/preview/previewview.h"

#include <QFile>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>

using namespace meshwright;

namespace {

QByteArray contractText(int properties)
{
    QByteArray text = "apiVersion: v3.2.0\nkind: DataContract\nid: c\nname: \"<b>Parcels</b>\"\nversion: 1.0.0\nstatus: active\n"
                      "description: {purpose: \"<img src='http://127.0.0.1:9/x.png'> All parcels.\"}\nschema:\n  - name: parcels\n    properties:\n";
    for (int i = 0; i < properties; ++i)
        text += "      - {name: field_" + QByteArray::number(i) + ", logicalType: string, required: true, description: Words about it.}\n";
    return text + "support: [{channel: help, url: 'https://example.com/help'}]\n";
}

} // namespace

class PreviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new ui::Theme(qApp); }

    void showsWhatReadersGetAndFollowsTheText()
    {
        document::ContractDocument document(QStringLiteral("/tmp/c.odcs.yaml"), contractText(3), analyser());
        preview::PreviewView view;
        view.resize(900, 700);
        view.setDocument(&document);
        view.show();
        QTRY_VERIFY_WITH_TIMEOUT(view.plainText().contains(QLatin1String("field_2")), longWait);
        QVERIFY(view.plainText().startsWith(QLatin1String("<b>Parcels</b>"))); // text, not markup
        QVERIFY(view.plainText().contains(QLatin1String("<img src='http://127.0.0.1:9/x.png'> All parcels.")));
        QVERIFY(view.plainText().contains(QLatin1String("always has a value")));
        const auto edited = document.edit([](const text::Tree &tree) { return text::edit::set(tree, text::Path::fromPointer(QStringLiteral("/status")), text::Value::string(QByteArrayLiteral("retired"))); }, QStringLiteral("Retire"));
        QVERIFY(bool(edited));
        QTRY_VERIFY_WITH_TIMEOUT(view.plainText().contains(QLatin1String("retired")), longWait);
    }

    void theContentsLeadToTheirPlaces()
    {
        document::ContractDocument document(QStringLiteral("/tmp/c.odcs.yaml"), contractText(200) + "team: {name: t}\nroles: [{role: reader}]\n", analyser());
        preview::PreviewView view;
        view.resize(900, 500);
        view.setDocument(&document);
        view.show();
        QTRY_VERIFY_WITH_TIMEOUT(view.plainText().contains(QLatin1String("field_199")), longWait);
        auto *page = view.findChild<QTextBrowser *>();
        int farthest = 0;
        for (auto links = QRegularExpression(QStringLiteral("href=\"(#x[0-9a-f]+)\"")).globalMatch(page->toHtml()); links.hasNext();) {
            Q_EMIT page->anchorClicked(QUrl(links.next().captured(1)));
            QVERIFY(page->verticalScrollBar()->value() > 0);
            farthest = std::max(farthest, page->verticalScrollBar()->value());
        }
        QVERIFY(farthest > page->height() * 4); // past the table of properties
    }

    // What a browser does by its style sheet is told to Qt in its own way.
    void descriptionsAreMarkdown()
    {
        QByteArray text = contractText(1);
        text.replace("<img src='http://127.0.0.1:9/x.png'> All parcels.", "- [x] done\\n- [ ] ~~open~~\\n\\n> said\\n\\n```\\na < b\\n```\\n\\n|a|b|\\n|-|-|\\n|1|2|\\n");
        document::ContractDocument document(QStringLiteral("/tmp/c.odcs.yaml"), text, analyser());
        preview::PreviewView view;
        view.setDocument(&document);
        view.show();
        QTRY_VERIFY_WITH_TIMEOUT(view.plainText().contains(QLatin1String("field_0")), longWait);
        const auto *page = view.findChild<QTextBrowser *>();
        const auto blockOf = [page](const char *words) { return page->document()->find(QLatin1String(words)).block(); };
        QCOMPARE(blockOf("done").blockFormat().marker(), QTextBlockFormat::MarkerType::Checked);
        QCOMPARE(blockOf("open").blockFormat().marker(), QTextBlockFormat::MarkerType::Unchecked);
        QVERIFY(page->document()->find(QStringLiteral("open")).charFormat().fontStrikeOut());
        QCOMPARE(blockOf("a < b").text(), QStringLiteral("a < b"));
        QVERIFY(page->document()->find(QStringLiteral("said")).currentTable());
    }

    // The last text that could be read stays on show.
    void keepsTheLastGoodPage()
    {
        document::ContractDocument document(QStringLiteral("/tmp/c.odcs.yaml"), contractText(1), analyser());
        preview::PreviewView view;
        view.setDocument(&document);
        view.show();
        QTRY_VERIFY_WITH_TIMEOUT(view.plainText().contains(QLatin1String("field_0")), longWait);
        QSignalSpy judged(&document, &document::ContractDocument::snapshotChanged);
        document.recordTyped({0, {}, "[\n"}, nullptr, document::Gesture::next());
        QTRY_VERIFY_WITH_TIMEOUT(judged.count() > 0, longWait);
        QVERIFY(view.plainText().contains(QLatin1String("field_0")));
    }

    void goesToTheSelection()
    {
        document::ContractDocument document(QStringLiteral("/tmp/c.odcs.yaml"), contractText(200), analyser());
        preview::PreviewView view;
        view.resize(900, 500);
        view.setDocument(&document);
        view.show();
        QTRY_VERIFY_WITH_TIMEOUT(view.plainText().contains(QLatin1String("field_199")), longWait);
        const auto *page = view.findChild<QTextBrowser *>();
        QCOMPARE(page->verticalScrollBar()->value(), 0);
        view.setSelected(QStringLiteral("/schema/0/properties/150/description"));
        const int at = page->verticalScrollBar()->value();
        QVERIFY(at > 0);
        const QString shown = page->cursorForPosition({40, 20}).block().text();
        QVERIFY2(shown.contains(QLatin1String("field_150")) || shown.contains(QLatin1String("field_149")) || shown.contains(QLatin1String("Words")) || shown.contains(QLatin1String("always")), qPrintable(shown));
    }

    // Type as large as in a book: 16,000 letters do not fit on two sheets.
    void aPrintedPageCanBeRead()
    {
        QByteArray text = contractText(1);
        text.replace("All parcels.", QByteArray("All parcels, ").repeated(1200));
        document::ContractDocument document(QStringLiteral("/tmp/c.odcs.yaml"), text, analyser());
        preview::PreviewView view;
        view.setDocument(&document);
        view.show();
        QTRY_VERIFY_WITH_TIMEOUT(view.plainText().contains(QLatin1String("field_0")), longWait);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("page.pdf"));
        QVERIFY(bool(view.saveAs(path)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF"));
        const qsizetype sheets = pdf.count("/Type /Page\n");
        QVERIFY2(sheets >= 3 && sheets <= 12, qPrintable(QString::number(sheets)));
    }

private:
    document::ContractDocument::Analyser analyser()
    {
        const governance::RulesPointer rules = std::make_shared<governance::Rules>();
        return [rules](const QByteArray &text, const QString &name) { return std::make_shared<const governance::Analysis>(governance::analyse(text, name, *rules)); };
    }

    ui::Theme *m_theme = nullptr;
};

QTEST_MAIN(PreviewTest)
#include "tst_preview.moc"
