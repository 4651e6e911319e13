// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharedfolder.h"

#include "text/edit.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace meshwright::text;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The same edits on plain values: what the tree after has to say.
Value *at(Value &root, const Path &path)
{
    Value *out = &root;
    for (const Path::Step &step : path.steps()) {
        if (const int *item = std::get_if<int>(&step); item && out->type() == Value::Type::Sequence) {
            out = &out->items()[size_t(*item)];
            continue;
        }
        const int *item = std::get_if<int>(&step);
        const QByteArray key = item ? QByteArray::number(*item) : std::get<QByteArray>(step);
        auto found = std::find_if(out->members().begin(), out->members().end(), [&](const Value::Member &member) { return member.first == key; });
        if (found == out->members().end())
            return nullptr;
        out = &found->second;
    }
    return out;
}

template <typename List>
void moveEntry(List &list, int from, int before)
{
    auto entry = std::move(list[size_t(from)]);
    list.erase(list.begin() + from);
    list.insert(list.begin() + (before > from ? before - 1 : before), std::move(entry));
}

class Dice {
public:
    explicit Dice(quint32 seed) : m_random(seed) {}
    int below(int bound) { return bound < 1 ? 0 : int(m_random() % quint32(bound)); }
    bool one(int in) { return below(in) == 0; }

    QByteArray text()
    {
        static const QByteArray samples[] = {
            "plain words", "", " lead", "trail ", "yes", "no", "null", "~", "12", "1.50", "0x1F", "2024-01-31", "09:00", "a: b", "a #b", "#x", "- x", "-", "?", ":",
            "key:", "[a]", "{a: 1}", "a, b", "it's", "\"quoted\"", "back\\slash", "two\nlines", "two\nlines\n", "\nlead line", "  indented\n text", "keep\n\n\n", "\n",
            "tab\there", "cr\rhere", "uml\xC3\xA4ut \xE2\x82\xAC", "nel\xC2\x85x", "ls\xE2\x80\xA8x", "bom\xEF\xBB\xBFx", "\x01 control", "*alias", "&anchor", "!tag", "%percent",
            "@at", "`tick", "| pipe", "> gt", "---", "...", "--- x", "trailing space \nnext", "a\n  more\nb", "x:y", "http://x/y#z", "1_000", "=", "<<", "true", ".inf", "+1", "1e3",
            "A long text of many words that goes on and on, so that a writer has to think about where it may break the line, and then some more words for good measure.",
            "A long text: with a colon, of many words that goes on and on, so that a writer has to think about where it may break\n\nand a second paragraph\nwith two lines"};
        return samples[below(int(std::size(samples)))];
    }
    QByteArray key()
    {
        static const QByteArray samples[] = {"added", "customKey", "with space", "yes", "1", "a: b", "#k", "", "null", "q'uote", "d\"q", "-", "? x", "\xC3\xA4", "x-y", "two\nlines"};
        return samples[below(int(std::size(samples)))] + (one(3) ? QByteArray() : QByteArray::number(below(1000)));
    }
    Value value(int depth = 0)
    {
        switch (below(depth < 2 ? 8 : 5)) {
        case 0: return Value();
        case 1: return Value::boolean(one(2));
        case 2: return one(2) ? Value::integer(below(100000) - 500) : Value::number("12.50");
        case 5: {
            std::vector<Value> items;
            for (int i = below(4); i > 0; --i)
                items.push_back(value(depth + 1));
            return Value::sequence(std::move(items));
        }
        case 6:
        case 7: {
            std::vector<Value::Member> members;
            for (int i = below(4); i > 0; --i)
                members.emplace_back("k" + QByteArray::number(i) + key(), value(depth + 1));
            return Value::mapping(std::move(members));
        }
        default: return Value::string(text());
        }
    }

private:
    std::mt19937 m_random;
};

struct Attempt {
    QString name;
    edit::Patches patches;
    Value expected;
};

