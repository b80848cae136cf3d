// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure.h"
#include "ui/reports/figurecontent.h"

/** A chart of a report whose numbers open the customers behind them. */
class ReportFigure : public FigureCard
{
    Q_OBJECT

public:
    /** Owns \a chart. */
    ReportFigure(const QString &title, ChartView *chart, QWidget *parent = nullptr);

    void setContent(const FigureContent &content);

signals:
    void groupChosen(const CustomerGroup &group);

private:
    void offerGroups(int category, int series, const QPoint &position);

    ChartView *m_chart;
    FigureContent m_content;
};

/** The definition, the day it goes up to, and what the reader must know about it, for FigureCard::setDefinition(). */
QString definitionText(const ReportBasis &basis);
