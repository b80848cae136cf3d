// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/**
 * The widgets from \a root down, hidden ones included, that take the focus although a screen reader has nothing to call
 * them by: neither an accessible name, nor a label as their buddy, nor a text of their own. As "QLineEdit 'phone' in
 * CustomerForm", in the order in which they were made; what Qt builds into its own widgets is left out.
 */
QStringList widgetsWithoutName(QWidget *root);
