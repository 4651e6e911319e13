// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/encoding.h"
#include "base/tr.h"
#include "text/jsonparser.h"
#include "text/yamlparser.h"

#include <QLocale>

namespace meshwright::text {

using base::tr;

namespace {

const char *ruleOf(EncodingFault::Kind kind)
{
    return kind == EncodingFault::Kind::ControlCharacter ? "control-character" : "encoding";
}

template <typename Parse>
Tree read(const SourceText &source, const ReadLimits &limits, bool json, Parse parse)
{
    TreeBuilder builder(source, limits, json);
    if (source.size() > limits.bytes) {
        builder.limitReached({0, 0}, tr("This text has %L1 bytes; at most %L2 are read.").arg(source.size()).arg(limits.bytes));
        return Tree(builder.finish());
    }
    const auto fault = encodingFault(source.view());
    if (fault)
        builder.report(ruleOf(fault->kind), fault->span, fault->message);
    if (!fault || fault->kind != EncodingFault::Kind::OtherEncoding)
        parse(builder);
    return Tree(builder.finish());
}

} // namespace

Tree readYaml(const SourceText &source, const ReadLimits &limits)
{
    return read(source, limits, false, [&](TreeBuilder &builder) { YamlParser(builder, source.view()).parseStream(); });
}

Tree readJson(const SourceText &source, const ReadLimits &limits)
{
    return read(source, limits, true, [&](TreeBuilder &builder) { JsonParser(builder, source.view()).parse(); });
}

Tree readByName(const SourceText &source, const QString &fileName, const ReadLimits &limits)
{
    const bool json = fileName.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    return json ? readJson(source, limits) : readYaml(source, limits);
}

} // namespace meshwright::text
