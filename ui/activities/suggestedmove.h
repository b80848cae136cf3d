// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/movephase.h"

#include <QWidget>

#include <optional>

class PlainLabel;
class QCheckBox;
class QComboBox;
class QShortcut;

/** Offers the move to another phase that an outcome suggests; nobody moves unless the person says so. */
class SuggestedMove : public QWidget
{
    Q_OBJECT

public:
    explicit SuggestedMove(QWidget *parent);

    /** The phase that is suggested and the one that the customer is in, if known; null: there is nothing to offer. */
    void offer(const Phase *phase, const Phase *present);
    /** Whether a reason is missing; then the keyboard is put there. */
    bool asksForMore();
    /** What was chosen; nothing if nobody is to move. */
    std::optional<PhaseMove> move() const;

private:
    QComboBox *addReasons(const QString &label, const char *name);
    void showReasons();

    std::optional<Phase> m_phase;
    std::optional<Phase> m_present;
    QCheckBox *m_moves;
    QShortcut *m_key;
    QComboBox *m_reason;
    QComboBox *m_leavingReason;
};
