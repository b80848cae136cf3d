// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the quick log and what of them a draft keeps; what they do is in quicklogdialog.cpp.
#include "ui/activities/quicklogdialog.h"

#include "models/activities/activitykinds.h"
#include "ui/activities/followuprow.h"
#include "ui/activities/outcomerow.h"
#include "ui/activities/suggestedmove.h"
#include "ui/chooser/customerchooser.h"
#include "ui/chooser/duplicatewarning.h"
#include "ui/common/choicerow.h"
#include "ui/common/colors.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int SecondsPerMinute = 60;
constexpr int MostMinutes = 24 * 60;

} // namespace

void QuickLogDialog::addFields()
{
    auto *form = new QFormLayout(fields());
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addCustomer(form);
    addKinds(form);
    addChoices(form);
    addActions(form);
    connect(m_customer, &CustomerChooser::customerChanged, this, &QuickLogDialog::takeCustomer);
    connect(m_kind, &ChoiceRow::currentChanged, this, &QuickLogDialog::takeKind);
}

void QuickLogDialog::addCustomer(QFormLayout *form)
{
    m_customer = new CustomerChooser(m_services.reader(), fields());
    connect(m_customer, &CustomerChooser::chosen, this, [this] { m_note->setFocus(); });
    m_duplicates = new DuplicateWarning(m_services.reader(), tr("&Take this one"), tr("Log it for the customer who is there already"), fields());
    connect(m_duplicates, &DuplicateWarning::openRequested, m_customer, &CustomerChooser::setCustomerId);
    m_place = new PlainLabel(m_queue ? tr("%1 of %2", "place in a list of customers to call").arg(m_queue->current + 1).arg(m_queue->customers.size()) : QString(), fields());
    m_place->setObjectName(u"place"_s);
    m_place->setVisible(m_queue.has_value());
    m_time = new PlainLabel({}, fields());
    m_time->setObjectName(u"time"_s);
    m_time->setToolTip(tr("Time since this window opened"));
    m_time->setMinimumWidth(textWidth(8));
    m_time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *line = new QHBoxLayout;
    line->addWidget(m_customer, 1);
    line->addWidget(m_place);
    line->addWidget(m_time);
    auto *label = new PlainLabel(tr("&Customer"), fields());
    label->setBuddy(m_customer);
    form->addRow(label, line);

    m_known = new PlainLabel({}, fields());
    m_known->setObjectName(u"known"_s);
    m_known->setWordWrap(true);
    m_call = new QAction(icon("telephone"_L1), tr("Call"), this);
    m_call->setObjectName(u"callCustomer"_s);
    m_call->setToolTip(plainToolTip(tr("Call the number with the telephone program; the time starts anew")));
    connect(m_call, &QAction::triggered, this, [this] { m_services.navigator->trigger(u"call"_s, {.customer = m_context.customer->id}); });
    auto *call = new QToolButton(fields());
    call->setObjectName(u"callCustomerButton"_s);
    call->setDefaultAction(m_call);
    call->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    call->setFocusPolicy(Qt::TabFocus);
    connect(m_call, &QAction::changed, call, [this, call] { call->setVisible(m_call->isVisible()); });
    m_call->setVisible(false);
    auto *knownLine = new QHBoxLayout;
    knownLine->addWidget(m_known, 1);
    knownLine->addWidget(call);
    form->addRow(QString(), knownLine);
    form->addRow(m_duplicates);
}

void QuickLogDialog::addKinds(QFormLayout *form)
{
    m_kind = new ChoiceRow(tr("Kind"), int(namesOf<ActivityKind>.size()), fields());
    m_kind->setObjectName(u"kind"_s);
    const QStringList texts{tr("C&all"), tr("&E-mail"), tr("Me&ssage"), tr("&Visit"), tr("&Meeting"), tr("N&ote")};
    for (int i = 0; i < int(namesOf<ActivityKind>.size()); ++i)
        m_kind->addChoice(texts.at(i), icon(activityIcon(ActivityKind(i))));
    form->addRow(tr("Kind"), m_kind);

    m_direction = new ChoiceRow(tr("Direction"), 2, fields());
    m_direction->setObjectName(u"direction"_s);
    m_direction->addChoice(tr("O&utgoing"), icon("arrow-right"_L1));
    m_direction->addChoice(tr("&Incoming"), icon("arrow-left"_L1));
    m_direction->setCurrent(0);
    m_minutes = new QSpinBox(fields());
    m_minutes->setObjectName(u"minutes"_s);
    m_minutes->setRange(0, MostMinutes);
    connect(m_minutes, &QSpinBox::valueChanged, this, [this] { m_countsMinutes = false; });
    auto *minutesLabel = new PlainLabel(tr("Minu&tes"), fields());
    minutesLabel->setBuddy(m_minutes);
    auto *line = new QHBoxLayout;
    line->addWidget(m_direction);
    line->addStretch();
    line->addWidget(minutesLabel);
    line->addWidget(m_minutes);
    form->addRow(tr("Direction"), line);
}

