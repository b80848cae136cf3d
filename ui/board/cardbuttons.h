// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

/** The two buttons on the selected card that move it to the phase on its left or right. */
class CardButtons : public QWidget
{
    Q_OBJECT

public:
    explicit CardButtons(QWidget *parent);

    /** The names of the phases to the left and to the right; empty: there is none. */
    void setPhases(const QString &left, const QString &right);

signals:
    /** \a step: -1 to the left, 1 to the right, as seen. */
    void moveRequested(int step);

private:
    QToolButton *m_left;
    QToolButton *m_right;
};
