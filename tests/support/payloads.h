// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

/** What breaks out of texts, patterns and full-text expressions elsewhere. */
QStringList payloads();

/** All that the database's schema says, to compare before and after. */
QStringList schemaOf(Connection &db);
