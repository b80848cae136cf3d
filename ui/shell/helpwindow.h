// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

/** The help that works without a network: what to do, and then how each figure is worked out. */
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent);
};
