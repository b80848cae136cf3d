// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;

/** All actions that have keys, and the keys that work inside lists and fields. */
class ShortcutList : public QDialog
{
    Q_OBJECT

public:
    ShortcutList(const QList<QAction *> &actions, QWidget *parent);
};
