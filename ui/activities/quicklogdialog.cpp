// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/quicklogdialog.h"

#include "models/activities/activitykinds.h"
#include "models/duplicates/notduplicate.h"
#include "ui/activities/followuprow.h"
#include "ui/activities/outcomelist.h"
#include "ui/activities/outcomerow.h"
#include "ui/activities/suggestedmove.h"
#include "ui/chooser/customerchooser.h"
#include "ui/chooser/duplicatewarning.h"
#include "ui/common/choicerow.h"
#include "ui/common/formats.h"
#include "ui/common/messagebar.h"
#include "ui/common/plainlabel.h"

#include <QAction>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

constexpr char DraftsKey[] = "activities/drafts";

/** Of a new customer also remembers whom it is not the same as. */
LoggedActivity logOfDifferent(Operation &operation, const ActivityEntry &entry, const std::vector<CustomerId> &others)
{
    const LoggedActivity logged = logActivity(operation, entry);
    markNotDuplicate(operation, logged.activity.customer, others);
    return logged;
}

ActivityKind kindOf(const Task &task)
{
    return task.kind == TaskKind::ToDo ? ActivityKind::Call : ActivityKind(int(task.kind) - 1);
}

} // namespace

void QuickLogDialog::openFor(Services &services, const Subject &subject)
{
    QuickLogDialog *dialog = nullptr;
    if (!subject.customers.empty())
        dialog = new QuickLogDialog(services, {.customer = subject.customers.front()}, CallQueue{.customers = subject.customers});
    else if (!bringToFront(services, subject))
        dialog = new QuickLogDialog(services, subject);
    if (dialog)
        dialog->show();
}

bool QuickLogDialog::bringToFront(Services &services, const Subject &subject)
{
    const auto open = services.window->findChildren<QuickLogDialog *>(Qt::FindDirectChildrenOnly);
    for (QuickLogDialog *dialog : open) {
        if (!dialog->fits(subject))
            continue;
        if (subject.at.isValid())
            dialog->startClock(subject.at);
        if (!dialog->m_customer->customer())
            dialog->showCustomer(subject);
        dialog->show();
        dialog->raise();
        dialog->activateWindow();
        return true;
    }
    return false;
}

bool QuickLogDialog::fits(const Subject &subject) const
{
    if (isSaving() || (subject.record && m_task.value != subject.record))
        return false;
    if (const auto &chosen = m_customer->customer())
        return (!subject.customer && subject.text.isEmpty()) || (subject.customer && chosen->id == subject.customer);
    return (!subject.customer && subject.text.isEmpty()) || !hasText();
}

QuickLogDialog::QuickLogDialog(Services &services, const Subject &subject, const std::optional<CallQueue> &queue)
    : DraftDialog(services.settings, DraftsKey, services.window)
    , m_services(services)
    , m_outcomes(OutcomeList::of(services))
    , m_task{subject.record}
    , m_queue(queue)
{
    setObjectName(u"quickLog"_s);
    addFields();
    startClock(subject.at);
    connect(&m_clock, &QTimer::timeout, this, &QuickLogDialog::showTime);
    m_clock.start(std::chrono::seconds(1));
    m_kind->setCurrent(int(ActivityKind::Call));
    showCustomer(subject);
    offerDraft();
    if (!services.canWrite())
        refuse(services.database.whyReadOnly());
}

void QuickLogDialog::startClock(const QDateTime &at)
{
    setStartedAt(at.isValid() ? at.toUTC() : QDateTime::currentDateTimeUtc());
    m_before = qMax(qint64(0), startedAt().msecsTo(QDateTime::currentDateTimeUtc()));
    m_elapsed.start();
    showTime();
}

void QuickLogDialog::showCustomer(const Subject &subject)
{
    if (subject.customer) {
        m_customer->setCustomerId(subject.customer);
        m_note->setFocus();
        return;
    }
    m_customer->setFocus();
    if (!subject.text.isEmpty())
        m_customer->searchFor(subject.text);
    else if (m_task)
        takeCustomer();
}

ActivityEntry QuickLogDialog::entry() const
{
    ActivityEntry entry{.activity = {.kind = kind(),
                                     .at = startedAt(),
                                     .minutes = m_minutes->value(),
                                     .note = m_note->text()},
                        .followUp = m_followUp->day(),
                        .followUpTitle = m_followUp->title(),
                        .completes = m_task,
                        .move = m_move->move()};
    if (const auto &customer = m_customer->customer(); customer && customer->id)
        entry.activity.customer = customer->id;
    else
        entry.newCustomer = customer;
    if (hasDirection(kind()))
        entry.activity.direction = m_direction->current() == 1 ? Direction::Incoming : Direction::Outgoing;
    if (hasOutcome(kind()))
        entry.activity.outcome = m_outcome->name();
    return entry;
}

void QuickLogDialog::accept()
{
    if (isSaving() || !m_services.canWrite())
        return;
    if (m_outcome->isWaiting()) { // For the outcomes, so that the key that was pressed counts.
        connect(m_outcome, &OutcomeRow::filled, this, &QuickLogDialog::accept, Qt::SingleShotConnection);
        return;
    }
    if (!isComplete()) {
        m_plansNext = false;
        return;
    }
    beginSaving();
    const ActivityEntry wanted = entry();
    if (!m_queue)
        m_outcomes->noteUse(wanted.activity.outcome);
    m_services.writer.perform(activityLabel(wanted.activity.kind, m_customer->customer()->name), &logOfDifferent, wanted, m_duplicates->different())
        .then(this, [this](const Result<LoggedActivity> &logged) { finish(logged); });
}

