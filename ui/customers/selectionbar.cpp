// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/selectionbar.h"

#include "ui/common/colors.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/phasedot.h"
#include "ui/common/plainlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MostCharacters = 60;
}

SelectionBar::SelectionBar(QWidget *parent)
    : QFrame(parent)
    , m_count(new PlainLabel({}, this))
    , m_line(new QHBoxLayout(this))
    , m_phaseMenu(new QMenu(this))
{
    setObjectName(u"selectionBar"_s);
    m_count->setObjectName(u"selectedCount"_s);
    m_line->setContentsMargins({});
    m_line->setSpacing(rhythm(2));
    m_line->addWidget(m_count);
    m_line->addStretch(1);
    addButton(u"set-field"_s, "pencil"_L1, tr("Set &field…"), tr("Set a field of all selected customers"));
    addButton(u"add-tag"_s, "tag"_L1, tr("Add &tag…"), tr("Give all selected customers a tag (Ctrl+T)"));
    addButton(u"remove-tag"_s, "dash-lg"_L1, tr("Re&move tag…"), tr("Take a tag from all selected customers"));
    QAction *move = addButton(u"move"_s, "arrow-right"_L1, tr("M&ove to"), tr("Move all selected customers to a phase"));
    move->setMenu(m_phaseMenu);
    addButton(u"assign"_s, "person"_L1, tr("&Assign…"), tr("Say who looks after all selected customers"));
    addButton(u"call-queue"_s, "telephone"_L1, tr("&Call"), tr("Log a call with each selected customer, one after the other (Ctrl+Shift+O)"));
    addButton(u"delete-customer"_s, "trash"_L1, tr("&Delete"), tr("Delete all selected customers into the bin (Del)"));
    QAction *clear = addButton(u"clear-selection"_s, "x-lg"_L1, tr("Select &none"), tr("Select no customer (Esc)"));
    m_writing.removeAll(clear);
    disconnect(clear, nullptr, this, nullptr);
    connect(clear, &QAction::triggered, this, &SelectionBar::clearRequested);
    hide();
}

QAction *SelectionBar::addButton(const QString &name, QLatin1StringView iconName, const QString &text, const QString &toolTip)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(u"bar-"_s + name);
    action->setToolTip(plainToolTip(toolTip));
    connect(action, &QAction::triggered, this, [this, name] { emit actionRequested(name); });
    auto *button = new QToolButton(this);
    button->setObjectName(name + u"Button"_s);
    button->setDefaultAction(action);
    button->setAccessibleName(QString(text).remove(u'&').remove(u'…'));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    m_line->addWidget(button);
    m_writing.append(action);
    return action;
}

void SelectionBar::setCount(qint64 count)
{
    m_count->setText(tr("%Ln selected", nullptr, int(count)));
    setVisible(count > 1);
}

void SelectionBar::offerPhases(const std::vector<Phase> &phases)
{
    m_phases = phases;
    fillMenu();
}

void SelectionBar::setCanWrite(bool canWrite)
{
    for (QAction *action : m_writing)
        action->setEnabled(canWrite);
}

void SelectionBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fillMenu();
}

void SelectionBar::fillMenu()
{
    m_phaseMenu->clear();
    for (const Phase &phase : m_phases) {
        QAction *move = m_phaseMenu->addAction(phaseDot(phaseColor(phase.color, palette())),
                                               phase.name.left(MostCharacters).replace(u'&', u"&&"_s));
        connect(move, &QAction::triggered, this, [this, phase] { emit moveRequested(phase); });
    }
    m_phaseMenu->addSeparator();
    QAction *detailed = m_phaseMenu->addAction(icon("calendar-event"_L1), tr("With reason, &date and next step…"));
    detailed->setObjectName(u"moveWithDetails"_s);
    connect(detailed, &QAction::triggered, this, &SelectionBar::detailedMoveRequested);
}
