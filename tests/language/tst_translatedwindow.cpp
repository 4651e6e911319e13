// SPDX-License-Identifier: GPL-3.0-or-later
// Every word on the screen was offered for translation: in a language of other letters, over a mesh whose sentences are in
// Cyrillic ones, nothing is left in Latin letters but what files, machines and standards name.
#include "letters.h"
#include "quietmesh.h"
#include "windowwalk.h"

#include <QRegularExpression>
#include <QStandardPaths>

using namespace meshwright;
using namespace Qt::StringLiterals;

namespace {

/// Names that are the same in every language.
const QSet<QString> names = {
    u"meshwright"_s, u"yaml"_s, u"odcs"_s, u"odps"_s, u"csv"_s, u"tsv"_s, u"json"_s, u"sql"_s, u"html"_s, u"pdf"_s, u"svg"_s, u"png"_s, u"utf"_s, u"utc"_s, u"nul"_s, u"kib"_s,
    u"english"_s, u"deutsch"_s,
};

/// A name of a rule or a file, or a byte.
bool isOfMachines(const QString &text)
{
    static const QRegularExpression machine(u"^[a-z0-9]+([-/][a-z0-9-]+)+$"_s);
    return machine.match(text).hasMatch();
}

/// What is cut short on the screen may end in half a word.
bool isKnown(const QString &word, const QString &text, const QSet<QString> &known)
{
    const QString small = word.toLower();
    static const QRegularExpression number(u"^(x?[0-9a-f]{2}|v?[0-9]+)$"_s);
    if (known.contains(small) || number.match(small).hasMatch())
        return true;
    const bool lacksEnd = text.contains(word + u'…'), lacksBegin = text.startsWith(u'…' + word);
    return std::any_of(known.begin(), known.end(), [&](const QString &one) { return (lacksEnd && one.startsWith(small)) || (lacksBegin && one.endsWith(small)); });
}

} // namespace

class TestTranslatedWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWordWasTranslated()
    {
        qApp->setOrganizationName(u"meshwright-test"_s);
        const support::OtherLetters letters;
        QLocale::setDefault(QLocale(QLocale::Russian)); // dates and numbers in other letters, too
        testing::MeshWindow window;
        testing::Harvest harvest;
        testing::walkWindow(window, harvest);
        QSet<QString> known = testing::wordsOfMesh(window.path({})) + testing::wordsOfStandards() + names;
        const QStringList folders = {window.folder().path(), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/Contracts"_s, u"data/meshwright/registry.db recovery config"_s, qApp->organizationName()};
        for (const QString &word : testing::latinWords(folders.join(u' ')))
            known.insert(word.toLower());
        const QStringList ids = testing::ruleIds(window.path({}));
        const QSet<QString> templates = testing::sentencesOfTemplates();
        QStringList faults;
        for (auto text = harvest.texts().begin(); text != harvest.texts().end(); ++text) {
            QStringList words = templates.contains(text.key()) || isOfMachines(text.key()) ? QStringList() : testing::latinWords(testing::withoutNames(text.key(), ids));
            words.removeIf([&](const QString &word) { return isKnown(word, text.key(), known); });
            if (!words.isEmpty())
                faults.append(u"%1: “%2” (%3)"_s.arg(words.join(u' '), text.key().left(300), text.value()));
        }
        QVERIFY2(harvest.texts().size() > 2000, qPrintable(QString::number(harvest.texts().size())));
        QVERIFY2(harvest.popups() > 5, qPrintable(QString::number(harvest.popups())));
        if (qEnvironmentVariableIsSet("MESHWRIGHT_TEXTS")) {
            QFile file(qEnvironmentVariable("MESHWRIGHT_TEXTS"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            for (auto text = harvest.texts().begin(); text != harvest.texts().end(); ++text)
                file.write((text.key() + u"\t"_s + text.value() + u'\n').toUtf8());
        }
        for (const QString &fault : faults) // a failure's message is cut where it is long
            qWarning("%s", qPrintable(fault));
        QCOMPARE(faults.size(), 0);
    }
};

QTEST_MAIN(TestTranslatedWindow)
#include "tst_translatedwindow.moc"
