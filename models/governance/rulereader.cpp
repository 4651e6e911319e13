// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/function.h"
#include "base/tr.h"
#include "governance/message.h"
#include "governance/packreader.h"

namespace meshwright::governance {

using base::tr;
using text::Node;

namespace {

const QStringList &ruleKeys()
{
    static const QStringList keys{QStringLiteral("given"), QStringLiteral("then"), QStringLiteral("message"), QStringLiteral("description"),
                                  QStringLiteral("severity"), QStringLiteral("recommended"), QStringLiteral("resolved"), QStringLiteral("formats"),
                                  QStringLiteral("documentationUrl"), QStringLiteral("tags"), QStringLiteral("type"), QStringLiteral("extensions")};
    return keys;
}

QString titleFrom(const QString &id)
{
    QString title = QString(id).replace(u'-', u' ').replace(u'_', u' ');
    if (!title.isEmpty())
        title[0] = title.at(0).toUpper();
    return title;
}

/// The names in "a.b[0]['c.d']".
std::vector<QByteArray> stepsOf(const QString &field)
{
    std::vector<QByteArray> steps;
    QString name;
    bool isNamed = false; // something was named since the last separator
    const auto finish = [&] {
        if (isNamed)
            steps.push_back(name.toUtf8());
        name.clear();
        isNamed = false;
    };
    for (qsizetype i = 0; i < field.size(); ++i) {
        const QChar c = field.at(i);
        const qsizetype close = c == u'[' ? field.indexOf(u']', i) : -1;
        if (close > 0) {
            finish();
            const QString inside = field.mid(i + 1, close - i - 1);
            const bool isQuoted = inside.size() > 1 && (inside.at(0) == u'\'' || inside.at(0) == u'"');
            name = isQuoted ? inside.mid(1, inside.size() - 2) : inside;
            isNamed = true;
            i = close;
        } else if (c == u'.') {
            finish();
        } else {
            name += c;
            isNamed = true;
        }
    }
    finish();
    return steps;
}

QStringList textsOf(const Node &node)
{
    QStringList texts;
    if (node.isString())
        texts.append(node.string());
    for (int i = 0; node.isSequence() && i < node.size(); ++i)
        texts.append(node.at(i).isString() ? node.at(i).string() : QString());
    return texts;
}

} // namespace

void RuleReader::fault(const Node &at, const char *rule, const QString &message)
{
    if (m_firstFault.isEmpty())
        m_firstFault = message;
    m_report(at, rule, message);
}

void RuleReader::read(const Node &definition, Rule &rule)
{
    for (int i = 0; i < definition.size(); ++i) {
        const QString key = definition.key(i).string();
        if (!ruleKeys().contains(key) && !key.startsWith(QLatin1String("x-")))
            fault(definition.key(i), "ruleset/unknown-key", tr("A rule has no key “%1”; it has %2, and keys that begin with x-.").arg(key, ruleKeys().join(QLatin1String(", "))));
    }
    if (rule.title.isEmpty())
        rule.title = titleFrom(rule.id);
    if (m_context.file.startsWith(u':'))
        rule.docs = QStringLiteral("docs/rules/packs.md#") + rule.id;
    readWords(definition, rule);
    if (const Node given = definition["given"])
        readGiven(given, rule);
    else if (rule.given.isEmpty())
        fault(definition, "ruleset/shape", tr("The rule “%1” has no “given”: which places should it look at?").arg(rule.id));
    if (const Node then = definition["then"])
        readThen(then, rule);
    else if (rule.then.empty())
        fault(definition, "ruleset/shape", tr("The rule “%1” has no “then”: what should it check?").arg(rule.id));
    if (const Node own = definition["x-meshwright"])
        readOwn(own, rule);
    const bool isRedefined = bool(definition["given"]) && bool(definition["then"]);
    if (!m_firstFault.isEmpty())
        rule.unevaluable = m_firstFault;
    else if (isRedefined)
        rule.unevaluable.clear();
}

void RuleReader::readWords(const Node &definition, Rule &rule)
{
    const auto text = [&](const char *key, QString &into) {
        const Node node = definition[key];
        if (node && !node.isString())
            fault(node, "ruleset/shape", tr("“%1” must be a text.").arg(QLatin1String(key)));
        else if (node)
            into = node.string();
    };
    text("description", rule.why);
    text("message", rule.message);
    text("documentationUrl", rule.docs);
    if (const QString wrong = messageFault(rule.message); !wrong.isEmpty())
        fault(definition["message"], "ruleset/message", wrong);

    if (const Node severity = definition["severity"]) {
        if (const auto level = levelFromText(severity.string()))
            rule.level = *level;
        else
            fault(severity, "ruleset/severity", tr("A severity is error, warn, info, hint or off (0, 1, 2, 3, -1)."));
    }
    const auto boolean = [&](const char *key, bool &into) {
        const Node node = definition[key];
        if (!node)
            return;
        if (const auto value = node.isScalar() ? node.boolean() : std::nullopt)
            into = *value;
        else
            fault(node, "ruleset/shape", tr("“%1” must be true or false.").arg(QLatin1String(key)));
    };
    boolean("recommended", rule.recommended);
    bool resolved = true;
    boolean("resolved", resolved);
    if (const Node tags = definition["tags"])
        rule.tags = textsOf(tags);
    if (const Node type = definition["type"]; type && type.string() != u"style" && type.string() != u"validation")
        fault(type, "ruleset/shape", tr("“type” is style or validation."));
    if (const Node formats = definition["formats"])
        fault(formats, "ruleset/formats", tr("Rules for certain formats (%1) can't be judged on contracts; leave “formats” out.").arg(textsOf(formats).join(QLatin1String(", "))));
    else if (!m_context.formats.isEmpty())
        fault(definition, "ruleset/formats", m_context.formats);
}

void RuleReader::readGiven(const Node &given, Rule &rule)
{
    rule.given.clear();
    rule.paths.clear();
    const bool isList = given.isSequence();
    if ((!isList && !given.isString()) || (isList && given.size() == 0))
        return fault(given, "ruleset/given", tr("“given” is a path such as $.schema[*], or a list of paths."));
    for (int i = 0; i < (isList ? given.size() : 1); ++i) {
        const Node item = isList ? given.at(i) : given;
        if (!item.isString()) {
            fault(item, "ruleset/given", tr("“given” is a path such as $.schema[*], or a list of paths."));
            continue;
        }
        for (const QString &path : expanded(item.string(), {}, item)) {
            auto compiled = Given::compile(path);
            if (!compiled) {
                fault(item, "ruleset/given", compiled.problem().what);
                continue;
            }
            rule.given.append(path);
            rule.paths.push_back(*compiled);
        }
    }
}

/// "#Alias.rest" as the paths it stands for.
QStringList RuleReader::expanded(const QString &path, QStringList stack, const Node &at)
{
    constexpr int mostPaths = 1'000;
    if (!path.startsWith(u'#'))
        return {path};
    int end = 1;
    while (end < path.size() && (path.at(end).isLetterOrNumber() || path.at(end) == u'_' || path.at(end) == u'-'))
        ++end;
    const QString alias = path.mid(1, end - 1);
    if (!m_context.aliases.contains(alias)) {
        fault(at, "ruleset/alias", tr("There is no alias “%1” in this file.").arg(alias));
        return {};
    }
    if (stack.contains(alias)) {
        fault(at, "ruleset/alias", tr("The alias “%1” refers to itself: %2.").arg(alias, (stack << alias).join(QLatin1String(" → "))));
        return {};
    }
    stack.append(alias);
    QStringList result;
    for (const QString &target : m_context.aliases.value(alias)) {
        result += expanded(target + path.mid(end), stack, at);
        if (result.size() > mostPaths) {
            fault(at, "ruleset/alias", tr("The alias “%1” stands for more than %2 paths.").arg(alias).arg(mostPaths));
            return {};
        }
    }
    return result;
}

void RuleReader::readThen(const Node &then, Rule &rule)
{
    rule.then.clear();
    if (then.isMapping())
        return readOneThen(then, rule);
    if (!then.isSequence() || then.size() == 0)
        return fault(then, "ruleset/then", tr("“then” is a mapping with a “function”, or a list of such."));
    for (int i = 0; i < then.size(); ++i)
        readOneThen(then.at(i), rule);
}

void RuleReader::readOneThen(const Node &then, Rule &rule)
{
    if (!then.isMapping())
        return fault(then, "ruleset/then", tr("“then” is a mapping with a “function”, or a list of such."));
    for (int i = 0; i < then.size(); ++i) {
        const QString key = then.key(i).string();
        if (key != u"field" && key != u"function" && key != u"functionOptions")
            fault(then.key(i), "ruleset/unknown-key", tr("“then” has no key “%1”; it has field, function and functionOptions.").arg(key));
    }
    Then made;
    made.field = then["field"].string();
    made.function = then["function"].string();
    made.options = then["functionOptions"];
    made.span = then.span();
    if (then["field"] && !then["field"].isScalar())
        fault(then["field"], "ruleset/then", tr("“field” must be a text."));
    if (made.field.startsWith(u'$')) {
        auto path = Given::compile(made.field);
        if (path)
            made.fieldPath = *path;
        else
            fault(then["field"], "ruleset/then", path.problem().what);
    } else if (made.field != u"@key") {
        made.fieldSteps = stepsOf(made.field);
    }
    if (!then["function"].isString() || !functionNames().contains(made.function)) {
        const QString named = then["function"].isString() ? tr("There is no function “%1”").arg(made.function) : tr("“then” needs a “function”");
        return fault(then["function"] ? then["function"] : then, "ruleset/unknown-function",
                     tr("%1; there are %2. Functions of your own (JavaScript) are never run.").arg(named, functionNames().join(QLatin1String(", "))));
    }
    Options options(m_context.tree, then["functionOptions"], then["function"],
                    [this](const Node &at, const QString &message) { fault(at, "ruleset/option", message); });
    made.call = makeFunction(made.function, options);
    if (made.call)
        rule.then.push_back(std::move(made));
}

void RuleReader::readOwn(const Node &own, Rule &rule)
{
    if (!own.isMapping())
        return fault(own, "ruleset/shape", tr("“x-meshwright” must be a mapping."));
    for (int i = 0; i < own.size(); ++i) {
        const QString key = own.key(i).string();
        const Node value = own.at(i);
        if (key == u"title")
            rule.title = value.string();
        else if (key == u"fix")
            rule.fix = value.string();
        else if (key == u"set" && value && !value.isNull())
            rule.set = value.toValue();
        else if (key == u"set")
            fault(own.key(i), "ruleset/shape", tr("“set” is the value that a quick fix writes; it can't be empty."));
        else if (key == u"appliesTo")
            rule.appliesTo = textsOf(value);
        else if (key == u"pass" || key == u"fail")
            readExamples(value, key == u"pass", rule);
        else
            fault(own.key(i), "ruleset/unknown-key", tr("“x-meshwright” has no key “%1”; it has title, fix, set, appliesTo, pass and fail.").arg(key));
    }
    for (const QString &kind : rule.appliesTo) {
        if (kind != u"contract" && kind != u"product" && kind != u"mesh")
            fault(own["appliesTo"], "ruleset/shape", tr("“appliesTo” names contract, product or mesh, not “%1”.").arg(kind));
    }
}

void RuleReader::readExamples(const Node &list, bool mustPass, Rule &rule)
{
    if (!list.isSequence())
        return fault(list, "ruleset/shape", tr("“pass” and “fail” are lists of documents."));
    rule.examples.erase(std::remove_if(rule.examples.begin(), rule.examples.end(), [&](const Example &e) { return e.mustPass == mustPass; }), rule.examples.end());
    for (int i = 0; i < list.size(); ++i) {
        const QString name = QStringLiteral("%1 %2").arg(mustPass ? QStringLiteral("pass") : QStringLiteral("fail")).arg(i + 1);
        rule.examples.push_back({name, mustPass, m_context.tree, list.at(i)});
    }
}

} // namespace meshwright::governance
