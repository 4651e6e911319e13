// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace meshwright::ui {

/// Names of icons for what a contract or product is made of. What is not known gets a plain one, so
/// there always is an icon.

/// The section at a root key ("servers"); "" is the fundamentals.
const char *sectionIcon(QStringView key);
/// A server by its type: no two types of the standard look alike, but postgres and postgresql. What they are is told by the
/// upper part: a database, a warehouse, an engine that asks others, a lake, a store in a cloud, a stream, files, a service.
const char *serverIcon(QStringView type);
/// An object of the schema by its physical type: a table, a view, a topic, a file.
const char *objectIcon(QStringView physicalType);
/// A property by its logical type.
const char *propertyIcon(QStringView logicalType);

} // namespace meshwright::ui
