// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charttable.h"

/** How sure the number of a cell is. */
enum class HeatMapCell {
    Certain,
    Unfinished, // Its time is not over: hatched.
    TooFew, // Too few cases to say anything: grey.
    Empty, // There is no number.
};
Q_DECLARE_METATYPE(HeatMapCell)

/** What a model tells the heat map about a cell, beside its text (DisplayRole). */
enum HeatMapRole {
    ShadeRole = Qt::UserRole + 91, // double, 0 (background) to 1 (accent colour).
    HeatMapCellRole, // HeatMapCell; Certain if left out.
};

/** A table whose cells are shaded by their number; the numbers stay legible on every shade. */
class HeatMapView : public ChartTable
{
    Q_OBJECT

public:
    explicit HeatMapView(const QString &name, QWidget *parent = nullptr);

    /** Gives the cells room for so many characters in so many lines. */
    void setCellSize(int characters, int lines);

    QSize sizeHint() const override;
    /** All rows: what holds it scrolls up and down, it scrolls to the sides only. */
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitCells();

    int m_characters = 8;
    int m_lines = 1;
};

/** The background of a certain cell of \a shade. */
QColor heatMapColor(double shade, const QPalette &palette);

/** The colour of the text on it. */
QColor heatMapTextColor(double shade, const QPalette &palette);
