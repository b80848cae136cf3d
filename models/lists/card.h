// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

/** What is to be done next about what a card stands for. */
enum class NextStep { None, Planned, Overdue };

/** What a card of a board shows. Texts are painted as they are, never as HTML. */
struct Card
{
    QString title;
    QString amount;
    QString subtitle;
    QString age;
    QString step;    // What the next step is, in words.
    QString history; // What happened last; of a stalled card: why it is.
    NextStep nextStep = NextStep::None;
    bool isStalled = false;
};

Q_DECLARE_METATYPE(Card)

/** The role under which models of cards have a Card; invalid while it is not here yet. Qt::AccessibleTextRole has all of it as a sentence. */
inline constexpr int CardRole = Qt::UserRole + 1;
