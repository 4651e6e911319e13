// SPDX-License-Identifier: GPL-3.0-or-later
#include "standard/quickfix.h"

#include "base/tr.h"
#include "standard/jsonvalue.h"
#include "standard/phrases.h"
#include "text/edit.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::standard::quickfix {

using base::tr;
using text::Fix;
using text::Node;
using text::ScalarStyle;

namespace {

QByteArray bytes(const text::Tree &tree, base::Span span)
{
    const std::string_view view = tree.source().view(span);
    return QByteArray(view.data(), qsizetype(view.size()));
}

Fix replaced(const text::Tree &tree, base::Span span, const QByteArray &text, const QString &title)
{
    return {title, text::PatchSet({text::TextPatch{span.begin, bytes(tree, span), text}})};
}

/// Words that need no quotes anywhere in YAML: our own keys and values.
bool isPlainWord(const QByteArray &word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
    });
}

QByteArray inStyleOf(Node scalar, const QByteArray &word)
{
    switch (scalar.scalarStyle()) {
    case ScalarStyle::SingleQuoted:
        return '\'' + word + '\'';
    case ScalarStyle::DoubleQuoted:
        return '"' + word + '"';
    default:
        return word;
    }
}

/// Each edit was checked by itself; together they must leave a readable text with the key moved.
bool isMoved(const text::Tree &tree, const text::PatchSet &patches, Node value)
{
    const auto bytes = patches.applied(tree.source().bytes());
    if (!bytes)
        return false;
    const text::SourceText source(*bytes);
    const text::Tree after = tree.isJson() ? text::readJson(source) : text::readYaml(source);
    const Node entries = after.root().find(value.parent().path() / "customProperties");
    return after.isClean() && !after.root().find(value.path()).isValid() && entries.size() > 0
        && entries.at(entries.size() - 1)["property"].value() == value.keyNode().value();
}

} // namespace

Fix rename(const text::Tree &tree, Node key, const QByteArray &better)
{
    return replaced(tree, key.span(), inStyleOf(key, better), tr("Rename to “%1”").arg(QString::fromUtf8(better)));
}

std::optional<Fix> respell(const text::Tree &tree, Node scalar, const QByteArray &better)
{
    const bool block = scalar.scalarStyle() == ScalarStyle::Literal || scalar.scalarStyle() == ScalarStyle::Folded;
    if (block || !isPlainWord(better) || scalar.span().isEmpty())
        return std::nullopt;
    return replaced(tree, scalar.span(), inStyleOf(scalar, better), tr("Change to “%1”").arg(QString::fromUtf8(better)));
}

std::optional<Fix> retype(const text::Tree &tree, Node value, quint8 types)
{
    if (!value.isScalar() || value.kind() == text::NodeKind::Alias || value.span().isEmpty() || value.isNull())
        return std::nullopt;
    const QByteArray raw = bytes(tree, value.span());
    const bool plain = value.scalarStyle() == ScalarStyle::Plain && !value.isString();
    if ((types & String) && plain)
        return replaced(tree, value.span(), '"' + raw + '"', tr("Put quotes around it"));
    const QByteArray text = QByteArray(value.value().data(), qsizetype(value.value().size()));
    const bool oneLine = value.scalarStyle() != ScalarStyle::Literal && value.scalarStyle() != ScalarStyle::Folded;
    if ((types & Boolean) && value.isString() && oneLine) {
        const QByteArray word = text.trimmed().toLower();
        const bool yes = word == "true" || word == "yes" || word == "on" || word == "y";
        const bool no = word == "false" || word == "no" || word == "off" || word == "n";
        if (yes || no)
            return replaced(tree, value.span(), yes ? "true" : "false", yes ? tr("Change to true") : tr("Change to false"));
    }
    if ((types & (Number | Integer)) && value.isString() && oneLine && isPlainWord(text)) {
        bool whole = false, number = false;
        text.toLongLong(&whole);
        text.toDouble(&number);
        if (whole || (number && (types & Number) && text != "nan" && text != "inf"))
            return replaced(tree, value.span(), text, tr("Take the quotes away"));
    }
    if ((types & Array) && value.isString() && oneLine
        && (value.scalarStyle() != ScalarStyle::Plain || raw.indexOf(',') < 0) && !raw.contains('\n') && !raw.contains('[')
        && !raw.contains(']') && !raw.contains('{') && !raw.contains('}'))
        return replaced(tree, value.span(), '[' + raw + ']', tr("Make it a list"));
    return std::nullopt;
}

std::optional<Fix> supply(const text::Tree &tree, const Description &description, Node mapping, const Field &field)
{
    if (field.start.isEmpty() || !(field.types & String))
        return std::nullopt;
    QByteArray start = field.start;
    if (start == "{uuid}") // the same for the same text, so that two checks of it agree
        start = QUuid::createUuidV5(QUuid(u"6f1c6f0e-5a86-4c1d-9d6c-0b6f6a2f7f10"_s), tree.source().bytes()).toByteArray(QUuid::WithoutBraces);
    const auto order = [&description](const text::Path &path) { return description.keyOrder(path); };
    const auto patches = text::edit::set(tree, mapping.path() / field.key, text::Value::string(start), order);
    if (!patches)
        return std::nullopt; // no fix is offered where the edit can't be made safely
    return Fix{tr("Add “%1: %2”").arg(QString::fromUtf8(field.key), QString::fromUtf8(start)), *patches};
}

std::optional<Fix> moveToCustomProperties(const text::Tree &tree, const Description &description, Node value)
{
    const Node mapping = value.parent();
    const std::string_view key = value.keyNode().value();
    const text::Value entry = text::Value::mapping({{"property", text::Value::string(QByteArray(key.data(), qsizetype(key.size())))},
                                                    {"value", value.toValue()}});
    const auto order = [&description](const text::Path &path) { return description.keyOrder(path); };
    const auto added = text::edit::insertItem(tree, mapping.path() / "customProperties", -1, entry, order);
    const auto taken = text::edit::remove(tree, value.path());
    if (!added || !taken)
        return std::nullopt;
    text::PatchSet both = *added;
    if (!both.add(*taken) || !isMoved(tree, both, value))
        return std::nullopt; // the two edits get in each other's way
    return Fix{tr("Move %1 to customProperties").arg(quoted(key)), both};
}

std::optional<Fix> remove(const text::Tree &tree, Node value, const QString &title)
{
    const auto patches = text::edit::remove(tree, value.path());
    if (!patches)
        return std::nullopt;
    return Fix{title, *patches};
}

} // namespace meshwright::standard::quickfix
