// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preview/previewview.h"

#include "base/file.h"
#include "exchange/contractpage.h"
#include "exchange/html.h"
#include "widgets/common/layout.h"
#include "widgets/common/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QBoxLayout>
#include <QBuffer>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextDocument>

namespace meshwright::preview {

namespace {

constexpr int widest = 960;             ///< pixels of a column that reads well, at font scale 1
constexpr qsizetype largest = 3'000'000; ///< characters of a page that the window still lays out in a blink

// Loads nothing, whatever a page asks for.
class InertBrowser : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl &) override { return {}; }
    void widen(int side) { setViewportMargins(side, 0, side, 0); }
};

struct Inks {
    QString text, muted, line, soft, accent;
};

Inks inksOfTheme()
{
    using ui::Colour;
    return {ui::colour(Colour::Text).name(), ui::colour(Colour::Muted).name(), ui::colour(Colour::Line).name(), ui::colour(Colour::Side).name(), ui::colour(Colour::Accent).name()};
}

// Paper is white, whatever the window looks like.
const Inks paper = {QStringLiteral("black"), QStringLiteral("dimgray"), QStringLiteral("silver"), QStringLiteral("whitesmoke"), QStringLiteral("black")};

QString pageStyle(const Inks &inks, qreal scale)
{
    const auto px = [scale](int size) { return QString::number(qRound(size * scale)) + QLatin1String("px"); };
    return QStringLiteral("body, p, td, th, li { color: %1; font-size: %6; }"
                          "h1 { color: %1; font-size: %9; margin-top: 16px; margin-bottom: 4px; } h2 { color: %1; font-size: %8; margin-top: 32px; margin-bottom: 4px; }"
                          "h3 { color: %1; font-size: %7; margin-top: 20px; margin-bottom: 2px; } h4 { color: %1; font-size: %6; margin-top: 16px; margin-bottom: 2px; }"
                          "p { margin-top: 2px; margin-bottom: 8px; line-height: 140%; } .lead { font-size: %7; }"
                          "table { margin-top: 4px; margin-bottom: 8px; border-collapse: collapse; border-style: none; }"
                          "td, th { padding: 6px 8px 6px 8px; border-bottom: 1px solid %3; vertical-align: top; }"
                          "th { background-color: %4; color: %2; text-align: left; } .name, .muted { color: %2; } a { color: %5; }"
                          "h5, h6 { color: %1; font-size: %6; margin-top: 12px; margin-bottom: 2px; } h5, h6 { font-weight: bold; } h6 { color: %2; } ul, ol { margin-top: 2px; margin-bottom: 8px; }"
                          "code, pre { font-family: monospace; } pre { white-space: pre-wrap; margin: 0px; } .block { background-color: %4; border-bottom-style: none; }"
                          ".quote { border-left: 3px solid %3; border-bottom-style: none; padding: 2px 0px 2px 12px; } .chip { background-color: %4; }")
        .arg(inks.text, inks.muted, inks.line, inks.soft, inks.accent, px(13), px(15), px(18), px(24));
}

// What a browser does by its style sheet and Qt's documents only by their elements: tables as wide as the page, but those
// that were written in a description, and frames around code and quotes. A text can't hold an element: it is escaped.
QString forQt(QString body)
{
    const QLatin1String table("<table width=\"100%\" cellspacing=\"0\"");
    return body.replace(QLatin1String("<table class=\""), table + QLatin1String(" class=\""))
        .replace(table + QLatin1String(" class=\"written\""), QLatin1String("<table cellspacing=\"0\" class=\"written\""))
        .replace(QLatin1String("<pre>"), table + QLatin1String("><tr><td class=\"block\"><pre>"))
        .replace(QLatin1String("\n</code></pre>"), QLatin1String("</code></pre>"))
        .replace(QLatin1String("<del>"), QLatin1String("<s>"))
        .replace(QLatin1String("</del>"), QLatin1String("</s>"))
        .replace(QStringLiteral("<li class=\"task\">\u2610\u00a0"), QLatin1String("<li class=\"unchecked\">"))
        .replace(QStringLiteral("<li class=\"task\">\u2611\u00a0"), QLatin1String("<li class=\"checked\">"))
        .replace(QLatin1String("</pre>"), QLatin1String("</pre></td></tr></table>"))
        .replace(QLatin1String("<blockquote>"), table + QLatin1String("><tr><td class=\"quote\">"))
        .replace(QLatin1String("</blockquote>"), QLatin1String("</td></tr></table>"));
}

} // namespace

PreviewView::PreviewView(QWidget *parent) : QWidget(parent), m_page(new InertBrowser(this))
{
    QBoxLayout *layout = ui::column(this);
    QBoxLayout *row = ui::toolbar(layout);
    row->addWidget(ui::label(tr("As readers will see it"), "muted"));
    row->addStretch();
    QPushButton *save = ui::button(tr("Save page…"), nullptr, this);
    QPushButton *printer = ui::button(tr("Print…"), nullptr, this);
    row->addWidget(save);
    row->addWidget(printer);
    layout->addWidget(m_page, 1);
    m_page->setOpenLinks(false);
    m_page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    ui::setRole(m_page, "page");
    m_page->setAccessibleName(tr("Preview of the published page"));
    connect(m_page, &QTextBrowser::anchorClicked, this, &PreviewView::openLink);
    connect(save, &QPushButton::clicked, this, &PreviewView::savePage);
    connect(printer, &QPushButton::clicked, this, &PreviewView::print);
    connect(&ui::Theme::current(), &ui::Theme::changed, this, [this] {
        m_shown.reset();
        refresh();
    });
}

