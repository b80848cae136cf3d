// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/contractacquisition.h"
#include "ui/reports/reportprinting.h"

#include <QWidget>

class PlainLabel;
class QBoxLayout;
class QSpinBox;
class ReportTable;
class Settings;

/** How many new customers with a contract it takes to have some more of them, worked out again with every key. */
class ContractCalculator : public QWidget
{
    Q_OBJECT

public:
    explicit ContractCalculator(Settings &settings, QWidget *parent = nullptr);

    void setReport(const ContractAcquisitionReport &report);

    QString result() const;
    /** The calculation and the months ahead as they are shown. */
    PrintedPart printed() const;

private:
    QSpinBox *addNumber(QBoxLayout *line, const QString &objectName, const QString &label, int least, int most);
    void calculate();

    Settings &m_settings;
    ContractAcquisitionReport m_report;
    QSpinBox *m_growth;
    QSpinBox *m_months;
    PlainLabel *m_result;
    PlainLabel *m_sum;
    PlainLabel *m_basis;
    ReportTable *m_ahead;
};
