// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

/** Recounts all customers' purchases, revenue, first and last purchase, after the triggers that do it were away. */
void recountPurchases(Connection &db);
