// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/forecastreport.h"
#include "ui/reports/reportprinting.h"

#include <QWidget>

#include <memory>

class MoneyEdit;
class PlainLabel;
class ReportTable;

/** How many new customers a target takes, worked out again with every key. */
class AcquisitionCalculator : public QWidget
{
    Q_OBJECT

public:
    explicit AcquisitionCalculator(QWidget *parent = nullptr);

    void setReport(const std::shared_ptr<const ForecastReport> &report);

    QString result() const;
    /** The calculation and its sources as they are shown. */
    PrintedPart printed() const;

private:
    void calculate();

    std::shared_ptr<const ForecastReport> m_report;
    PlainLabel *m_question;
    MoneyEdit *m_target;
    PlainLabel *m_result;
    PlainLabel *m_sum;
    ReportTable *m_sources;
};
