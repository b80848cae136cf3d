// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/outcomerow.h"

#include "models/activities/outcomes.h"
#include "ui/activities/outcomelist.h"

#include <QAbstractButton>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int ButtonsInLine = 3;
constexpr int Keys = 6;
constexpr qsizetype MostCharacters = 30;

QKeySequence keyOf(int index)
{
    return index < Keys ? QKeySequence(QKeyCombination(Qt::ALT, Qt::Key(Qt::Key_1 + index))) : QKeySequence();
}

QString buttonText(const ContactOutcome &outcome)
{
    return outcomeText(outcome.name).left(MostCharacters).replace(u'&', u"&&"_s);
}

} // namespace

OutcomeRow::OutcomeRow(OutcomeList *list, QWidget *parent)
    : ChoiceRow(tr("Outcome"), ButtonsInLine, parent)
    , m_list(list)
{
    connect(this, &ChoiceRow::chosen, this, [this] { m_name.clear(); });
    if (list->isLoaded()) {
        fill();
        return;
    }
    for (int i = 0; i < Keys; ++i)
        connect(new QShortcut(keyOf(i), this), &QShortcut::activated, this, [this, i] { m_wanted = i; });
    connect(list, &OutcomeList::loaded, this, &OutcomeRow::fill);
    connect(list, &OutcomeList::failed, this, [this] { m_wanted.reset(); emit filled(); });
}

void OutcomeRow::fill()
{
    if (m_isFilled)
        return;
    m_isFilled = true;
    qDeleteAll(findChildren<QShortcut *>(Qt::FindDirectChildrenOnly));
    m_outcomes = m_list->offered();
    for (int i = 0; i < int(m_outcomes.size()); ++i)
        addChoice(buttonText(m_outcomes[size_t(i)]), {}, keyOf(i))->show(); // At once: a key of what is hidden is lost.
    if (!m_name.isEmpty())
        setName(m_name);
    if (QAbstractButton *wanted = m_wanted ? button(*m_wanted) : nullptr)
        wanted->click();
    m_wanted.reset();
    emit filled();
}

const ContactOutcome *OutcomeRow::outcome() const
{
    return current() < 0 ? nullptr : &m_outcomes[size_t(current())];
}

QString OutcomeRow::name() const
{
    return outcome() ? outcome()->name : m_name;
}

void OutcomeRow::setName(const QString &name)
{
    const auto found = std::ranges::find(m_outcomes, name, &ContactOutcome::name);
    const bool isOffered = found != m_outcomes.end();
    m_name = isOffered ? QString() : name;
    setCurrent(isOffered ? int(found - m_outcomes.begin()) : -1);
}