bool QuickLogDialog::isComplete()
{
    m_customer->takeMarked();
    if (!m_customer->customer()) {
        message()->showMessage(MessageBar::Kind::Warning, tr("Whom is it about? Choose a customer from the list."));
        m_customer->setFocus();
        return false;
    }
    if (!m_followUp->isComplete()) {
        message()->showMessage(MessageBar::Kind::Warning, tr("By which day? Enter a day such as “friday”, or choose none."));
        m_followUp->focusDay();
        return false;
    }
    if (m_move->asksForMore()) {
        message()->showMessage(MessageBar::Kind::Warning, tr("This phase asks why customers are moved. Say it in a word, or do not move."));
        return false;
    }
    return true;
}

void QuickLogDialog::saveAndPlan()
{
    m_plansNext = true;
    accept();
}

void QuickLogDialog::finish(const Result<LoggedActivity> &logged)
{
    const bool goesOn = m_queue && logged && isVisible();
    const bool plansNext = m_plansNext && logged;
    m_plansNext = false;
    endSaving(logged); // Closes it; it goes when the event loop goes on.
    if (goesOn) {
        ++m_queue->logged;
        m_queue->outcomes.append(logged->activity.outcome);
        goOn();
    }
    if (plansNext && logged->followUp)
        m_services.navigator->trigger(u"edit-task"_s, {.record = logged->followUp->id.value});
    else if (plansNext)
        m_services.navigator->trigger(u"new-task"_s, {.customer = logged->activity.customer});
}

void QuickLogDialog::skip()
{
    if (isSaving())
        return;
    ++m_queue->skipped;
    DraftDialog::reject();
    goOn();
}

/** To the next customer of the queue, in a dialog at the same place. */
void QuickLogDialog::goOn()
{
    CallQueue queue = *m_queue;
    if (!queue.hasNext()) {
        noteUses();
        m_services.navigator->say(tr("That was the last one: %1 logged, %2 skipped").arg(numberText(queue.logged), numberText(queue.skipped)));
        return;
    }
    ++queue.current;
    auto *next = new QuickLogDialog(m_services, {.customer = queue.customer()}, queue);
    next->move(pos());
    next->show();
}

void QuickLogDialog::noteUses()
{
    for (const QString &outcome : m_queue->outcomes)
        m_outcomes->noteUse(outcome);
}

void QuickLogDialog::reject()
{
    const bool stops = m_queue && !isSaving();
    DraftDialog::reject();
    if (!stops)
        return;
    noteUses();
    m_services.navigator->say(tr("Stopped at %1").arg(m_place->text()));
}

ActivityKind QuickLogDialog::kind() const
{
    return ActivityKind(qMax(0, m_kind->current()));
}

bool QuickLogDialog::hasText() const
{
    return !m_note->text().trimmed().isEmpty();
}

void QuickLogDialog::takeKind()
{
    m_outcome->setEnabled(hasOutcome(kind()));
    m_direction->setEnabled(hasDirection(kind()));
    const QString title = tr("Log: %1").arg(activityKindText(kind()));
    setWindowTitle(m_queue ? u"%1 · %2"_s.arg(title, m_place->text()) : title);
    showTime();
}

void QuickLogDialog::takeCustomer()
{
    const auto &customer = m_customer->customer();
    if (customer)
        keepDraftSoon();
    m_duplicates->clear();
    if (customer && !customer->id)
        m_duplicates->check(*customer);
    const CustomerId id = customer ? customer->id : CustomerId();
    if (m_context.customer && m_context.customer->id == id)
        return;
    takeContext({});
    if (!id && !m_task)
        return;
    m_services.reader().run(&callContext, id, m_task).then(this, [this, id](const Result<CallContext> &context) {
        const auto &chosen = m_customer->customer();
        if (context && (chosen ? chosen->id : CustomerId()) == id)
            takeContext(*context);
    });
}

void QuickLogDialog::takeContext(const CallContext &context)
{
    const bool isFirst = context.task && !m_context.task;
    m_context = context;
    QStringList known;
    if (context.customer && !context.customer->phone.isEmpty())
        known.append(isolated(context.customer->phone));
    if (context.phase)
        known.append(isolated(context.phase->name));
    if (context.task)
        known.append(tr("Completes: %1, due %2").arg(isolated(context.task->title), relativeDayText(context.task->dueDay)));
    m_known->setText(known.join(u" · "_s));
    m_known->setVisible(!known.isEmpty());
    m_call->setVisible(context.customer && !context.customer->phone.isEmpty());
    if (isFirst)
        m_kind->setCurrent(int(kindOf(*context.task)));
    if (context.customer && !m_customer->customer()) {
        m_customer->setCustomer(context.customer);
        m_note->setFocus();
    }
    offerMove();
}

void QuickLogDialog::takeOutcome()
{
    m_customer->takeMarked();
    const ContactOutcome *outcome = m_outcome->outcome();
    m_followUp->suggest(outcome ? outcome->followUpDays : std::nullopt);
    offerMove();
    (m_customer->customer() ? static_cast<QWidget *>(m_note) : m_customer)->setFocus();
}

void QuickLogDialog::offerMove()
{
    const ContactOutcome *outcome = m_outcome->outcome();
    const Phase *phase = outcome ? m_outcomes->choices().phaseOf(*outcome) : nullptr;
    m_move->offer(phase, m_context.phase ? &*m_context.phase : nullptr);
}
