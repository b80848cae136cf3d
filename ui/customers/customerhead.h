// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerline.h"
#include "models/duplicates/customermerge.h"
#include "models/lifecycle/phase.h"
#include "ui/shell/services.h"

#include <QWidget>

class IconLabel;
class NextStepLine;
class PlainLabel;
class QAction;
class QBoxLayout;
class QMenu;

/** Who the customer is, in which phase, what comes next, and what can be done about it. */
class CustomerHead : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerHead(Services &services, QWidget *parent = nullptr);

    void showCard(const CustomerCard &card);
    /** The phases that the customer can be moved to. */
    void offerPhases(const std::vector<Phase> &phases);
    /** Who became part of the customer and can be separated again. */
    void offerMerges(const std::vector<CustomerMerge> &merges);
    void setCanWrite(bool canWrite);

signals:
    void logCallRequested();
    void noteFeedbackRequested();
    void editRequested();
    void deleteRequested();
    void moveRequested(const Phase &phase);
    void detailedMoveRequested();
    void mergeRequested();
    void separateRequested(const CustomerMerge &merge);

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *addButton(const char *name, QLatin1StringView icon, const QString &text, const QString &toolTip);
    void fillMenu();
    void showPhaseColor();

    CustomerCard m_card;
    std::vector<Phase> m_phases;
    PlainLabel *m_name;
    IconLabel *m_phaseDot;
    PlainLabel *m_phase;
    PlainLabel *m_value;
    NextStepLine *m_nextStep;
    QBoxLayout *m_buttons;
    QAction *m_logCall;
    QAction *m_noteFeedback;
    QAction *m_edit;
    QAction *m_move;
    QMenu *m_moveMenu;
    QAction *m_detailedMove;
    QAction *m_more;
    QMenu *m_moreMenu;
    QAction *m_merge;
    QAction *m_delete;
};
