// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerhead.h"

#include "ui/common/colors.h"
#include "ui/common/formats.h"
#include "ui/common/iconlabel.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/phasedot.h"
#include "ui/common/plainlabel.h"
#include "ui/customers/nextstepline.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCharacters = 200;

/** A label that is cut off rather than making the window wider than the screen. */
PlainLabel *cutLabel(const char *name, QWidget *parent)
{
    auto *label = new PlainLabel({}, parent);
    label->setObjectName(QLatin1StringView(name));
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace

CustomerHead::CustomerHead(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_name(cutLabel("customerName", this))
    , m_phaseDot(new IconLabel({}, lineHeight(), this))
    , m_phase(new PlainLabel({}, this))
    , m_value(new PlainLabel({}, this))
    , m_nextStep(new NextStepLine(services, this))
    , m_buttons(new QHBoxLayout)
    , m_logCall(addButton("logCall", "telephone"_L1, tr("&Log a call"), tr("Log a call with this customer (Ctrl+L)")))
    , m_noteFeedback(addButton("noteFeedback", "chat-left-text"_L1, tr("Note &feedback"), tr("Note what this customer said")))
    , m_edit(addButton("editCustomer", "pencil"_L1, tr("&Edit"), tr("Change what is known about this customer (F2)")))
    , m_move(addButton("moveTo", "arrow-right"_L1, tr("&Move to"), tr("Move this customer to another phase")))
    , m_moveMenu(new QMenu(this))
    , m_detailedMove(new QAction(icon("calendar-event"_L1), tr("With reason, &date and next step…"), this))
    , m_more(addButton("more", "three-dots"_L1, tr("Mo&re"), tr("What else can be done with this customer")))
    , m_moreMenu(new QMenu(this))
    , m_merge(new QAction(icon("people"_L1), tr("&Merge with another customer…"), this))
    , m_delete(new QAction(icon("trash"_L1), tr("&Delete into the bin"), this))
{
    setObjectName(u"customerHead"_s);
    m_phase->setObjectName(u"customerPhase"_s);
    m_value->setObjectName(u"customerValue"_s);
    QFont font = m_name->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    m_name->setFont(font);
    m_edit->setShortcut(Qt::Key_F2);
    m_edit->setShortcutContext(Qt::WindowShortcut);
    m_move->setMenu(m_moveMenu);
    m_detailedMove->setObjectName(u"moveWithDetails"_s);
    m_detailedMove->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    m_detailedMove->setShortcutContext(Qt::WindowShortcut);
    addAction(m_detailedMove);
    m_merge->setObjectName(u"mergeCustomer"_s);
    m_delete->setObjectName(u"deleteCustomer"_s);
    m_more->setMenu(m_moreMenu);
    offerMerges({});

    auto *facts = new QHBoxLayout;
    facts->setSpacing(rhythm());
    facts->addWidget(m_phaseDot);
    facts->addWidget(m_phase);
    facts->addSpacing(rhythm(4));
    facts->addWidget(m_value);
    facts->addSpacing(rhythm(4));
    facts->addWidget(m_nextStep, 1);
    auto *top = new QHBoxLayout;
    top->setSpacing(rhythm(2));
    top->addWidget(m_name, 1);
    top->addLayout(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(rhythm(2));
    column->addLayout(top);
    column->addLayout(facts);

    connect(m_logCall, &QAction::triggered, this, &CustomerHead::logCallRequested);
    connect(m_noteFeedback, &QAction::triggered, this, &CustomerHead::noteFeedbackRequested);
    connect(m_edit, &QAction::triggered, this, &CustomerHead::editRequested);
    connect(m_detailedMove, &QAction::triggered, this, &CustomerHead::detailedMoveRequested);
    connect(m_merge, &QAction::triggered, this, &CustomerHead::mergeRequested);
    connect(m_delete, &QAction::triggered, this, &CustomerHead::deleteRequested);
}

QAction *CustomerHead::addButton(const char *name, QLatin1StringView iconName, const QString &text, const QString &toolTip)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setToolTip(plainToolTip(toolTip));
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(name) + "Button"_L1);
    button->setDefaultAction(action);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons->addWidget(button);
    return action;
}

void CustomerHead::showCard(const CustomerCard &card)
{
    m_card = card;
    const CustomerLine &line = card.line;
    m_name->setText(line.name.left(MostCharacters));
    m_name->setToolTip(plainToolTip(line.name.left(MostCharacters * 5)));
    m_phase->setText(tr("%1, since %2", "phase, day")
                         .arg(isolated(line.phase.left(MostCharacters)), dateText(card.customer.phaseSince.toLocalTime().date())));
    m_value->setText(line.purchases > 0 ? tr("%1 in %n purchase(s)", "money", int(line.purchases)).arg(moneyText(line.revenue))
                                        : tr("No purchases yet"));
    m_nextStep->showCustomer(card.customer.id);
    showPhaseColor();
    fillMenu();
}

void CustomerHead::offerPhases(const std::vector<Phase> &phases)
{
    m_phases = phases;
    fillMenu();
}

void CustomerHead::offerMerges(const std::vector<CustomerMerge> &merges)
{
    m_moreMenu->clear();
    m_moreMenu->addActions({m_merge, m_delete});
    for (const CustomerMerge &merge : merges) {
        //: A customer who became part of the one shown, and the day of it.
        const QString text = tr("&Separate %1, merged on %2").arg(isolated(singleLine(merge.goneName.left(MostCharacters)).replace(u'&', u"&&"_s)),
                                                                  dateText(merge.at.toLocalTime().date()));
        QAction *separate = m_moreMenu->addAction(icon("person-plus"_L1), text);
        separate->setObjectName(u"separateCustomer"_s);
        connect(separate, &QAction::triggered, this, [this, merge] { emit separateRequested(merge); });
    }
}

void CustomerHead::setCanWrite(bool canWrite)
{
    for (QAction *action : {m_logCall, m_noteFeedback, m_edit, m_move, m_detailedMove, m_more})
        action->setEnabled(canWrite);
}

void CustomerHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showPhaseColor();
        fillMenu();
    }
}

void CustomerHead::fillMenu()
{
    m_moveMenu->clear();
    for (const Phase &phase : m_phases) {
        QAction *move = m_moveMenu->addAction(phaseDot(phaseColor(phase.color, palette())),
                                              phase.name.left(MostCharacters).replace(u'&', u"&&"_s));
        move->setEnabled(phase.id != m_card.customer.phase);
        connect(move, &QAction::triggered, this, [this, phase] { emit moveRequested(phase); });
    }
    m_moveMenu->addSeparator();
    m_moveMenu->addAction(m_detailedMove);
}

void CustomerHead::showPhaseColor()
{
    m_phaseDot->setIcon(phaseDot(phaseColor(m_card.line.phaseColor, palette())));
}