void PreviewView::setDocument(document::ContractDocument *document)
{
    m_document = document;
    connect(document, &document::ContractDocument::snapshotChanged, this, &PreviewView::refresh);
    refresh();
}

void PreviewView::refresh()
{
    if (!isVisible() || !m_document || !m_document->goodSnapshot() || m_shown == m_document->goodSnapshot())
        return;
    m_shown = m_document->goodSnapshot();
    const int scrolled = m_page->verticalScrollBar()->value();
    QString body = exchange::contractPage(m_shown->analysis->tree).body;
    if (body.size() > largest)
        body = QStringLiteral("<p>%1</p>").arg(tr("This page is too large to be shown here. “Save page…” writes it whole, for a browser."));
    m_page->document()->setDocumentMargin(ui::grid::gap);
    m_page->document()->setDefaultStyleSheet(pageStyle(inksOfTheme(), ui::Theme::current().fontScale()));
    m_page->setHtml(forQt(body));
    m_page->verticalScrollBar()->setValue(scrolled);
}

void PreviewView::setSelected(const QString &pointer)
{
    // The innermost place the page has: that of the property, else of its object.
    for (QString at = pointer; at.count(QLatin1Char('/')) >= 2; at.truncate(at.lastIndexOf(QLatin1Char('/')))) {
        const int before = m_page->verticalScrollBar()->value();
        m_page->scrollToAnchor(exchange::html::anchor(at));
        if (m_page->verticalScrollBar()->value() != before)
            return;
    }
}

QString PreviewView::plainText() const
{
    return m_page->toPlainText();
}

void PreviewView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitColumn();
    refresh();
}

void PreviewView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumn();
}

void PreviewView::fitColumn()
{
    const int column = qRound(widest * ui::Theme::current().fontScale());
    static_cast<InertBrowser *>(m_page)->widen(std::max(0, (width() - column) / 2));
}

void PreviewView::openLink(const QUrl &url)
{
    if (url.scheme().isEmpty() && url.hasFragment())
        return m_page->scrollToAnchor(url.fragment());
    const QString sentence = tr("This opens in your browser:\n\n%1").arg(url.toDisplayString());
    if (QMessageBox::question(this, tr("Open a link"), sentence, QMessageBox::Open | QMessageBox::Cancel, QMessageBox::Cancel) != QMessageBox::Open)
        return;
    if (!QDesktopServices::openUrl(url))
        Q_EMIT notice(tr("There is no program here that opens %1.").arg(url.toDisplayString()));
}

// Laid out in pixels of 1/96 inch, however fine the device is, so that type is as large as it is told to be.
void PreviewView::paintPages(QPagedPaintDevice *device) const
{
    constexpr qreal pixelsAnInch = 96;
    constexpr qreal foot = 32;
    QPainter painter(device);
    const qreal scale = device->logicalDpiY() / pixelsAnInch;
    painter.scale(scale, scale);
    const QRectF sheet(0, 0, device->width() / scale, device->height() / scale - foot);
    QTextDocument page;
    page.documentLayout()->setPaintDevice(m_page->viewport()); // fonts measured as on the screen
    page.setDocumentMargin(0);
    page.setDefaultStyleSheet(pageStyle(paper, 0.92)); // nine points
    page.setHtml(forQt(exchange::contractPage(m_shown->analysis->tree).body));
    page.setPageSize(sheet.size());
    const QString title = QStringList({m_shown->analysis->title, m_shown->analysis->version}).join(QLatin1Char(' ')).simplified();
    QFont small = page.defaultFont();
    small.setPixelSize(11);
    for (int number = 0; number < page.pageCount(); ++number) {
        if (number > 0)
            device->newPage();
        painter.save();
        painter.translate(0, -number * sheet.height());
        page.drawContents(&painter, sheet.translated(0, number * sheet.height()));
        painter.restore();
        const QRectF line(0, sheet.height(), sheet.width(), foot);
        painter.setPen(QColor(paper.muted));
        painter.setFont(small);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, QFontMetricsF(small).elidedText(title, Qt::ElideRight, line.width() * 0.7));
        painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, tr("%1 of %2").arg(number + 1).arg(page.pageCount()));
    }
}

void PreviewView::print()
{
    if (!m_shown)
        return;
    QPrinter printer;
    printer.setDocName(m_shown->analysis->title);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        paintPages(&printer);
}

void PreviewView::savePage()
{
    if (!m_shown)
        return;
    const QFileInfo file(m_document->path());
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the page"), file.dir().filePath(file.baseName() + QLatin1String(".html")), tr("Page for a browser (*.html);;PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto saved = saveAs(path); !saved)
        Q_EMIT notice(saved.problem().text());
    else
        Q_EMIT notice(tr("Saved %1.").arg(path));
}

base::Result<void> PreviewView::saveAs(const QString &path) const
{
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return base::saveFile(path, exchange::contractDocument(m_shown->analysis->tree));
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&bytes);
        writer.setPageMargins(QMarginsF(18, 18, 18, 14), QPageLayout::Millimeter);
        writer.setTitle(m_shown->analysis->title);
        paintPages(&writer);
    }
    return base::saveFile(path, bytes.data());
}

} // namespace meshwright::preview
