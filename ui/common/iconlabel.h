// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

/** Shows an icon, in the colour of the palette of the moment. Decoration: no screen reader speaks of it. */
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    /** \a extent is the side of the square; a line of text is the usual one. */
    explicit IconLabel(const QIcon &icon, int extent, QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);

    QSize sizeHint() const override { return {m_extent, m_extent}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    int m_extent;
};
