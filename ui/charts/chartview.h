// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcontent.h"

#include <QChartView>
#include <QPixmap>

class QCategoryAxis;

/**
 * A chart in the colours of the palette, with as many labels as there is room for.
 *
 * Not animated. Says what it shows as its accessible description; the numbers themselves are in ChartTable. Lays itself out
 * when it is painted, not each time that the layout around it changes its mind, and keeps the picture.
 */
class ChartView : public QChartView
{
    Q_OBJECT

public:
    /** \a name is what a screen reader calls the chart. */
    explicit ChartView(const QString &name, QWidget *parent = nullptr);

    const ChartContent &content() const { return m_content; }
    void setContent(const ChartContent &content);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void contentChanged();
    /** The person clicked the value of \a series at \a category. */
    void pointChosen(int category, int series);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

    /** Adds the series of content() to the empty chart and attaches them to the axes. */
    virtual void addSeries() = 0;

    /** The least and the greatest value that must be in sight. */
    virtual std::pair<double, double> range() const { return chartRange(m_content); }

    /** Whether every category is named, with as much of its name as there is room for; else some of them in full. */
    virtual bool namesAllCategories() const { return false; }

    /** The colour of the series at \a index, which phaseColor() or the accent gives. */
    QColor seriesColor(int index) const;

    void attach(QAbstractSeries *series);

    /** Shows the numbers of \a category beside the pointer. */
    void showValues(int category) const;

private:
    void rebuild();
    void paintPicture();
    void applyPalette();
    void labelCategories();
    void labelValues();

    ChartContent m_content;
    QCategoryAxis *m_categoryAxis;
    QCategoryAxis *m_valueAxis;
    QPixmap m_picture; // Null when the content has changed.
};
