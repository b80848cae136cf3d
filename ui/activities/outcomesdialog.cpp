// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/outcomesdialog.h"

#include "models/activities/outcomes.h"
#include "models/activities/saveoutcome.h"
#include "ui/activities/outcomelist.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/shell/navigator.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

constexpr int NoDays = -1;
constexpr int MostDays = 3650;
constexpr int LongestName = 60;

QString shown(const ContactOutcome &outcome, const Phase *phase)
{
    QStringList parts{isolated(outcomeText(outcome.name))};
    if (outcome.isReached)
        parts.append(OutcomesDialog::tr("counts as reached"));
    if (outcome.followUpDays)
        parts.append(OutcomesDialog::tr("follow-up after %n day(s)", nullptr, *outcome.followUpDays));
    if (phase)
        parts.append(OutcomesDialog::tr("suggests %1", "a phase").arg(isolated(phase->name)));
    return parts.join(u" · "_s);
}

} // namespace

OutcomesDialog::OutcomesDialog(Services &services)
    : QDialog(services.window)
    , m_services(services)
    , m_outcomes(OutcomeList::of(services))
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_reached(new QCheckBox(tr("Somebody was &reached"), this))
    , m_days(new QSpinBox(this))
    , m_phase(new QComboBox(this))
    , m_replacement(new QComboBox(this))
    , m_recentFirst(new QCheckBox(tr("&Offer those used last first"), this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"outcomesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Call outcomes"));
    m_list->setObjectName(u"outcomes"_s);
    m_list->setAccessibleName(tr("Outcomes in their order"));
    m_recentFirst->setObjectName(u"recentFirst"_s);
    m_recentFirst->setChecked(m_outcomes->offersRecentFirst());
    connect(m_recentFirst, &QCheckBox::toggled, m_outcomes, &OutcomeList::setOffersRecentFirst);
    arrange();
    connect(m_list, &QListWidget::currentRowChanged, this, &OutcomesDialog::showCurrent);
    connect(new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, &OutcomesDialog::remove);
    connect(m_outcomes, &OutcomeList::loaded, this, &OutcomesDialog::showOutcomes);
    connect(m_outcomes, &OutcomeList::failed, m_message, &MessageBar::showError);
    if (m_outcomes->isLoaded())
        showOutcomes();
    m_list->setFocus();
}

QFormLayout *OutcomesDialog::makeFields()
{
    m_name->setObjectName(u"outcomeName"_s);
    m_name->setMaxLength(LongestName);
    m_reached->setObjectName(u"outcomeReached"_s);
    m_days->setObjectName(u"outcomeDays"_s);
    m_days->setRange(NoDays, MostDays);
    m_days->setSpecialValueText(tr("none"));
    m_phase->setObjectName(u"outcomePhase"_s);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setSpacing(rhythm(2));
    form->addRow(tr("&Name"), m_name);
    form->addRow(QString(), m_reached);
    form->addRow(tr("&Follow-up after days"), m_days);
    form->addRow(tr("Suggests the &phase"), m_phase);
    return form;
}

QPushButton *OutcomesDialog::addButton(QBoxLayout *line, const char *name, QLatin1StringView iconName, const QString &text, void (OutcomesDialog::*act)())
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(QLatin1StringView(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    line->addWidget(button);
    return button;
}

void OutcomesDialog::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(rhythm(3));
    column->addWidget(m_message);
    column->addWidget(m_list, 1);
    column->addLayout(makeFields());
    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm(2));
    m_add = addButton(line, "addOutcome", "plus-lg"_L1, tr("&Add"), &OutcomesDialog::add);
    m_change = addButton(line, "changeOutcome", "check-lg"_L1, tr("&Change"), &OutcomesDialog::change);
    m_up = addButton(line, "outcomeUp", "arrow-up"_L1, tr("&Up"), &OutcomesDialog::moveUp);
    m_down = addButton(line, "outcomeDown", "arrow-down"_L1, tr("Do&wn"), &OutcomesDialog::moveDown);
    line->addStretch(1);
    column->addLayout(line);
    auto *deletion = new QHBoxLayout;
    deletion->setSpacing(rhythm(2));
    m_remove = addButton(deletion, "removeOutcome", "trash"_L1, tr("&Delete"), &OutcomesDialog::remove);
    m_replacement->setObjectName(u"outcomeReplacement"_s);
    m_replacement->setAccessibleName(tr("What activities say then"));
    deletion->addWidget(m_replacement, 1);
    column->addLayout(deletion);
    column->addWidget(m_recentFirst);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(textWidth(70));
}

const ContactOutcome *OutcomesDialog::current() const
{
    const int row = m_list->currentRow();
    const auto &outcomes = m_outcomes->choices().outcomes;
    return row < 0 || size_t(row) >= outcomes.size() ? nullptr : &outcomes[size_t(row)];
}

