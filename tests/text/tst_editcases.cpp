// SPDX-License-Identifier: GPL-3.0-or-later
// Runs data/edit/*/: the edits of edit.json, one after the other, turn in.* into out.*.
#include "text/edit.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace meshwright::text;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Value valueOf(const QJsonValue &json)
{
    const QByteArray bytes = QJsonDocument(QJsonObject{{QStringLiteral("v"), json}}).toJson(QJsonDocument::Compact);
    return readJson(SourceText(bytes)).root()["v"].toValue();
}

edit::KeyOrder orderOf(const QJsonObject &step)
{
    QByteArrayList keys;
    for (const QJsonValue &key : step[QLatin1String("order")].toArray())
        keys.append(key.toString().toUtf8());
    return keys.isEmpty() ? edit::KeyOrder() : [keys](const Path &) { return keys; };
}

edit::Patches patchesOf(const Tree &tree, const QJsonObject &step)
{
    const auto path = [&](const char *name) { return Path::fromPointer(step[QLatin1String(name)].toString()); };
    const int before = step[QLatin1String("before")].toInt(-1);
    const Value value = valueOf(step[QLatin1String("value")]);
    if (step.contains(QLatin1String("set")))
        return edit::set(tree, path("set"), value, orderOf(step));
    if (step.contains(QLatin1String("insert")))
        return edit::insertItem(tree, path("insert"), before, value, orderOf(step));
    if (step.contains(QLatin1String("rename")))
        return edit::rename(tree, path("rename"), step[QLatin1String("key")].toString().toUtf8());
    if (step.contains(QLatin1String("move")))
        return edit::move(tree, path("move"), before);
    return edit::remove(tree, path("remove"));
}

} // namespace

class TestEditCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void turnsOneIntoTheOther_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir root(QStringLiteral(MESHWRIGHT_SOURCE_DIR "/tests/text/data/edit"));
        for (const QString &name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << root.filePath(name);
    }
    void turnsOneIntoTheOther()
    {
        QFETCH(QString, folder);
        const QString ending = QFile::exists(folder + QStringLiteral("/in.json")) ? QStringLiteral(".json") : QStringLiteral(".yaml");
        QByteArray text = contents(folder + QStringLiteral("/in") + ending);
        const QJsonArray steps = QJsonDocument::fromJson(contents(folder + QStringLiteral("/edit.json"))).array();
        QVERIFY(!text.isEmpty() && !steps.isEmpty());
        for (const QJsonValue &value : steps) {
            const QJsonObject step = value.toObject();
            const Tree tree = readByName(SourceText(text), ending);
            QVERIFY(tree.isClean());
            const auto patches = patchesOf(tree, step);
            const QByteArray told = QJsonDocument(step).toJson(QJsonDocument::Compact);
            if (step[QLatin1String("refused")].toBool()) {
                QVERIFY2(!patches, told.constData());
                QCOMPARE(patches.problem().kind, meshwright::base::Problem::Kind::Refused);
                continue;
            }
            QVERIFY2(bool(patches), qPrintable(QString::fromUtf8(told) + (patches ? QString() : patches.problem().text())));
            const auto after = patches->applied(text);
            QVERIFY(after);
            text = *after;
        }
        QCOMPARE(text, contents(folder + QStringLiteral("/out") + ending));
    }
};

QTEST_GUILESS_MAIN(TestEditCases)
#include "tst_editcases.moc"
