// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/function.h"

#include "governance/functions/all.h"

#include <algorithm>
#include <iterator>

namespace meshwright::governance {

text::Path Target::path() const
{
    text::Path whole = trail.path();
    for (const text::Path::Step &step : field.steps())
        whole = std::holds_alternative<int>(step) ? whole / std::get<int>(step) : whole / std::get<QByteArray>(step);
    return whole;
}

namespace {

struct Entry {
    QLatin1String name;
    FunctionPtr (*make)(Options &);
};

constexpr Entry entries[] = {
    {QLatin1String("alphabetical"), functions::alphabetical},
    {QLatin1String("casing"), functions::casing},
    {QLatin1String("defined"), functions::defined},
    {QLatin1String("undefined"), functions::undefined},
    {QLatin1String("truthy"), functions::truthy},
    {QLatin1String("falsy"), functions::falsy},
    {QLatin1String("enumeration"), functions::enumeration},
    {QLatin1String("length"), functions::length},
    {QLatin1String("pattern"), functions::pattern},
    {QLatin1String("schema"), functions::schema},
    {QLatin1String("xor"), functions::exclusiveOr},
    {QLatin1String("unique"), functions::unique},
    {QLatin1String("resolves"), functions::resolves},
    {QLatin1String("requiredWhen"), functions::requiredWhen},
    {QLatin1String("ownedBy"), functions::ownedBy},
    {QLatin1String("classifiedAs"), functions::classifiedAs},
    {QLatin1String("slaCovers"), functions::slaCovers},
    {QLatin1String("noDuplicateProduct"), functions::noDuplicateProduct},
    {QLatin1String("maxAge"), functions::maxAge},
    {QLatin1String("keyPositions"), functions::keyPositions},
    {QLatin1String("propertyOrder"), functions::propertyOrder},
    {QLatin1String("fileName"), functions::fileName},
};

} // namespace

FunctionPtr makeFunction(const QString &name, Options &options)
{
    const auto entry = std::find_if(std::begin(entries), std::end(entries), [&name](const Entry &e) { return name == e.name; });
    if (entry == std::end(entries))
        return nullptr;
    FunctionPtr function = entry->make(options);
    return options.finish(name) ? function : nullptr;
}

QStringList functionNames()
{
    QStringList names;
    for (const Entry &entry : entries)
        names.append(entry.name);
    return names;
}

} // namespace meshwright::governance
