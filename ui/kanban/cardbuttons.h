// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

/** The buttons on the selected card: they move it to the column on its left or right, and up and down where people put cards in order. */
class CardButtons : public QWidget
{
    Q_OBJECT

public:
    explicit CardButtons(QWidget *parent);

    /** The titles of the columns to the left and to the right; empty: there is none. */
    void setColumns(const QString &left, const QString &right);
    void setByHand(bool isByHand);

signals:
    /** \a step: -1 to the left, 1 to the right, as seen. */
    void moveRequested(int step);
    /** \a step: -1 up, 1 down. */
    void placeRequested(int step);

private:
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_left;
    QToolButton *m_right;
};
