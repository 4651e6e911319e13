// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <algorithm>

namespace meshwright::ui {

namespace {

const QLatin1String settingsKey("look/language");

// The catalogues are by the names of classes alone, while moc asks by the full one ("meshwright::shell::MainWindow"),
// and what free functions say stands in one context of its own (packaging/translations/translations.py).
class Catalogue : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        const std::string_view whole(context ? context : "");
        const size_t colons = whole.rfind("::");
        const char *name = colons == std::string_view::npos ? whole.data() : whole.data() + colons + 2;
        const QString found = QTranslator::translate(name, source, disambiguation, n);
        return !found.isEmpty() ? found : QTranslator::translate("Free", source, disambiguation, n);
    }
};

bool has(const QString &code)
{
    const std::vector<Language> all = languages();
    return std::any_of(all.begin(), all.end(), [&code](const Language &language) { return language.code == code; });
}

void install(QTranslator *translator, const QString &file, const QString &folder)
{
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

std::vector<Language> languages()
{
    return {{QStringLiteral("en"), QStringLiteral("English")}, {QStringLiteral("de"), QStringLiteral("Deutsch")}};
}

QString chosenLanguage()
{
    return QSettings().value(settingsKey).toString();
}

void chooseLanguage(const QString &code)
{
    QSettings().setValue(settingsKey, code);
}

QString installLanguage(QCoreApplication *application, const QString &code)
{
    const QString wanted = has(code) ? code : QLocale::system().name().section(QLatin1Char('_'), 0, 0);
    const QString language = has(wanted) ? wanted : QStringLiteral("en");
    if (language != QLatin1String("en")) {
        // Qt's own words: the buttons of dialogs, the menu of a text field. Some systems have them in a package apart.
        install(new QTranslator(application), QLatin1String("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        QLocale::setDefault(QLocale(language));
    }
    install(new Catalogue(application), QStringLiteral("meshwright_en"), QStringLiteral(":/translations"));
    if (language != QLatin1String("en"))
        install(new Catalogue(application), QLatin1String("meshwright_") + language, QStringLiteral(":/translations"));
    return language;
}

} // namespace meshwright::ui
