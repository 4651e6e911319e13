// SPDX-License-Identifier: GPL-3.0-or-later
#include "textinput.h"
#include "verb.h"

#include "standard/judge.h"
#include "text/coreschema.h"
#include "text/edit.h"
#include "text/linediff.h"
#include "text/pathquery.h"

#include <QCommandLineParser>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace meshwright::text;

namespace meshwright::cli {

extern const Verb editVerb;

namespace {

/// One --set, --unset, … in the order of the command line.
struct Wish {
    QString option;
    QString argument;
    QString before; ///< of --move and --add
    QString after;
};

base::Problem wrong(const QString &what, const QString &advice = {})
{
    return {base::Problem::Kind::Usage, what, advice, {}};
}

// QCommandLineParser forgets in which order different options came, and edits happen in order.
base::Result<std::vector<Wish>> wishesOf(const QStringList &arguments)
{
    static const QStringList known{u"set"_s, u"set-text"_s, u"unset"_s, u"add"_s, u"rename"_s, u"move"_s, u"before"_s, u"after"_s};
    std::vector<Wish> out;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (!arguments[i].startsWith(u"--"_s))
            continue;
        const qsizetype equals = arguments[i].indexOf(u'=');
        const QString name = arguments[i].mid(2, equals < 0 ? -1 : equals - 2);
        if (!known.contains(name))
            continue;
        const QString value = equals < 0 ? arguments.value(++i) : arguments[i].mid(equals + 1);
        if (name != u"before"_s && name != u"after"_s) {
            out.push_back({name, value, {}, {}});
            continue;
        }
        const bool fits = !out.empty() && (out.back().option == u"move"_s || out.back().option == u"add"_s) && out.back().before.isEmpty() && out.back().after.isEmpty();
        if (!fits)
            return wrong(u"--%1 has to stand behind the --move or --add it belongs to."_s.arg(name));
        (name == u"before"_s ? out.back().before : out.back().after) = value;
    }
    return out;
}

// What a value on the command line means: a number, true, false, null, [..], {..} or quoted text as
// in YAML; everything else is text as it is.
base::Result<Value> valueOf(const QString &written)
{
    const QByteArray bytes = written.toUtf8();
    const std::string_view text(bytes.constData(), size_t(bytes.size()));
    const bool structured = !text.empty() && (text[0] == '[' || text[0] == '{' || text[0] == '"' || text[0] == '\'');
    if (!structured && (text.empty() || coreschema::typeOf(text) == ScalarType::String))
        return Value::string(bytes);
    const Tree tree = readYaml(SourceText(bytes));
    if (!tree.isClean())
        return wrong(u"The value “%1” can't be read: %2"_s.arg(written, tree.findings().front().message), u"--set-text takes any text as it is."_s);
    return tree.root().toValue();
}

struct Assignment {
    PathQuery path;
    QString value;
};

base::Result<Assignment> assignmentOf(const Wish &wish)
{
    std::optional<QString> rest;
    const auto path = PathQuery::parseAssignment(wish.argument, rest);
    if (!path)
        return path.problem();
    if (!rest)
        return wrong(u"--%1 %2 lacks a “=” and what is behind it."_s.arg(wish.option, wish.argument));
    return Assignment{*path, *rest};
}

base::Result<Path> existing(const Tree &tree, const QString &written)
{
    const auto path = PathQuery::parse(written);
    return path ? path->resolve(tree) : base::Result<Path>(path.problem());
}

// The number in front of which an entry goes; -1 at the end.
base::Result<int> targetOf(const Tree &tree, const Wish &wish, const Path &collection)
{
    const QString &written = wish.before.isEmpty() ? wish.after : wish.before;
    if (written.isEmpty())
        return -1;
    const auto neighbour = existing(tree, written);
    if (!neighbour)
        return neighbour.problem();
    if (neighbour->isRoot() || neighbour->parent() != collection)
        return wrong(u"%1 is not an entry of %2."_s.arg(written, collection.isRoot() ? u"the document"_s : collection.display()), u"--before and --after take an entry of the same list or mapping."_s);
    const Node node = tree.root().find(*neighbour);
    return node.indexInParent() + (wish.before.isEmpty() ? 1 : 0);
}

/// Where the text is a contract or a product, new keys go where its standard customarily has them.
edit::KeyOrder customaryOrder(const Tree &tree)
{
    const standard::Description *description = standard::recognise(tree).description;
    if (!description)
        return {};
    return [description](const Path &mapping) { return description->keyOrder(mapping); };
}

edit::Patches applySet(const Tree &tree, const Wish &wish)
{
    const auto assignment = assignmentOf(wish);
    if (!assignment)
        return assignment.problem();
    const auto path = assignment->path.resolve(tree, true);
    if (!path)
        return path.problem();
    const auto value = wish.option == u"set-text"_s ? base::Result<Value>(Value::string(assignment->value)) : valueOf(assignment->value);
    return value ? edit::set(tree, *path, *value, customaryOrder(tree)) : edit::Patches(value.problem());
}

edit::Patches applyAdd(const Tree &tree, const Wish &wish)
{
    const auto assignment = assignmentOf(wish);
    if (!assignment)
        return assignment.problem();
    const auto path = assignment->path.resolve(tree, true);
    if (!path)
        return path.problem();
    const auto value = valueOf(assignment->value);
    if (!value)
        return value.problem();
    const auto target = targetOf(tree, wish, *path);
    return target ? edit::insertItem(tree, *path, *target, *value, customaryOrder(tree)) : edit::Patches(target.problem());
}

edit::Patches applyRename(const Tree &tree, const Wish &wish)
{
    const auto assignment = assignmentOf(wish);
    if (!assignment)
        return assignment.problem();
    const auto path = assignment->path.resolve(tree);
    return path ? edit::rename(tree, *path, assignment->value.toUtf8()) : edit::Patches(path.problem());
}

edit::Patches apply(const Tree &tree, const Wish &wish)
{
    if (wish.option == u"set"_s || wish.option == u"set-text"_s)
        return applySet(tree, wish);
    if (wish.option == u"add"_s)
        return applyAdd(tree, wish);
    if (wish.option == u"rename"_s)
        return applyRename(tree, wish);
    const auto path = existing(tree, wish.argument);
    if (!path)
        return path.problem();
    if (wish.option == u"unset"_s)
        return edit::remove(tree, *path);
    if (path->isRoot())
        return wrong(u"The whole document can't be moved."_s);
    const auto target = targetOf(tree, wish, path->parent());
    return target ? edit::move(tree, *path, *target) : edit::Patches(target.problem());
}

int fail(const QString &file, base::Problem problem)
{
    if (problem.subject.isEmpty())
        problem.subject = file;
    printProblem(problem);
    return exitCodeFor(problem);
}

int save(const QString &file, const QByteArray &before, const QByteArray &after, bool checkOnly)
{
    if (checkOnly) {
        print(QString::fromUtf8(lineDiff(before, after, file.toUtf8())));
        return Fine;
    }
    if (before == after) {
        print(u"%1: nothing to change\n"_s.arg(file));
        return Fine;
    }
    if (const auto saved = saveOver(file, before, after); !saved)
        return fail(file, saved.problem());
    print(u"%1: saved\n"_s.arg(file));
    return Fine;
}

int editFile(const QString &file, const std::vector<Wish> &wishes, bool checkOnly)
{
    auto tree = readTree(file);
    if (!tree)
        return fail(file, tree.problem());
    const QByteArray before = tree->source().bytes();
    if (printErrors(file, *tree))
        return Unreadable;
    for (const Wish &wish : wishes) {
        const auto patches = apply(*tree, wish);
        if (!patches)
            return fail(file, patches.problem());
        auto after = patches->applied(tree->source().bytes());
        if (!after)
            return fail(file, after.problem());
        *tree = readByName(SourceText(*std::move(after)), file);
    }
    return save(file, before, tree->source().bytes(), checkOnly);
}

int runEdit(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"FILE"_s, u"A YAML or JSON file (*.json is JSON)."_s);
    parser.addOptions({
        {u"set"_s, u"Give PATH a value; missing keys are made. Numbers, true, false, null, [..] and {..} mean themselves."_s, u"PATH=VALUE"_s},
        {u"set-text"_s, u"The same, and the value is text whatever it looks like."_s, u"PATH=TEXT"_s},
        {u"unset"_s, u"Take out a key or an item."_s, u"PATH"_s},
        {u"add"_s, u"Add an item to the list at PATH, at its end or where --before or --after says."_s, u"PATH=VALUE"_s},
        {u"rename"_s, u"Give the member at PATH another key."_s, u"PATH=KEY"_s},
        {u"move"_s, u"Move an item or a member to the end of its list or mapping, or where --before or --after says."_s, u"PATH"_s},
        {u"before"_s, u"In front of this entry (behind --move or --add)."_s, u"PATH"_s},
        {u"after"_s, u"Behind this entry (behind --move or --add)."_s, u"PATH"_s},
        {u"check"_s, u"Print the difference and write nothing."_s},
    });
    int exitCode = Fine;
    if (!parse(parser, editVerb, arguments, exitCode))
        return exitCode;
    const auto wishes = wishesOf(arguments);
    if (!wishes || wishes->empty() || parser.positionalArguments().size() != 1) {
        printProblem(!wishes ? wishes.problem() : wrong(wishes->empty() ? u"Nothing to change was named."_s : u"Name one file."_s,
                                                        u"For example: meshwright edit orders.odcs.yaml --set status=active"_s));
        return Usage;
    }
    return editFile(parser.positionalArguments().front(), *wishes, parser.isSet(u"check"_s));
}

} // namespace

const Verb editVerb{"edit", "FILE --set PATH=VALUE ...", "Change single values of a YAML or JSON file and leave every other byte alone.", runEdit};

} // namespace meshwright::cli
