// SPDX-License-Identifier: GPL-3.0-or-later
// The window in German, over a mesh whose sentences are in Cyrillic letters: no text on the screen is an English one.
#include "quietmesh.h"
#include "widgets/common/language.h"
#include "windowwalk.h"

#include <QMutex>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace meshwright;
using namespace Qt::StringLiterals;

namespace {

/// English texts of the catalogue whose German is another one.
QSet<QString> englishTexts(QSet<QString> &german)
{
    QSet<QString> texts;
    QFile file(QStringLiteral(MESHWRIGHT_SOURCE_DIR "/resources/translations/meshwright_de.ts"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no catalogue");
    QXmlStreamReader xml(&file);
    QString source;
    QSet<QString> same;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1)
            source = xml.readElementText().remove(u'&').simplified();
        else if (xml.name() == "translation"_L1) {
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            german.insert(text);
            (QString(text).remove(u'&').simplified() == source ? same : texts).insert(source);
        }
    }
    return texts - same;
}

/// Asked last of all translators: remembers what no catalogue has.
class Unknown : public QTranslator {
public:
    Unknown() { QCoreApplication::installTranslator(this); }
    ~Unknown() override { QCoreApplication::removeTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QMutexLocker lock(&m_lock);
        const QString text = QString::fromUtf8(source);
        if (!testing::latinWords(text).isEmpty())
            m_texts.insert(text, QString::fromUtf8(context));
        return {};
    }
    QMap<QString, QString> texts() const
    {
        const QMutexLocker lock(&m_lock);
        return m_texts;
    }

private:
    mutable QMutex m_lock; // findings are said in the background
    mutable QMap<QString, QString> m_texts;
};

QString englishIn(const QString &text)
{
    static const QRegularExpression english(u"\\b(the|this|that|is|are|be|must|has|have|it|its|and|but|not|needs|missing|there|allowed|did|write|remove|change|should|been|which|with|without|of|to|for|"
                                            "from|by|or|no|yes|add|empty|rows|values|files|e\\.g)\\b"_s);
    return english.match(text).captured();
}

} // namespace

class TestGermanWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsEnglish()
    {
        const Unknown unknown;
        QCOMPARE(ui::installLanguage(qApp, u"de"_s), u"de"_s);
        testing::MeshWindow window;
        testing::Harvest harvest;
        testing::walkWindow(window, harvest);
        const QSet<QString> known = testing::sentencesOfTemplates();
        const QSet<QString> machines = testing::wordsOfStandards() + testing::wordsOfMesh(window.path({}));
        QSet<QString> german;
        const QSet<QString> english = englishTexts(german);
        QVERIFY(english.size() > 2500);
        QStringList faults;
        const QMap<QString, QString> missing = unknown.texts();
        for (auto text = missing.begin(); text != missing.end(); ++text) {
            // Asked for once more in German; a name of the standard; and of what Qt has to say only what is to be seen.
            if (german.contains(QString(text.key()).remove(QRegularExpression(u" \\d+$"_s))) || text.value() == "QAccessibleActionInterface"_L1 || (text.value() == "standard"_L1 && !text.key().contains(u' ')))
                continue;
            if (!text.value().startsWith(u'Q') || text.value().startsWith("Quality"_L1) || harvest.texts().contains(QString(text.key()).remove(u'&').simplified()))
                faults.append(u"“%1” is in no catalogue (%2)"_s.arg(text.key(), text.value()));
        }
        const QStringList ids = testing::ruleIds(window.path({}));
        for (auto text = harvest.texts().begin(); text != harvest.texts().end(); ++text) {
            const bool isName = machines.contains(text.key().toLower()) || known.contains(text.key()) || !text.key().contains(QRegularExpression(u"[^a-z/-]"_s));
            QString left = isName ? QString() : englishIn(testing::withoutNames(text.key(), ids));
            if (left.isEmpty() && !isName && english.contains(text.key()))
                left = text.key();
            if (left.isEmpty() && text.key().contains(u'”'))
                left = u"”"_s; // German closes with “
            if (!left.isEmpty())
                faults.append(u"“%1” in “%2” (%3)"_s.arg(left, text.key().left(300), text.value()));
        }
        QVERIFY2(harvest.texts().size() > 2000, qPrintable(QString::number(harvest.texts().size())));
        for (const QString &fault : faults) // a failure's message is cut where it is long
            qWarning("%s", qPrintable(fault));
        QCOMPARE(faults.size(), 0);
    }
};

QTEST_MAIN(TestGermanWindow)
#include "tst_germanwindow.moc"
