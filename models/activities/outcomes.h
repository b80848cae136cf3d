// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/** The outcomes of a call that the quick log offers, in the order of their keys Alt+1 … Alt+6, as they are stored. */
QStringList callOutcomes();

/** An outcome as a person reads it: "no-answer" is "No answer". The business's own words stay as they are. */
QString outcomeText(const QString &outcome);
