// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/correctvisit.h"
#include "models/lifecycle/stagefigures.h"
#include "ui/shell/services.h"

#include <QDialog>

class DateEdit;
class MessageBar;
class QComboBox;
class QFormLayout;
class QPlainTextEdit;
class QPushButton;
class QTimeEdit;

/** Says how a visit to a phase really was: "I clicked wrong". Stays until that is stored. */
class CorrectVisitDialog : public QDialog
{
    Q_OBJECT

public:
    CorrectVisitDialog(Services &services, const CustomerStages &stages, const PhaseVisit &visit);

    void accept() override;

private:
    QComboBox *addReasons(QFormLayout *form, const char *name, const QString &label, const QString &text);
    void offerReasons();
    VisitCorrection typed() const;
    Phase phase() const;

    Services &m_services;
    const CustomerStages m_stages;
    const PhaseVisit m_visit;
    QComboBox *m_phase;
    DateEdit *m_day;
    QTimeEdit *m_time;
    QComboBox *m_reason = nullptr;
    QComboBox *m_leavingReason = nullptr; // Null: the visit is open.
    QPlainTextEdit *m_note;
    MessageBar *m_message;
    QPushButton *m_save = nullptr;
};
