// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

/** The help that works without a network: one text, in the person's language or else in English. */
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent);
};
