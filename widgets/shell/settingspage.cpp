// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/settingspage.h"

#include "document/recovery.h"
#include "widgets/common/icons.h"
#include "widgets/common/language.h"
#include "widgets/common/layout.h"
#include "widgets/shell/preferences.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardPaths>
#include <QUrl>

namespace meshwright::shell {

using Mode = ui::Theme::Mode;

namespace {

constexpr int columnWidth = 720;

} // namespace

SettingsPage::SettingsPage(Preferences &preferences, QWidget *parent) : Page(parent), m_preferences(preferences), m_search(new QLineEdit)
{
    QBoxLayout *page = ui::column(this);
    QBoxLayout *tools = ui::toolbar(page);
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->addAction(ui::icon("search"), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(360);
    tools->addWidget(m_search, 1);
    tools->addStretch();
    auto *content = new QWidget;
    content->setProperty("role", QStringLiteral("base"));
    QBoxLayout *across = ui::row(content, ui::grid::gap);
    auto *column = new QWidget;
    const auto widen = [column] { column->setMaximumWidth(qRound(columnWidth * ui::Theme::current().fontScale())); };
    connect(&ui::Theme::current(), &ui::Theme::changed, column, widen);
    widen();
    m_list = ui::column(column, 0, ui::grid::unit);
    across->addWidget(column, 8);
    across->addStretch(1);
    addLook();
    addEditor();
    addPlaces();
    m_nothing = ui::label(tr("No setting fits these words."), "muted");
    m_nothing->hide();
    m_list->addWidget(m_nothing);
    m_list->addStretch();
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    page->addWidget(area, 1);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::filter);
    connect(&preferences, &Preferences::changed, this, &SettingsPage::refresh);
}

void SettingsPage::addSection(const QString &title)
{
    m_section = ui::label(title, "section");
    m_section->setContentsMargins(0, ui::grid::unit, 0, 0);
    m_list->addWidget(m_section);
}

void SettingsPage::add(const QString &title, const QString &help, QWidget *editor)
{
    auto *line = new QWidget;
    QBoxLayout *row = ui::row(line, 0, ui::grid::gap);
    auto *words = new QWidget(line);
    QBoxLayout *column = ui::column(words, 0, 2);
    QLabel *name = ui::label(title, nullptr, words);
    name->setBuddy(editor);
    column->addWidget(name);
    column->addWidget(ui::paragraph(help, "small", words));
    row->addWidget(words, 1);
    row->addWidget(editor, 0, Qt::AlignTop);
    if (!qobject_cast<QCheckBox *>(editor))
        editor->setMinimumWidth(qRound(200 * ui::Theme::current().fontScale()));
    editor->setAccessibleName(title);
    editor->setAccessibleDescription(help);
    m_list->addWidget(line);
    m_settings.append({line, m_section, title, title + QLatin1Char(' ') + help + QLatin1Char(' ') + m_section->text()});
}

void SettingsPage::addLook()
{
    addSection(tr("Look"));
    auto *theme = new QComboBox;
    theme->addItems({tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")});
    theme->setCurrentIndex(int(m_preferences.theme()));
    connect(theme, &QComboBox::activated, this, [this](int index) { m_preferences.setTheme(Mode(index)); });
    m_readers.append([this, theme] { theme->setCurrentIndex(int(m_preferences.theme())); });
    add(tr("Theme"), tr("Light, dark or high contrast; “as the system” follows the desktop while the window is open."), theme);

    auto *size = new QSpinBox;
    size->setRange(100, 200);
    size->setSingleStep(10);
    size->setSuffix(tr(" %"));
    size->setValue(m_preferences.textSize());
    size->setKeyboardTracking(false);
    connect(size, &QSpinBox::valueChanged, this, [this](int percent) { m_preferences.setTextSize(percent); });
    m_readers.append([this, size] {
        const QSignalBlocker quiet(size);
        size->setValue(m_preferences.textSize());
    });
    add(tr("Text size"), tr("Of everything in the window. Ctrl++ and Ctrl+- change it, too."), size);

    auto *language = new QComboBox;
    language->addItem(tr("As the system"), QString());
    for (const ui::Language &one : ui::languages())
        language->addItem(one.name, one.code);
    language->setCurrentIndex(std::max(0, language->findData(ui::chosenLanguage())));
    connect(language, &QComboBox::activated, this, [this, language] {
        ui::chooseLanguage(language->currentData().toString());
        Q_EMIT notice(tr("The language changes with the next start."));
    });
    add(tr("Language"), tr("Counts from the next start."), language);
}

void SettingsPage::addEditor()
{
    const auto box = [this](bool on, auto set) {
        auto *check = new QCheckBox;
        check->setChecked(on);
        connect(check, &QCheckBox::toggled, this, set);
        return check;
    };
    addSection(tr("Editor"));
    add(tr("Wrap long lines"), tr("Long lines of YAML go on in the next row instead of beyond the edge."), box(m_preferences.wrapsLines(), [this](bool on) { m_preferences.setWrapsLines(on); }));
    add(tr("Show blanks"), tr("A dot for every blank, so that indentation can be seen."), box(m_preferences.showsBlanks(), [this](bool on) { m_preferences.setShowsBlanks(on); }));
    addSection(tr("Window"));
    add(tr("Open the tabs of last time"), tr("With each mesh, the contracts that were open in it, in their views and at their places."), box(m_preferences.reopensTabs(), [this](bool on) { m_preferences.setReopensTabs(on); }));
    addSection(tr("You"));
    auto *owner = new QLineEdit(m_preferences.owner());
    owner->setPlaceholderText(tr("name@company.org"));
    connect(owner, &QLineEdit::editingFinished, this, [this, owner] { m_preferences.setOwner(owner->text()); });
    add(tr("Owner of new contracts"), tr("Filled in where you make a contract; you can change it there."), owner);
}

void SettingsPage::addPlaces()
{
    addSection(tr("Where things are kept"));
    const auto place = [this](const QString &title, const QString &help, const QString &folder) {
        QPushButton *open = ui::button(tr("Open the folder"));
        connect(open, &QPushButton::clicked, this, [this, folder] {
            QDir().mkpath(folder);
            if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
                Q_EMIT notice(tr("No program on this computer opens folders. It is %1").arg(QDir::toNativeSeparators(folder)));
        });
        add(title, QStringLiteral("%1 %2").arg(help, QDir::toNativeSeparators(folder)), open);
        open->setAccessibleName(tr("Open the folder: %1").arg(title));
    };
    const QString own = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/meshwright");
    place(tr("Data folder"), tr("The embedded registry, the demo mesh, history:"), own);
    place(tr("Recovery"), tr("Texts that were not saved, for the case of a crash; only you can read them:"), document::Recovery::defaultFolder());
    place(tr("Settings"), tr("These settings and the list of recent folders:"), QFileInfo(QSettings().fileName()).absolutePath());
}

QStringList SettingsPage::titles() const
{
    QStringList out;
    for (const Setting &setting : m_settings)
        out.append(setting.title);
    return out;
}

void SettingsPage::search(const QString &words)
{
    m_search->setText(words);
    m_search->setFocus();
}

void SettingsPage::filter(const QString &words)
{
    QSet<QLabel *> sections;
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const Setting &setting : std::as_const(m_settings)) {
        const bool fits = std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return setting.words.contains(word, Qt::CaseInsensitive); });
        setting.line->setVisible(fits);
        if (fits)
            sections.insert(setting.section);
    }
    for (const Setting &setting : std::as_const(m_settings))
        setting.section->setVisible(sections.contains(setting.section));
    m_nothing->setVisible(sections.isEmpty());
}

void SettingsPage::refresh()
{
    for (const auto &read : std::as_const(m_readers))
        read();
}

void SettingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
    m_search->setFocus();
}

} // namespace meshwright::shell
