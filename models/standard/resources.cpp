// SPDX-License-Identifier: GPL-3.0-or-later
#include "standard/resources.h"

#include <QResource>

// The macro must stand outside of any namespace.
static void addStandardResources()
{
    Q_INIT_RESOURCE(standard);
    Q_INIT_RESOURCE(standardpacks);
}

namespace meshwright::standard {

void linkResources()
{
    addStandardResources();
}

} // namespace meshwright::standard
