// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/phase.h"

#include <QWidget>

class PlainLabel;
class QComboBox;
class QPushButton;

/** Asks in place why a customer moves to a phase that wants a reason. Hidden until it is asked to. */
class MoveBar : public QWidget
{
    Q_OBJECT

public:
    explicit MoveBar(QWidget *parent = nullptr);

    void ask(const Phase &phase);

signals:
    void confirmed(const Phase &phase, const QString &reason);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void confirm();

    Phase m_phase;
    PlainLabel *m_question;
    QComboBox *m_reason;
    QPushButton *m_move;
};
