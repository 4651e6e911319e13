// SPDX-License-Identifier: GPL-3.0-or-later
#include "events.h"
#include "sharedfolder.h"

#include "text/tree.h"
#include "text/treebuilder.h"
#include "text/yamlparser.h"

#include <QDirIterator>
#include <QTest>

#include <algorithm>

using namespace meshwright::text;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Reading {
    QByteArray events;
    bool accepted = true;
    QString complaint;
};

Reading reading(const QByteArray &bytes)
{
    const SourceText source(bytes);
    TreeBuilder builder(source, {}, false);
    YamlParser(builder, source.view()).parseStream();
    const auto data = builder.finish();
    Reading out;
    out.events = eventsOf(data);
    for (const Finding &finding : data->findings) {
        // The suite judges syntax; two equal keys are a matter of what is made of it.
        if (finding.severity != Severity::Error || finding.rule == QLatin1String("yaml/duplicate-key"))
            continue;
        out.accepted = false;
        out.complaint += finding.rule + QStringLiteral(": ") + finding.message + QLatin1Char(' ');
    }
    return out;
}

// Numbers by what they are, not by how they are spelled; JSON keys have no order.
Value canonical(const Value &value)
{
    if (value.type() == Value::Type::Number)
        return Value::number(QByteArray::number(readYaml(SourceText(value.scalar())).root().number().value_or(0), 'g', 17));
    std::vector<Value> items;
    for (const Value &item : value.items())
        items.push_back(canonical(item));
    std::vector<Value::Member> members;
    for (const Value::Member &member : value.members())
        members.emplace_back(member.first, canonical(member.second));
    std::sort(members.begin(), members.end(), [](const Value::Member &a, const Value::Member &b) { return a.first < b.first; });
    if (value.type() == Value::Type::Sequence)
        return Value::sequence(std::move(items));
    return value.type() == Value::Type::Mapping ? Value::mapping(std::move(members)) : value;
}

QStringList cases(const QString &root)
{
    QStringList out;
    QDirIterator files(root, {QStringLiteral("in.yaml")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        out += QFileInfo(files.next()).path();
    out.sort();
    return out;
}

} // namespace

class TestYamlSuite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsValidAndRefusesWhatIsNot()
    {
        REQUIRE_SHARED(root, "badinput/yaml-test-suite");
        int valid = 0, right = 0, invalid = 0, refused = 0;
        for (const QString &folder : cases(root)) {
            const Reading read = reading(contents(folder + QStringLiteral("/in.yaml")));
            const QString name = QDir(root).relativeFilePath(folder);
            if (QFile::exists(folder + QStringLiteral("/error"))) {
                ++invalid;
                refused += read.accepted ? 0 : 1;
                if (read.accepted)
                    qInfo("%s: accepted, should be refused", qPrintable(name));
                continue;
            }
            ++valid;
            const bool same = read.accepted && read.events == contents(folder + QStringLiteral("/test.event"));
            right += same ? 1 : 0;
            if (!same)
                qInfo("%s: %s", qPrintable(name), read.accepted ? "other events" : qPrintable(read.complaint));
            if (!same && read.accepted && qEnvironmentVariableIsSet("MESHWRIGHT_VERBOSE"))
                qInfo("%s", read.events.constData());
        }
        qInfo("yaml-test-suite: %d of %d valid cases read with the right events, %d of %d invalid ones refused", right, valid, refused, invalid);
        QVERIFY(valid + invalid > 280);
        QVERIFY2(right * 1000 >= valid * 990, "fewer than 99 % of the valid cases are read right");
        QVERIFY2(refused * 1000 >= invalid * 980, "fewer than 98 % of the invalid cases are refused");
    }

    // The suite tells many cases' values as JSON too: the judge of types, escapes and folding.
    void readsTheValuesThatTheSuiteTellsAsJson()
    {
        REQUIRE_SHARED(root, "badinput/yaml-test-suite");
        int same = 0, compared = 0;
        for (const QString &folder : cases(root)) {
            const Tree json = readJson(SourceText(contents(folder + QStringLiteral("/in.json"))));
            const Tree yaml = readYaml(SourceText(contents(folder + QStringLiteral("/in.yaml"))));
            if (!json.isClean() || !yaml.isClean() || yaml.documentCount() != 1)
                continue;
            ++compared;
            const bool equal = canonical(yaml.root().toValue()) == canonical(json.root().toValue());
            same += equal ? 1 : 0;
            if (!equal)
                qInfo("%s: other values", qPrintable(QDir(root).relativeFilePath(folder)));
        }
        qInfo("yaml-test-suite: %d of %d values as told in JSON", same, compared);
        QVERIFY(compared > 150);
        QVERIFY2(same * 1000 >= compared * 990, "fewer than 99 % of the values are as told");
    }
};

QTEST_GUILESS_MAIN(TestYamlSuite)
#include "tst_yamlsuite.moc"
