// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customfields/customfield.h"

/** "Text", "Number", … in the person's language. */
QString kindTitle(CustomFieldKind kind);
/** In a few words, what such a field is for. */
QString kindExplanation(CustomFieldKind kind);
