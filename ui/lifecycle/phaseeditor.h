// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/phasereasons.h"
#include "models/lifecycle/savephase.h"

#include <QWidget>

class LineList;
class PlainLabel;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class ReasonList;

/** The fields of one phase. Says what is typed; who shows it stores that. */
class PhaseEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseEditor(QWidget *parent = nullptr);

    /** Forgets what was typed. */
    void show(const Phase &phase);
    void showUses(const ReasonUses &uses);
    void setReadOnly(bool readOnly);

    PhaseId phase() const { return m_phase.id; }
    /** The phase as it was shown, without what was typed since. */
    const Phase &stored() const { return m_phase; }
    /** Whether anything differs from what is stored. */
    bool isChanged() const;
    PhaseDraft draft() const;
    void focusName();

signals:
    void saveRequested();
    void discardRequested();

private:
    void setUpFields();
    void arrange();
    QSpinBox *addNumber(const QString &name, const QString &accessibleName, int most, const QString &none);
    void showRole();
    void updateButtons();

    Phase m_phase;
    bool m_isReadOnly = false;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QComboBox *m_role;
    PlainLabel *m_roleExplanation;
    QComboBox *m_color;
    QPlainTextEdit *m_explanation;
    LineList *m_activities;
    QSpinBox *m_stalledDays;
    QSpinBox *m_fewest;
    QSpinBox *m_most;
    ReasonList *m_entering;
    ReasonList *m_leaving;
    QPushButton *m_save;
    QPushButton *m_discard;
};
