// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/agendaview.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/weekview.h"
#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QAction>
#include <QActionGroup>
#include <QBoxLayout>
#include <QComboBox>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QToolButton *buttonFor(QAction *action, Qt::ToolButtonStyle style, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text().remove(u'&'));
    return button;
}

} // namespace

QBoxLayout *CalendarPage::headLine()
{
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setBold(true);
    m_title->setFont(font);
    m_title->setObjectName(u"calendarTitle"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm(2));
    line->addWidget(buttonFor(m_previous, Qt::ToolButtonIconOnly, this));
    line->addWidget(buttonFor(m_today, Qt::ToolButtonTextOnly, this));
    line->addWidget(buttonFor(m_next, Qt::ToolButtonIconOnly, this));
    line->addSpacing(rhythm(2));
    line->addWidget(m_title, 1);
    line->addWidget(m_owners);
    line->addWidget(buttonFor(m_showDone, Qt::ToolButtonIconOnly, this));
    for (QAction *view : m_views->actions())
        line->addWidget(buttonFor(view, Qt::ToolButtonTextBesideIcon, this));
    line->addWidget(buttonFor(m_new, Qt::ToolButtonTextBesideIcon, this));
    return line;
}

void CalendarPage::arrange()
{
    for (QWidget *each : {static_cast<QWidget *>(m_month), static_cast<QWidget *>(m_week), static_cast<QWidget *>(m_agenda), static_cast<QWidget *>(m_nothing)})
        m_stack->addWidget(each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(rhythmMargins(3));
    column->setSpacing(rhythm(2));
    column->addLayout(headLine());
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
}

/** Everybody, the person, the one who is chosen, and whoever has something in the days that are shown. */
void CalendarPage::fillOwners()
{
    QStringList owners = m_calendar.content().owners;
    const QString me = services().writer.actor();
    owners.removeAll(me);
    if (!m_owner.isEmpty() && m_owner != me && !owners.contains(m_owner))
        owners.prepend(m_owner);
    owners.prepend(me);
    owners.prepend(QString());
    QStringList known;
    for (int i = 0; i < m_owners->count(); ++i)
        known.append(m_owners->itemData(i).toString());
    if (known == owners)
        return;
    const QSignalBlocker blocker(m_owners);
    m_owners->clear();
    for (const QString &owner : owners)
        m_owners->addItem(owner.isEmpty() ? tr("Everybody") : owner == me ? tr("Me") : owner, owner);
    m_owners->setCurrentIndex(int(owners.indexOf(m_owner)));
}