Attempt attempt(const Tree &tree, Dice &dice)
{
    Value value = tree.root().toValue();
    Node node = tree.node(quint32(dice.below(int(tree.nodeCount()))));
    while (node.parent() && node.parent().kind() == NodeKind::Mapping && node.parent().key(node.indexInParent()) == node)
        node = node.parent();
    const Path path = node.path();
    const int kind = dice.below(7);
    const QString where = QStringLiteral("%1 of ").arg(path.pointer());
    if (kind == 0 || (!node.parent() && kind > 2)) {
        const Value added = dice.value();
        *at(value, path) = added;
        return {QStringLiteral("set ") + where, edit::set(tree, path, added), value};
    }
    if (kind == 1 && node.isMapping()) {
        const QByteArray key = "new" + dice.key();
        const Value added = dice.value();
        Value *target = at(value, path);
        if (!target->member(key))
            target->members().emplace_back(key, added);
        else
            *at(value, path / key) = added;
        return {QStringLiteral("add to ") + where, edit::set(tree, path / key, added), value};
    }
    if (kind <= 2 && node.isSequence()) {
        const int before = dice.below(node.size() + 2) - 1;
        const Value added = dice.value();
        auto &items = at(value, path)->items();
        items.insert(before < 0 ? items.end() : items.begin() + std::min(before, int(items.size())), added);
        return {QStringLiteral("insert %1 in ").arg(before) + where, edit::insertItem(tree, path, before, added), value};
    }
    Value *holder = node.parent() ? at(value, path.parent()) : nullptr;
    const int index = node.indexInParent();
    if (kind == 3 && holder) {
        if (node.parent().isMapping())
            holder->members().erase(holder->members().begin() + index);
        else
            holder->items().erase(holder->items().begin() + index);
        return {QStringLiteral("remove ") + where, edit::remove(tree, path), value};
    }
    if (kind == 4 && holder && node.parent().isMapping()) {
        const QByteArray key = "renamed " + dice.key();
        holder->members()[size_t(index)].first = key;
        return {QStringLiteral("rename ") + where, edit::rename(tree, path, key), value};
    }
    if (kind >= 5 && holder) {
        const int before = dice.below(node.parent().size() + 1);
        if (node.parent().isMapping())
            moveEntry(holder->members(), index, before);
        else
            moveEntry(holder->items(), index, before);
        return {QStringLiteral("move before %1 ").arg(before) + where, edit::move(tree, path, before), value};
    }
    const Value added = Value::string(dice.text());
    *at(value, path) = added;
    return {QStringLiteral("set text ") + where, edit::set(tree, path, added), value};
}

bool bytesOutsideAreEqual(const QByteArray &before, const QByteArray &after, const PatchSet &patches)
{
    qsizetype atBefore = 0, atAfter = 0;
    for (const TextPatch &patch : patches.patches()) {
        const qsizetype kept = patch.at - atBefore;
        if (before.mid(atBefore, kept) != after.mid(atAfter, kept) || after.mid(atAfter + kept, patch.inserted.size()) != patch.inserted)
            return false;
        atBefore = patch.endBefore();
        atAfter += kept + patch.inserted.size();
    }
    return before.mid(atBefore) == after.mid(atAfter);
}


/// Trees by the name of their file.
using Named = std::vector<std::pair<QString, Tree>>;

