// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/customeredits.h"

/** What a line says of the edits that are folded in it: "Ana changed Phone, Street and 3 more". */
QString editTitle(const EditFold &fold);
/** What the first of them changed from what to what; of an import its name. */
QString editDetail(Connection &db, const EditFold &fold);
