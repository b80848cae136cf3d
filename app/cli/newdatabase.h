// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/business/setup.h"

#include <functional>

/**
 * Makes the database \a path, lets \a fill write into it, and returns its full path.
 *
 * Throws Failure if there is such a file already. Whatever else fails, no half-made file is left.
 */
QString makeDatabase(const QString &path, const BusinessSetup &setup, const std::function<void(Connection &)> &fill = {});
