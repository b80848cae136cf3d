// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/phasechoice.h"

#include <QComboBox>

/** Chooses a phase for a rule: a certain one, or whichever has a role; or any. */
class PhaseBox : public QComboBox
{
    Q_OBJECT

public:
    enum class Any { Offered, No };

    PhaseBox(const std::vector<Phase> &phases, Any any, QWidget *parent);

    PhaseChoice choice() const;
    void setChoice(const PhaseChoice &choice);

private:
    std::vector<PhaseChoice> m_choices;
};