QStringList filesIn(const QString &folder, const QStringList &patterns)
{
    QStringList out;
    QDirIterator files(folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        out += files.next();
    out.sort();
    return out;
}

// Every third file with the line ends of Windows, every fifth without the last one.
QByteArray varied(QByteArray bytes, size_t number)
{
    if (number % 3 == 2)
        bytes.replace("\r\n", "\n").replace("\n", "\r\n");
    return number % 5 == 4 ? bytes.trimmed() : bytes;
}

QList<QByteArray> commentsOf(const Tree &tree)
{
    QList<QByteArray> out;
    for (const auto span : tree.comments()) {
        const std::string_view text = tree.source().view(span);
        out.append(QByteArray(text.data(), qsizetype(text.size())).trimmed());
    }
    std::sort(out.begin(), out.end());
    return out;
}

// A path can name every node of it: no key that is a collection or an alias, one document.
bool canBeNamed(const Tree &tree)
{
    for (quint32 id = 0; id < tree.nodeCount(); ++id) {
        const Node node = tree.node(id);
        const Node holder = node.parent();
        if (holder && holder.isMapping() && holder.key(node.indexInParent()).kind() != NodeKind::Scalar)
            return false;
    }
    return tree.documentCount() == 1;
}

struct Count {
    int made = 0;
    int refused = 0;
};

/// Runs seeded random edits and holds every one against the same edit of plain values. Answers with
/// what went wrong, or nothing.
QString runEdits(const Named &trees, int count, quint32 seed, Count &counted)
{
    for (int i = 0; i < count; ++i) {
        Dice dice(seed + quint32(i));
        const auto &[name, tree] = trees[size_t(dice.below(int(trees.size())))];
        const Attempt tried = attempt(tree, dice);
        const QString what = QStringLiteral("%1: %2%3: ").arg(i).arg(tried.name, name);
        if (!tried.patches) {
            ++counted.refused;
            if (qEnvironmentVariableIsSet("MESHWRIGHT_VERBOSE"))
                qInfo("%s: %s", qPrintable(what), qPrintable(tried.patches.problem().text()));
            if (tried.patches.problem().kind != meshwright::base::Problem::Kind::Refused)
                return what + tried.patches.problem().text();
            continue;
        }
        ++counted.made;
        const QByteArray before = tree.source().bytes();
        const auto after = tried.patches->applied(before);
        if (!after || !bytesOutsideAreEqual(before, *after, *tried.patches))
            return what + QStringLiteral("bytes outside the patches changed");
        const auto undone = tried.patches->inverted().applied(*after);
        if (!undone || *undone != before)
            return what + QStringLiteral("undo does not restore the bytes");
        const Tree result = tree.isJson() ? readJson(SourceText(*after)) : readYaml(SourceText(*after));
        if (!result.isClean() || result.root().toValue() != tried.expected)
            return what + QStringLiteral("the tree after is another:\n") + QString::fromUtf8(*after);
        const bool mayLose = tried.name.startsWith(QLatin1String("set ")) || tried.name.startsWith(QLatin1String("remove"));
        if (!mayLose && commentsOf(result) != commentsOf(tree))
            return what + QStringLiteral("a comment changed:\n") + QString::fromUtf8(*after);
    }
    return {};
}

int editCount()
{
    return qEnvironmentVariableIsSet("MESHWRIGHT_LONG") ? 50'000 : 5'000;
}

quint32 firstSeed()
{
    return qEnvironmentVariableIsSet("MESHWRIGHT_SEED") ? qEnvironmentVariable("MESHWRIGHT_SEED").toUInt() : 20261121;
}

} // namespace

class TestEditProperty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editsContractsAsMeant()
    {
        Named trees;
        for (const char *folder : {"odcs", "odps", "dcs"}) {
            const QString root = sharedFolder(QLatin1String(folder));
            if (root.isEmpty())
                QSKIP("NOT RUN: the collected contracts are not here. Set MESHWRIGHT_SHARED to the folder of public test data.");
            for (const QString &name : filesIn(root, {QStringLiteral("*.yaml"), QStringLiteral("*.yml"), QStringLiteral("*.json")})) {
                Tree tree = readByName(SourceText(varied(contents(name), trees.size())), name);
                if (tree.isClean() && tree.root() && canBeNamed(tree))
                    trees.emplace_back(QDir(root).relativeFilePath(name), std::move(tree));
            }
        }
        QVERIFY(trees.size() > 100);
        Count count;
        const QString wrong = runEdits(trees, editCount(), firstSeed(), count);
        qInfo("%d edits in %zu contracts: %d made, %d refused", editCount(), trees.size(), count.made, count.refused);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY2(count.refused * 1000 < editCount(), "one edit in a thousand or more was refused");
    }

    // Every corner of YAML: here an edit may be refused, but never be wrong.
    void editsOddTextsAsMeantOrNotAtAll()
    {
        REQUIRE_SHARED(root, "badinput/yaml-test-suite");
        Named trees;
        for (const QString &name : filesIn(root, {QStringLiteral("in.yaml"), QStringLiteral("out.yaml")})) {
            Tree tree = readYaml(SourceText(varied(contents(name), trees.size())));
            if (tree.isClean() && tree.root() && canBeNamed(tree))
                trees.emplace_back(QDir(root).relativeFilePath(name), std::move(tree));
        }
        QVERIFY(trees.size() > 200);
        Count count;
        const QString wrong = runEdits(trees, editCount(), firstSeed(), count);
        qInfo("%d edits in %zu odd texts: %d made, %d refused", editCount(), trees.size(), count.made, count.refused);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY2(count.made * 2 > editCount(), "more than half of the edits were refused");
    }
};

QTEST_GUILESS_MAIN(TestEditProperty)
#include "tst_editproperty.moc"