void OutcomesDialog::showOutcomes()
{
    const OutcomeChoices &choices = m_outcomes->choices();
    const bool hasNew = m_list->count() > 0 && m_list->count() < int(choices.outcomes.size());
    int row = qMin(qMax(0, m_list->currentRow()), int(choices.outcomes.size()) - 1);
    showPhases();
    m_list->clear();
    for (const ContactOutcome &outcome : choices.outcomes) {
        m_list->addItem(shown(outcome, choices.phaseOf(outcome)));
        if (outcome.id == m_wanted || hasNew)
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(row);
    showCurrent();
}

void OutcomesDialog::showPhases()
{
    m_phase->clear();
    m_phase->addItem(tr("none"), qint64(0));
    for (const Phase &phase : m_outcomes->choices().phases)
        m_phase->addItem(phase.name.left(LongestName), phase.id.value);
}

void OutcomesDialog::showCurrent()
{
    const ContactOutcome *marked = current();
    const bool canWrite = m_services.canWrite();
    const int row = m_list->currentRow();
    m_add->setEnabled(canWrite);
    m_change->setEnabled(marked && canWrite);
    m_remove->setEnabled(marked && canWrite);
    m_up->setEnabled(marked && canWrite && row > 0);
    m_down->setEnabled(marked && canWrite && row < m_list->count() - 1);
    m_name->setText(marked ? outcomeText(marked->name) : QString());
    m_reached->setChecked(marked && marked->isReached);
    m_days->setValue(marked ? marked->followUpDays.value_or(NoDays) : NoDays);
    m_phase->setCurrentIndex(marked ? qMax(0, m_phase->findData(marked->phase.value)) : 0);
    m_replacement->clear();
    m_replacement->addItem(tr("activities keep the name"), qint64(0));
    for (const ContactOutcome &outcome : m_outcomes->choices().outcomes) {
        if (!marked || outcome.id != marked->id)
            m_replacement->addItem(tr("activities say “%1” instead").arg(isolated(outcomeText(outcome.name))), outcome.id.value);
    }
}

ContactOutcome OutcomesDialog::typed() const
{
    ContactOutcome outcome{.name = m_name->text(), .isReached = m_reached->isChecked(), .phase = {m_phase->currentData().toLongLong()}};
    if (m_days->value() != NoDays)
        outcome.followUpDays = m_days->value();
    return outcome;
}

/** Shows the work where it can be stopped, and goes on with that if the dialog is closed. */
template<typename Work, typename... Args>
void OutcomesDialog::perform(const QString &label, Work work, const Args &...args)
{
    m_message->dismiss();
    const auto progress = std::make_shared<Progress>();
    auto *job = new ProgressJob(label, progress, m_services.window);
    m_services.navigator->follow(job);
    m_services.writer.perform(label, work, args..., progress).then(job, [job, dialog = QPointer(this)](const auto &done) {
        job->finish();
        if (dialog && !done)
            dialog->showFailure(done.error());
    });
}

void OutcomesDialog::showFailure(const Error &error)
{
    m_message->showError(error);
    m_name->setFocus(Qt::OtherFocusReason);
}

void OutcomesDialog::add()
{
    save(tr("Add an outcome"), typed());
}

void OutcomesDialog::change()
{
    if (const ContactOutcome *marked = current()) {
        ContactOutcome outcome = typed();
        outcome.id = marked->id;
        outcome.version = marked->version;
        save(tr("Change an outcome"), outcome);
    }
}

void OutcomesDialog::save(const QString &label, const ContactOutcome &outcome)
{
    m_wanted = outcome.id;
    perform(label, &saveOutcome, outcome);
}

void OutcomesDialog::remove()
{
    const ContactOutcome *marked = current();
    if (marked && m_services.canWrite())
        perform(tr("Delete an outcome"), &deleteOutcome, marked->id, ContactOutcomeId{m_replacement->currentData().toLongLong()});
}

void OutcomesDialog::move(int by)
{
    const int row = m_list->currentRow();
    std::vector<ContactOutcomeId> order;
    for (const ContactOutcome &outcome : m_outcomes->choices().outcomes)
        order.push_back(outcome.id);
    if (row < 0 || row + by < 0 || row + by >= int(order.size()))
        return;
    m_wanted = order[size_t(row)];
    std::swap(order[size_t(row)], order[size_t(row + by)]);
    m_message->dismiss();
    m_services.writer.perform(tr("Reorder the outcomes"), &orderOutcomes, order).then(this, [this](const Result<Done> &ordered) {
        if (!ordered)
            showFailure(ordered.error());
    });
}
