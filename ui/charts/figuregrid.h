// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

/** Puts figures side by side in two columns where there is room for both, else one below the other. */
class FigureGrid : public QWidget
{
    Q_OBJECT

public:
    enum class Width { Column, Whole };

    explicit FigureGrid(QWidget *parent = nullptr);

    /** Adds \a figure after the others. A whole one always has its row to itself. */
    void add(QWidget *figure, Width width = Width::Column);

    /** Leaves \a figure out, or takes it in again at its place. */
    void setFigureShown(QWidget *figure, bool isShown);

    int columns() const { return m_columns; }

    /** That of a single column, so that the grid can become one. */
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Figure
    {
        QWidget *widget;
        Width width;
        bool isShown = true;
    };

    void arrange();

    QGridLayout *m_layout;
    QList<Figure> m_figures;
    int m_columns = 2;
};
