// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

enum class PrintTarget { Paper, Pdf, Csv };

/** Offers to print what a page shows, and to save it as PDF or CSV. */
class PrintButton : public QToolButton
{
    Q_OBJECT

public:
    explicit PrintButton(QWidget *parent = nullptr);

signals:
    void chosen(PrintTarget target);
};
