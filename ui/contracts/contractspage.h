// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/contractreports.h"
#include "models/analytics/survivalreport.h"
#include "models/segments/segmentlistmodel.h"
#include "ui/reports/reportpage.h"

class PlainLabel;
class QComboBox;

/** How long memberships and subscriptions last, who was lost each month and why. */
class ContractsPage : public ReportPage
{
    Q_OBJECT

public:
    explicit ContractsPage(Services &services);

    void focusStart() override;
    bool isSettled() const override { return ReportPage::isSettled() && m_segments.isSettled(); }

protected:
    void count() override;

private:
    QBoxLayout *makeChoices();
    void offerSegments();
    void takeChurn(const ContractChurnReport &report);

    SegmentListModel m_segments;
    QComboBox *m_by;
    PlainLabel *m_totals;
    ReportFigure *m_survival;
    ReportFigure *m_churn;
    ReportFigure *m_reasons;
};
