// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/phasebox.h"

#include "models/rules/rulewords.h"

#include <algorithm>

PhaseBox::PhaseBox(const std::vector<Phase> &phases, Any any, QWidget *parent)
    : QComboBox(parent)
{
    const auto add = [this](const QString &text, const PhaseChoice &choice) {
        addItem(text);
        m_choices.push_back(choice);
    };
    if (any == Any::Offered)
        add(tr("Any phase"), {});
    for (const Phase &phase : phases)
        add(phase.name, {.phase = phase.id});
    insertSeparator(count());
    m_choices.emplace_back();
    for (size_t role = 0; role < namesOf<PhaseRole>.size(); ++role) {
        //: Whichever phase has this role, whatever the life cycle calls it.
        add(tr("Whichever is for: %1").arg(roleText(PhaseRole(role))), {.role = PhaseRole(role)});
    }
}

PhaseChoice PhaseBox::choice() const
{
    return currentIndex() < 0 ? PhaseChoice() : m_choices[size_t(currentIndex())];
}

void PhaseBox::setChoice(const PhaseChoice &choice)
{
    const auto found = std::ranges::find(m_choices, choice);
    setCurrentIndex(found == m_choices.end() ? -1 : int(found - m_choices.begin()));
}
