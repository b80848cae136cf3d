// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/** An outcome as a person reads it: "no-answer" is "No answer". The business's own words stay as they are. */
QString outcomeText(const QString &outcome);

/** An outcome as it is stored that \a text, typed by a person, means: "No answer" is "no-answer". */
QString outcomeOfText(const QString &text);
