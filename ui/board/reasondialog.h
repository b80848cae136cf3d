// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class MessageBar;
class QButtonGroup;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
struct Error;
struct Phase;

/** What a person says about a move: why, and anything else. */
struct MoveReason
{
    QString reason;
    QString note;

    bool isEmpty() const { return reason.isEmpty() && note.isEmpty(); }
};

/**
 * Asks why customers move to a phase: one of its usual reasons or another one, and a note.
 *
 * Stays open until the move has been made, so that nothing typed is lost if that fails: on confirmed(), perform the move
 * and call accept() or showError().
 */
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    /** \a who is a name or "3 customers"; \a draft is what was typed when this was last asked and cancelled. */
    ReasonDialog(const QString &who, const Phase &phase, const MoveReason &draft, QWidget *parent);

    /** What is chosen and typed so far. */
    MoveReason typed() const;
    void showError(const Error &error);

signals:
    void confirmed(const MoveReason &reason);

private:
    QWidget *addChoices(const Phase &phase);
    void start(const MoveReason &draft);
    void confirm();
    void letConfirm();

    QButtonGroup *m_choices;
    QLineEdit *m_other;
    QPlainTextEdit *m_note;
    MessageBar *m_message;
    QPushButton *m_confirm;
};
