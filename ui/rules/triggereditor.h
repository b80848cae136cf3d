// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/rulematerial.h"

#include <QWidget>

class PhaseBox;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

/** Chooses when a rule fires; shows only what belongs to the kind that is chosen. */
class TriggerEditor : public QWidget
{
    Q_OBJECT

public:
    TriggerEditor(const RuleMaterial &material, QWidget *parent);

    RuleTrigger trigger() const;
    void setTrigger(const RuleTrigger &trigger);
    QWidget *firstField() const;

signals:
    void changed();

private:
    void addRow(const QString &label, QWidget *field, const QString &name, const std::vector<TriggerKind> &kinds);
    void showKind();
    void limitScores();
    TriggerKind kind() const;

    struct Row
    {
        QWidget *field;
        std::vector<TriggerKind> kinds;
    };

    QFormLayout *m_form;
    QComboBox *m_kind;
    PhaseBox *m_phase;
    QSpinBox *m_days;
    QSpinBox *m_number;
    QComboBox *m_activity;
    QComboBox *m_outcome;
    QComboBox *m_feedback;
    QSpinBox *m_lowest;
    QSpinBox *m_highest;
    QComboBox *m_date;
    QSpinBox *m_before;
    QCheckBox *m_yearly;
    std::vector<Row> m_rows;
    std::vector<QString> m_dates;
};
