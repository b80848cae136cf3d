// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/triggereditor.h"

#include "models/activities/activitykinds.h"
#include "models/activities/outcomes.h"
#include "models/feedback/feedbackkinds.h"
#include "models/rules/rulewords.h"
#include "ui/common/metrics.h"
#include "ui/rules/phasebox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostDays = 3650;
constexpr int MostPurchases = 1000;
constexpr int AnyScore = -1; // Of the spin boxes of scores: shown as nothing.

QSpinBox *spinBox(int lowest, int highest, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(lowest, highest);
    return box;
}

std::optional<int> score(const QSpinBox *box)
{
    return box->value() == AnyScore ? std::nullopt : std::optional(box->value());
}

} // namespace

TriggerEditor::TriggerEditor(const RuleMaterial &material, QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_kind(new QComboBox(this))
    , m_phase(new PhaseBox(material.phases, PhaseBox::Any::Offered, this))
    , m_days(spinBox(1, MostDays, this))
    , m_number(spinBox(1, MostPurchases, this))
    , m_activity(new QComboBox(this))
    , m_outcome(new QComboBox(this))
    , m_feedback(new QComboBox(this))
    , m_lowest(spinBox(AnyScore, 10, this))
    , m_highest(spinBox(AnyScore, 10, this))
    , m_date(new QComboBox(this))
    , m_before(spinBox(0, MostDays, this))
    , m_yearly(new QCheckBox(tr("Comes every &year"), this))
{
    m_form->setContentsMargins({});
    m_form->setSpacing(rhythm(2));
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (size_t i = 0; i < namesOf<TriggerKind>.size(); ++i)
        m_kind->addItem(triggerKindText(TriggerKind(i)));
    m_activity->addItem(tr("Any kind"));
    for (size_t i = 0; i < namesOf<ActivityKind>.size(); ++i)
        m_activity->addItem(activityKindText(ActivityKind(i)));
    m_outcome->addItem(tr("Any outcome"));
    for (const ContactOutcome &outcome : material.outcomes)
        m_outcome->addItem(outcomeText(outcome.name), outcome.name);
    m_feedback->addItem(tr("Any kind"));
    for (size_t i = 0; i < namesOf<FeedbackKind>.size(); ++i)
        m_feedback->addItem(feedbackKindText(FeedbackKind(i)));
    for (QSpinBox *box : {m_lowest, m_highest})
        box->setSpecialValueText(tr("any"));
    for (const auto &[name, text] : material.dates) {
        m_date->addItem(text);
        m_dates.push_back(name);
    }
    using enum TriggerKind;
    addRow(tr("&When"), m_kind, u"triggerKind"_s, {});
    addRow(tr("&Phase"), m_phase, u"triggerPhase"_s, {EntersPhase, LeavesPhase, DaysInPhase});
    addRow(tr("Da&ys in the phase"), m_days, u"triggerDays"_s, {DaysInPhase});
    addRow(tr("How &many purchases"), m_number, u"triggerNumber"_s, {NthPurchase});
    addRow(tr("&Kind"), m_activity, u"triggerActivity"_s, {Activity});
    addRow(tr("&Outcome"), m_outcome, u"triggerOutcome"_s, {Activity});
    addRow(tr("&Kind"), m_feedback, u"triggerFeedback"_s, {Feedback});
    addRow(tr("Score &from"), m_lowest, u"triggerLowest"_s, {Feedback});
    addRow(tr("Score &to"), m_highest, u"triggerHighest"_s, {Feedback});
    addRow(tr("Da&te"), m_date, u"triggerDate"_s, {Date});
    addRow(tr("Days &before it"), m_before, u"triggerBefore"_s, {Date});
    addRow({}, m_yearly, u"triggerYearly"_s, {Date});
    for (QComboBox *box : {m_kind, static_cast<QComboBox *>(m_phase), m_activity, m_outcome, m_feedback, m_date})
        connect(box, &QComboBox::currentIndexChanged, this, &TriggerEditor::showKind);
    for (QSpinBox *box : {m_days, m_number, m_lowest, m_highest, m_before})
        connect(box, &QSpinBox::valueChanged, this, &TriggerEditor::changed);
    connect(m_yearly, &QCheckBox::toggled, this, &TriggerEditor::changed);
    setTrigger({});
}

void TriggerEditor::addRow(const QString &label, QWidget *field, const QString &name, const std::vector<TriggerKind> &kinds)
{
    field->setObjectName(name);
    if (label.isEmpty())
        m_form->addRow(QString(), field);
    else
        m_form->addRow(label, field);
    m_rows.push_back({field, kinds});
}

QWidget *TriggerEditor::firstField() const
{
    return m_kind;
}

TriggerKind TriggerEditor::kind() const
{
    return TriggerKind(m_kind->currentIndex());
}

void TriggerEditor::showKind()
{
    const TriggerKind kind = this->kind();
    for (const Row &row : m_rows) {
        const bool isShown = row.kinds.empty() || std::ranges::find(row.kinds, kind) != row.kinds.end();
        row.field->setVisible(isShown);
        if (QWidget *label = m_form->labelForField(row.field))
            label->setVisible(isShown);
    }
    limitScores();
    m_yearly->setEnabled(m_date->currentIndex() != 0);
    if (m_date->currentIndex() == 0)
        m_yearly->setChecked(true);
    emit changed();
}

void TriggerEditor::limitScores()
{
    const int chosen = m_feedback->currentIndex() - 1;
    const auto range = chosen < 0 ? std::optional<ScoreRange>() : scoreRange(FeedbackKind(chosen));
    for (QSpinBox *box : {m_lowest, m_highest}) {
        box->setEnabled(range.has_value());
        box->setMaximum(range ? range->highest : 10);
        if (!range)
            box->setValue(AnyScore);
    }
}

RuleTrigger TriggerEditor::trigger() const
{
    RuleTrigger trigger{.kind = kind()};
    switch (trigger.kind) {
    case TriggerKind::EntersPhase:
    case TriggerKind::LeavesPhase:
        trigger.phase = m_phase->choice();
        break;
    case TriggerKind::DaysInPhase:
        trigger.phase = m_phase->choice();
        trigger.days = m_days->value();
        break;
    case TriggerKind::NthPurchase:
        trigger.number = m_number->value();
        break;
    case TriggerKind::Activity:
        trigger.outcome = m_outcome->currentData().toString();
        if (m_activity->currentIndex() > 0)
            trigger.activity = ActivityKind(m_activity->currentIndex() - 1);
        break;
    case TriggerKind::Feedback:
        if (m_feedback->currentIndex() > 0)
            trigger.feedback = FeedbackKind(m_feedback->currentIndex() - 1);
        trigger.lowest = score(m_lowest);
        trigger.highest = score(m_highest);
        break;
    case TriggerKind::Date:
        trigger.date = m_date->currentIndex() < 0 ? QString() : m_dates[size_t(m_date->currentIndex())];
        trigger.days = m_before->value();
        trigger.isYearly = m_yearly->isChecked();
        break;
    case TriggerKind::Purchase:
    case TriggerKind::Silence:
        break;
    }
    return trigger;
}

void TriggerEditor::setTrigger(const RuleTrigger &trigger)
{
    m_kind->setCurrentIndex(int(trigger.kind));
    m_phase->setChoice(trigger.phase);
    m_days->setValue(trigger.kind == TriggerKind::DaysInPhase ? trigger.days : 14);
    m_number->setValue(trigger.number);
    m_activity->setCurrentIndex(trigger.activity ? int(*trigger.activity) + 1 : 0);
    if (!trigger.outcome.isEmpty() && m_outcome->findData(trigger.outcome) < 0)
        m_outcome->addItem(trigger.outcome, trigger.outcome);
    m_outcome->setCurrentIndex(trigger.outcome.isEmpty() ? 0 : m_outcome->findData(trigger.outcome));
    m_feedback->setCurrentIndex(trigger.feedback ? int(*trigger.feedback) + 1 : 0);
    m_before->setValue(trigger.kind == TriggerKind::Date ? trigger.days : 0);
    if (trigger.kind == TriggerKind::Date && std::ranges::find(m_dates, trigger.date) == m_dates.end()) {
        m_date->addItem(dateFieldText(trigger.date, {}));
        m_dates.push_back(trigger.date);
    }
    const auto date = std::ranges::find(m_dates, trigger.date);
    m_date->setCurrentIndex(date == m_dates.end() ? 0 : int(date - m_dates.begin()));
    showKind();
    m_lowest->setValue(trigger.lowest.value_or(AnyScore));
    m_highest->setValue(trigger.highest.value_or(AnyScore));
    m_yearly->setChecked(trigger.isYearly);
}
