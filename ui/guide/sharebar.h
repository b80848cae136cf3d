// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/** A bar that is filled up to a share. Decoration: the share stands beside it as a text. */
class ShareBar : public QWidget
{
    Q_OBJECT

public:
    /** \a color: see phaseColor(); -1 for what has no phase. */
    ShareBar(double share, int color, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share;
    int m_color;
};
