// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/differencepage.h"

#include "text/linediff.h"
#include "widgets/common/layout.h"
#include "widgets/common/theme.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QSyntaxHighlighter>

namespace meshwright::shell {

namespace {

class SignColours final : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &line) override
    {
        if (line.startsWith(QLatin1Char('+')))
            setFormat(0, int(line.size()), ui::colour(ui::Colour::Pass));
        else if (line.startsWith(QLatin1Char('-')))
            setFormat(0, int(line.size()), ui::colour(ui::Colour::Fail));
        else if (line.startsWith(QLatin1String("@@")))
            setFormat(0, int(line.size()), ui::colour(ui::Colour::Muted));
    }
};

} // namespace

DifferencePage::DifferencePage(const QString &title, const QByteArray &before, const QByteArray &after, QWidget *parent) : Page(parent), m_title(title), m_text(new QPlainTextEdit(this))
{
    QBoxLayout *layout = ui::column(this);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(ui::font(ui::Type::Mono));
    m_text->setAccessibleName(title);
    auto *colours = new SignColours(m_text->document());
    const QByteArray difference = text::lineDiff(before, after, QByteArray());
    m_text->setPlainText(difference.isEmpty() ? tr("There is no difference.") : QString::fromUtf8(difference));
    layout->addWidget(m_text);
    connect(&ui::Theme::current(), &ui::Theme::changed, this, [this, colours] {
        m_text->setFont(ui::font(ui::Type::Mono));
        colours->rehighlight();
    });
}

} // namespace meshwright::shell
