// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb.h"

#include "sampling/profile.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace meshwright::cli {

extern const Verb profileVerb;

namespace {

using sampling::ColumnProfile;

int usage(const QString &what, const QString &advice)
{
    printProblem({base::Problem::Kind::Usage, what, advice, {}});
    return Usage;
}

QString delimiterWord(char delimiter)
{
    return delimiter == '\t' ? u"tab"_s : QString(QLatin1Char(delimiter));
}

QJsonObject columnJson(const ColumnProfile &column)
{
    QJsonArray bars;
    for (const sampling::HistogramBar &bar : column.histogram)
        bars.append(QJsonObject{{u"label"_s, bar.label}, {u"rows"_s, bar.rows}});
    return {
        {u"name"_s, column.name},
        {u"type"_s, QString(sampling::valueTypeName(column.type))},
        {u"looksLike"_s, QString(sampling::likenessName(column.likeness))},
        {u"rows"_s, column.rows},
        {u"nulls"_s, column.nulls},
        {u"distinct"_s, column.distinct},
        {u"distinctIsEstimate"_s, column.distinctIsEstimate},
        {u"minimum"_s, column.minimum},
        {u"maximum"_s, column.maximum},
        {u"minLength"_s, column.minLength},
        {u"maxLength"_s, column.maxLength},
        {u"histogramIsRanges"_s, column.histogramIsRanges},
        {u"histogram"_s, bars},
    };
}

QByteArray json(const sampling::Source &source, const sampling::Profile &profile)
{
    QJsonArray columns;
    for (const ColumnProfile &column : profile.columns)
        columns.append(columnJson(column));
    return QJsonDocument(QJsonObject{
                             {u"tool"_s, u"meshwright"_s},
                             {u"version"_s, QStringLiteral(MESHWRIGHT_VERSION)},
                             {u"path"_s, source.path()},
                             {u"delimiter"_s, delimiterWord(source.options().delimiter.value)},
                             {u"header"_s, source.options().header.value},
                             {u"rows"_s, profile.rows},
                             {u"raggedRows"_s, profile.raggedRows},
                             {u"isPartial"_s, profile.isPartial},
                             {u"columns"_s, columns},
                         }).toJson();
}

QString text(const sampling::Source &source, const sampling::Profile &profile)
{
    const QLocale locale = QLocale::c();
    QString out = u"%1: %2%3 rows, %4 columns, delimiter %5\n"_s.arg(source.path(), profile.isPartial ? u"the first "_s : QString(), locale.toString(profile.rows))
                      .arg(profile.columns.size()).arg(delimiterWord(source.options().delimiter.value));
    if (profile.raggedRows > 0)
        out += u"%1 rows have more or fewer cells than there are columns.\n"_s.arg(locale.toString(profile.raggedRows));
    for (const ColumnProfile &column : profile.columns) {
        out += u"\n%1: %2"_s.arg(column.name, QString(sampling::valueTypeName(column.type)));
        if (column.likeness != sampling::Likeness::None)
            out += u", looks like %1"_s.arg(QString(sampling::likenessName(column.likeness)));
        out += u"\n    without value %1, different values %2%3%4\n"_s.arg(locale.toString(column.nulls), column.distinctIsEstimate ? u"about "_s : QString(), locale.toString(column.distinct),
                                                                         column.isUnique() ? u" (no two rows alike)"_s : QString());
        if (!column.minimum.isEmpty())
            out += u"    from %1 to %2, %3 to %4 characters\n"_s.arg(column.minimum, column.maximum).arg(column.minLength).arg(column.maxLength);
        for (const sampling::HistogramBar &bar : column.histogram)
            out += u"    %1  %2\n"_s.arg(locale.toString(bar.rows), 12).arg(bar.label);
    }
    return out;
}

int runProfile(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"FILE"_s, u"A CSV or TSV file; gzip and zstd too."_s);
    const QCommandLineOption formatOption(u"format"_s, u"text or json."_s, u"FORMAT"_s, u"text"_s);
    const QCommandLineOption rowsOption(u"rows"_s, u"Read no more than this many rows."_s, u"NUMBER"_s, u"0"_s);
    const QCommandLineOption delimiterOption(u"delimiter"_s, u"The character between cells, or the word tab; otherwise it is found out."_s, u"CHARACTER"_s);
    const QCommandLineOption headerOption(u"header"_s, u"yes or no: whether the first row holds the column names; otherwise it is found out."_s, u"WORD"_s);
    parser.addOptions({formatOption, rowsOption, delimiterOption, headerOption});
    int exitCode = Fine;
    if (!parse(parser, profileVerb, arguments, exitCode))
        return exitCode;
    const QString format = parser.value(formatOption);
    if (format != "text"_L1 && format != "json"_L1)
        return usage(u"There is no format “%1”."_s.arg(format), u"Choose text or json."_s);
    bool isNumber = false;
    const qint64 rows = parser.value(rowsOption).toLongLong(&isNumber);
    if (!isNumber || rows < 0 || parser.positionalArguments().size() != 1)
        return usage(isNumber && rows >= 0 ? u"Exactly one file is needed."_s : u"--rows takes a whole number."_s, u"For example: meshwright profile orders.csv"_s);
    sampling::Options options;
    if (parser.isSet(delimiterOption)) {
        const QString word = parser.value(delimiterOption) == "tab"_L1 ? u"\t"_s : parser.value(delimiterOption);
        if (word.size() != 1 || word[0].unicode() >= 0x80 || word[0] == u'"' || word[0] == u'\n' || word[0] == u'\r' || word[0].isNull())
            return usage(u"--delimiter takes one ASCII character."_s, u"For example: --delimiter ';' or --delimiter tab"_s);
        options.delimiter.choose(word[0].toLatin1());
    }
    if (parser.isSet(headerOption)) {
        const QString word = parser.value(headerOption);
        if (word != "yes"_L1 && word != "no"_L1)
            return usage(u"--header takes yes or no."_s, {});
        options.header.choose(word == "yes"_L1);
    }
    const auto source = sampling::Source::open(parser.positionalArguments().constFirst(), options);
    const auto profile = source ? sampling::profile(*source, rows) : base::Result<sampling::Profile>(source.problem());
    if (!profile) {
        printProblem(profile.problem());
        return exitCodeFor(profile.problem());
    }
    print(format == "json"_L1 ? QString::fromUtf8(json(*source, *profile)) : text(*source, *profile));
    return Fine;
}

} // namespace

const Verb profileVerb{"profile", "FILE", "Describe every column of a data file.", runProfile};

} // namespace meshwright::cli
