// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/kindicons.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <initializer_list>

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
        struct Kind {
            const char *icon, *types;
        };
        // Where several types are of one kind, its drawing has two letters below: servermarks.h.
        for (const Kind &kind : std::initializer_list<Kind>{
                 {"mark/database/PG", "postgres postgresql"}, {"mark/database/MY", "mysql"}, {"mark/database/OR", "oracle"}, {"mark/database/MS", "sqlserver"}, {"mark/database/D2", "db2"}, {"mark/database/CS", "cloudsql"}, {"mark/database/IF", "informix"},
                 {"mark/database/IG", "ingres"}, {"mark/database/VW", "vectorwise"}, {"mark/database/HA", "hana"}, {"mark/database/ZN", "zen"}, {"mark/database/BT", "btrieve"}, {"mark/database/PO", "poet"}, {"mark/database/FO", "fastobjects"},
                 {"mark/database/VE", "versant"}, {"mark/database/DU", "duckdb"}, {"mark/database/CH", "clickhouse"},
                 {"mark/warehouse/BQ", "bigquery"}, {"mark/warehouse/RS", "redshift"}, {"mark/warehouse/SY", "synapse"}, {"mark/warehouse/SF", "snowflake"}, {"mark/warehouse/DB", "databricks"}, {"mark/warehouse/TD", "teradata"}, {"mark/warehouse/VT", "vertica"}, {"mark/warehouse/EX", "exasol"},
                 {"mark/engine/TR", "trino"}, {"mark/engine/PR", "presto"}, {"mark/engine/DR", "dremio"}, {"mark/engine/DN", "denodo"}, {"mark/engine/AT", "athena"}, {"mark/engine/HV", "hive"}, {"mark/engine/IM", "impala"},
                 {"mark/lake/IB", "iceberg"}, {"mark/lake/GL", "glue"},
                 {"mark/store/S3", "s3"}, {"mark/store/AZ", "azure"}, {"mark/store/GC", "gcs"},
                 {"mark/stream/KA", "kafka"}, {"mark/stream/KI", "kinesis"}, {"mark/stream/PS", "pubsub"},
                 {"mark/file/FT", "sftp ftp"}})
            add(out, kind.icon, kind.types);
        add(out, "folder", "local");
        add(out, "globe", "api http odata");
        add(out, "radio-tower", "pulsar eventhub");
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
