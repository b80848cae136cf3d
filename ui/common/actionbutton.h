// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QToolButton;
class QWidget;

/** A button with icon and text for \a action, which is reached by Tab; called after the action, "addField" → "addFieldButton". */
QToolButton *actionButton(QAction *action, QWidget *parent);
