// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/movephase.h"

#include <QDialog>

class DateEdit;
class MessageBar;
class PlainLabel;
class QComboBox;
class QFormLayout;
class QPlainTextEdit;
class QPushButton;
struct Error;

/**
 * Asks what is to be said about a move: why to the next phase, why away from the present one, since when, what comes next.
 *
 * Stays open until the move has been made, so that nothing typed is lost if that fails: on confirmed(), perform the move
 * and call accept() or showError().
 */
class MoveDialog : public QDialog
{
    Q_OBJECT

public:
    /** \a who is a name or "3 customers", \a draft what was typed when this was last asked and not done. */
    MoveDialog(const QString &who, const std::vector<Phase> &phases, PhaseId to, const PhaseMove &draft, QWidget *parent);

    /** The phases that the customers are in: whether they ask for a reason for leaving, and which they know. */
    void showLeft(const std::vector<Phase> &left);
    /** Also offers what neither phase asks for. */
    void showDetails();
    void showError(const Error &error);

    /** Where to; a phase without an id if nothing is chosen. */
    Phase phase() const;
    /** What is chosen and typed so far; without customers. */
    PhaseMove typed() const;

signals:
    void confirmed(const Phase &phase, const PhaseMove &move);

private:
    void addFields();
    QComboBox *addChoice(const char *name, const QString &label, const QString &placeholder);
    QWidget *makeStepLine();
    void restore(const PhaseMove &draft);
    void showPhase();
    void showQuestion();
    void confirm();
    void letConfirm();
    bool asksLeaving() const;
    bool isDatedBack() const;

    const QString m_who;
    const std::vector<Phase> m_phases;
    std::vector<Phase> m_left;
    bool m_hasDetails = false;
    QFormLayout *m_form;
    PlainLabel *m_question;
    QComboBox *m_phase;
    QComboBox *m_leavingReason;
    QComboBox *m_reason;
    DateEdit *m_date;
    PlainLabel *m_dateHint;
    QComboBox *m_step;
    DateEdit *m_stepDay;
    QPlainTextEdit *m_note;
    MessageBar *m_message;
    QPushButton *m_confirm;
};
