// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/contactoutcome.h"
#include "ui/common/choicerow.h"

#include <optional>

class OutcomeList;

/**
 * The outcomes as buttons, the first six with keys. They stay as they are while the row is shown.
 *
 * A key that is pressed before the outcomes have been read counts once they are.
 */
class OutcomeRow : public ChoiceRow
{
    Q_OBJECT

public:
    OutcomeRow(OutcomeList *list, QWidget *parent);

    /** Nothing is chosen: null. */
    const ContactOutcome *outcome() const;
    /** The name of the one chosen; of one that is not offered, too. */
    QString name() const;
    void setName(const QString &name);
    /** Whether a key was pressed that waits for the outcomes. */
    bool isWaiting() const { return m_wanted.has_value(); }

signals:
    void filled();

private:
    void fill();

    OutcomeList *m_list;
    std::vector<ContactOutcome> m_outcomes;
    bool m_isFilled = false;
    std::optional<int> m_wanted;
    QString m_name; // Set while it was not known, or of none that is offered.
};
