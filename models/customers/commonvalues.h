// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

/** What stands most often in \a field, which is one of settableFields(): to choose from. Of tags each by itself. */
QStringList commonValues(Connection &db, const QString &field);