void QuickLogDialog::addChoices(QFormLayout *form)
{
    m_outcome = new OutcomeRow(m_outcomes, fields());
    m_outcome->setObjectName(u"outcome"_s);
    connect(m_outcome, &ChoiceRow::chosen, this, &QuickLogDialog::takeOutcome);
    form->addRow(tr("Outcome"), m_outcome);
    m_note = new QLineEdit(fields());
    m_note->setObjectName(u"note"_s);
    m_note->setPlaceholderText(tr("One line, if there is something to remember"));
    connect(m_note, &QLineEdit::textEdited, this, &QuickLogDialog::keepDraftSoon);
    form->addRow(tr("&Note"), m_note);
    m_move = new SuggestedMove(fields());
    form->addRow(QString(), m_move);
    m_followUp = new FollowUpRow(fields());
    connect(m_followUp, &FollowUpRow::changed, this, &QuickLogDialog::keepDraftSoon);
    form->addRow(tr("Follow-up"), m_followUp);
}

void QuickLogDialog::addActions(QFormLayout *form)
{
    QDialogButtonBox *buttons = addButtons(form, m_task ? tr("Done") : tr("&Log"));
    const auto add = [&](const QString &text, const char *name, const QString &toolTip, const QList<QKeySequence> &keys, auto act) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(QLatin1StringView(name));
        button->setToolTip(plainToolTip(toolTip));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, button, &QPushButton::click);
        addAction(action);
    };
    add(tr("Done && next…"), "saveAndPlan", tr("Logs it, and plans the next step in full (Ctrl+Shift+Enter)"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter)}, &QuickLogDialog::saveAndPlan);
    if (m_queue)
        add(tr("Skip"), "skip", tr("To the next customer, without logging anything (Alt+Right)"), {QKeySequence(Qt::ALT | Qt::Key_Right)}, &QuickLogDialog::skip);
}

void QuickLogDialog::showTime()
{
    const qint64 seconds = (m_before + m_elapsed.elapsed()) / 1000;
    m_time->setText(u"%1:%2"_s.arg(seconds / SecondsPerMinute).arg(seconds % SecondsPerMinute, 2, 10, QLatin1Char('0')));
    if (m_countsMinutes) {
        const QSignalBlocker counting(m_minutes);
        m_minutes->setValue(kind() == ActivityKind::Call ? int((seconds + SecondsPerMinute / 2) / SecondsPerMinute) : 0);
    }
}

QJsonObject QuickLogDialog::content() const
{
    QJsonObject content = m_customer->content();
    content[u"kind"_s] = nameOf(kind());
    content[u"direction"_s] = m_direction->current();
    content[u"outcome"_s] = m_outcome->name();
    content[u"text"_s] = m_note->text();
    content[u"minutes"_s] = m_minutes->value();
    content[u"task"_s] = m_task.value;
    const QJsonObject followUp = m_followUp->content();
    for (auto each = followUp.begin(); each != followUp.end(); ++each)
        content[each.key()] = each.value();
    return content;
}

void QuickLogDialog::restore(const QJsonObject &content)
{
    m_task = {content[u"task"_s].toInteger()};
    m_context = {};
    m_customer->restore(content);
    m_kind->setCurrent(int(fromName<ActivityKind>(content[u"kind"_s].toString()).value_or(ActivityKind::Call)));
    m_direction->setCurrent(content[u"direction"_s].toInt());
    m_outcome->setName(content[u"outcome"_s].toString());
    m_note->setText(content[u"text"_s].toString());
    m_followUp->restore(content);
    m_minutes->setValue(content[u"minutes"_s].toInt());
    m_countsMinutes = false;
    offerMove();
}

bool QuickLogDialog::isWorthKeeping() const
{
    return hasText() || m_customer->isNew();
}

/** Between two customers of a queue nobody wants to go back to somebody else. */
bool QuickLogDialog::isOfThis(const QJsonObject &content) const
{
    return !m_queue || content[u"customer"_s].toInteger() == m_queue->customer().value;
}

QWidget *QuickLogDialog::textField() const
{
    return m_note;
}
