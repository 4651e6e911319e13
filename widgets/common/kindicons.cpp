// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/kindicons.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace meshwright::ui {

namespace {

using Names = QHash<QString, const char *>;

void add(Names &names, const char *icon, const char *words)
{
    for (const QString &word : QString::fromLatin1(words).split(QLatin1Char(' ')))
        names.insert(word, icon);
}

const char *iconFor(const Names &names, QStringView word, const char *otherwise)
{
    return names.value(word.toString().toLower(), otherwise);
}

} // namespace

const char *sectionIcon(QStringView key)
{
    static const Names names = {
        {QString(), "file-text"},
        {QStringLiteral("schema"), "table-2"},
        {QStringLiteral("context"), "book-open"},
        {QStringLiteral("description"), "book-open"},
        {QStringLiteral("servers"), "server"},
        {QStringLiteral("support"), "life-buoy"},
        {QStringLiteral("price"), "coins"},
        {QStringLiteral("team"), "users"},
        {QStringLiteral("roles"), "key"},
        {QStringLiteral("slaproperties"), "gauge"},
        {QStringLiteral("authoritativedefinitions"), "bookmark"},
        {QStringLiteral("customproperties"), "tag"},
        {QStringLiteral("tags"), "tag"},
        {QStringLiteral("inputports"), "log-in"},
        {QStringLiteral("outputports"), "log-out"},
        {QStringLiteral("managementports"), "settings"}};
    return iconFor(names, key, "braces");
}

const char *serverIcon(QStringView type)
{
    static const Names names = [] {
        Names out;
        add(out, "database", "postgres postgresql mysql oracle sqlserver db2 cloudsql informix ingres hana zen btrieve poet fastobjects versant duckdb clickhouse vectorwise");
        add(out, "warehouse", "bigquery redshift synapse databricks teradata vertica exasol hive impala iceberg");
        add(out, "snowflake", "snowflake");
        add(out, "search", "trino presto dremio denodo athena"); // they ask what others keep
        add(out, "cloud", "s3 azure gcs glue");
        add(out, "radio-tower", "kafka kinesis pubsub pulsar eventhub");
        add(out, "folder", "local");
        add(out, "hard-drive", "sftp ftp");
        add(out, "globe", "api http odata");
        return out;
    }();
    return iconFor(names, type, "server");
}

const char *objectIcon(QStringView physicalType)
{
    static const Names names = [] {
        Names out;
        add(out, "radio-tower", "topic stream queue event message");
        add(out, "eye", "view");
        add(out, "file-text", "file document csv parquet json avro");
        return out;
    }();
    return iconFor(names, physicalType, "table");
}

const char *propertyIcon(QStringView logicalType)
{
    static const Names names = [] {
        Names out;
        add(out, "type", "string");
        add(out, "hash", "integer number");
        add(out, "toggle-left", "boolean");
        add(out, "calendar", "date");
        add(out, "calendar-clock", "timestamp");
        add(out, "clock", "time");
        add(out, "braces", "object");
        add(out, "brackets", "array");
        add(out, "list-tree", "map");
        add(out, "waypoints", "vector");
        return out;
    }();
    return iconFor(names, logicalType, "circle");
}

} // namespace meshwright::ui
