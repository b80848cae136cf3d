// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QComboBox;
class QWidget;

/** A field for what an address or a day is for: one of \a labels, see labelShown(), or whatever is typed. */
QComboBox *makeLabelChoice(const QStringList &labels, QWidget *parent);
