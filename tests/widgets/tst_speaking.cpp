// SPDX-License-Identifier: GPL-3.0-or-later
#include "meshwindow.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/language.h"
#include "widgets/designer/contractform.h"
#include "widgets/meshview/meshpage.h"
#include "widgets/shell/settingspage.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QTextStream>

using namespace meshwright;
using namespace Qt::StringLiterals;
using designer::ContractPage;
using testing::MeshWindow;

namespace {

QStringList textsOf(const QWidget *widget)
{
    QStringList out;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        out.append(label->text());
    for (const QPushButton *button : widget->findChildren<QPushButton *>())
        out.append(QString(button->text()).remove(u'&'));
    out.removeAll(QString());
    return out;
}

// The program as it starts: in the language of its settings. Tells what it says as JSON.
int speak(QApplication &application, const QString &config)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, config);
    QJsonObject said{{u"language"_s, ui::installLanguage(&application)}};
    ui::Theme theme(&application);
    shell::MainWindow window(theme);
    window.show();
    QStringList empty;
    for (const ui::EmptyState *state : window.meshPage()->findChildren<ui::EmptyState *>())
        empty += textsOf(state);
    said[u"empty"_s] = empty.join(u'|');
    said[u"settings"_s] = window.showSettings()->titles().join(u'|');
    QStringList menus, entries;
    for (const QPushButton *button : window.findChildren<QPushButton *>()) {
        for (const QAction *group : button->menu() ? button->menu()->actions() : QList<QAction *>()) {
            menus.append(QString(group->text()).remove(u'&'));
            for (const QAction *action : group->menu() ? group->menu()->actions() : QList<QAction *>())
                entries.append(QString(action->text()).remove(u'&'));
        }
    }
    said[u"menus"_s] = menus.join(u'|');
    said[u"entries"_s] = entries.join(u'|');
    if (ContractPage *page = window.openFile(application.arguments().value(3))) {
        page->document()->settle();
        page->setViews({ContractPage::Form});
        page->goTo(u"/status"_s, 0);
        QCoreApplication::processEvents();
        said[u"form"_s] = textsOf(page->findChild<designer::ContractForm *>()).join(u'|');
        said[u"bytes"_s] = QString::fromUtf8(page->document()->text());
    }
    QTextStream(stdout) << QJsonDocument(said).toJson(QJsonDocument::Compact) << Qt::endl;
    return 0;
}

} // namespace

/// The language a person chooses in the settings is the one of the next start, in all parts of the window; the window says so.
class TestSpeaking : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MeshWindow> m_window;
    MeshWindow &w() { return *m_window; }

    QJsonObject startedAgain()
    {
        QSettings().sync();
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LANG"_s, u"C.UTF-8"_s);
        environment.remove(u"LC_ALL"_s);
        environment.remove(u"LANGUAGE"_s);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {u"--speak"_s, w().folder().filePath(u"config"_s), w().orders()});
        if (!process.waitForFinished(longWait))
            qFatal("the program does not end");
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }
    // By keys, in the settings.
    void choose(const QString &language)
    {
        QTest::keyClick(w().get(), Qt::Key_Comma, Qt::ControlModifier);
        QComboBox *box = w().named<QComboBox>(u"Language"_s);
        QVERIFY(box);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentText() != language; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentText(), language);
    }

private Q_SLOTS:
    void init() { m_window = std::make_unique<MeshWindow>(); }
    void cleanup() { m_window.reset(); }

    void germanAndBack()
    {
        w().start();
        QStringList said;
        connect(&w()->workbench(), &workbench::Workbench::notice, this, [&](const QString &sentence) { said.append(sentence); });
        QTest::keyClick(w().get(), Qt::Key_Comma, Qt::ControlModifier);
        auto *settings = w()->findChild<shell::SettingsPage *>();
        QVERIFY(settings);
        connect(settings, &workbench::Page::notice, this, [&](const QString &sentence) { said.append(sentence); });
        const QJsonObject english = startedAgain();
        QCOMPARE(english[u"language"_s].toString(), u"en"_s);
        QVERIFY(english[u"menus"_s].toString().startsWith(u"File|Edit|View"_s));

        choose(u"Deutsch"_s);
        // It says that it takes another start, where it is chosen and when it is.
        QVERIFY2(said.contains(u"The language changes with the next start."_s), qPrintable(said.join(u'|')));
        QVERIFY(textsOf(settings).contains(u"Counts from the next start."_s));
        const QJsonObject german = startedAgain();
        QCOMPARE(german[u"language"_s].toString(), u"de"_s);
        for (const char *part : {"menus", "entries", "empty", "settings", "form"}) {
            const QString key = QLatin1String(part);
            QVERIFY2(!english[key].toString().isEmpty() && german[key].toString() != english[key].toString(), part);
            QCOMPARE(german[key].toString().count(u'|'), english[key].toString().count(u'|')); // the same window
        }
        QVERIFY2(german[u"menus"_s].toString().startsWith(u"Datei|Bearbeiten|Ansicht"_s), qPrintable(german[u"menus"_s].toString()));
        const QStringList entries = german[u"entries"_s].toString().split(u'|');
        for (const QString &entry : {u"Speichern"_s, u"Einstellungen"_s, u"Beenden"_s, u"Vorschau der Seite"_s})
            QVERIFY2(entries.contains(entry), qPrintable(entry + u" of "_s + entries.join(u'|')));
        QVERIFY2(german[u"empty"_s].toString().contains(u"Noch kein Mesh"_s), qPrintable(german[u"empty"_s].toString()));
        QVERIFY2(german[u"settings"_s].toString().contains(u"Sprache"_s), qPrintable(german[u"settings"_s].toString()));
        QVERIFY2(german[u"form"_s].toString().contains(u"Domäne"_s), qPrintable(german[u"form"_s].toString()));
        QCOMPARE(german[u"bytes"_s], english[u"bytes"_s]); // a contract has no language

        choose(u"English"_s);
        QCOMPARE(startedAgain(), english);
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    application.setOrganizationName(u"meshwright-test"_s);
    application.setApplicationName(u"tst_speaking"_s);
    if (application.arguments().value(1) == u"--speak")
        return speak(application, application.arguments().value(2));
    TestSpeaking test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_speaking.moc"
