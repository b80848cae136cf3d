// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/correctvisitdialog.h"

#include "models/base/day.h"
#include "ui/common/dateedit.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCharacters = 100;

void offer(QComboBox *box, const QString &lines)
{
    const QString typed = box->currentText();
    box->clear();
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
        box->addItem(singleLine(line));
    box->setCurrentIndex(-1);
    box->setEditText(typed);
}

} // namespace

CorrectVisitDialog::CorrectVisitDialog(Services &services, const CustomerStages &stages, const PhaseVisit &visit)
    : QDialog(services.window)
    , m_services(services)
    , m_stages(stages)
    , m_visit(visit)
    , m_phase(new QComboBox(this))
    , m_day(new DateEdit(this))
    , m_time(new QTimeEdit(this))
    , m_note(new QPlainTextEdit(visit.note, this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"correctVisitDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Correct the visit to %1").arg(stages.phase(visit.phase).name.left(MostCharacters)));
    m_phase->setObjectName(u"visitPhase"_s);
    for (const Phase &phase : stages.phases) {
        if (!phase.isRetired || phase.id == visit.phase)
            m_phase->addItem(phase.name.left(MostCharacters), phase.id.value);
    }
    m_phase->setCurrentIndex(m_phase->findData(visit.phase.value));
    m_day->setObjectName(u"visitEntered"_s);
    m_day->setDate(visit.enteredAt.toLocalTime().date());
    m_time->setObjectName(u"visitEnteredTime"_s);
    m_time->setAccessibleName(tr("Time"));
    m_time->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    m_time->setTime(visit.enteredAt.toLocalTime().time());
    m_note->setObjectName(u"visitNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(4 * lineHeight());

    auto *explanation = new PlainLabel(tr("Say how it really was. The visit before ends when this one begins; the history keeps what was."), this);
    explanation->setWordWrap(true);
    explanation->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("P&hase"), m_phase);
    auto *moment = new QHBoxLayout;
    moment->setSpacing(rhythm(2));
    moment->addWidget(m_day, 1);
    moment->addWidget(m_time);
    auto *entered = new PlainLabel(tr("&Entered"), this);
    entered->setBuddy(m_day);
    form->addRow(entered, moment);
    m_reason = addReasons(form, "visitReason", tr("&Reason"), visit.reason);
    if (visit.leftAt.isValid())
        m_leavingReason = addReasons(form, "visitLeavingReason", tr("Reason for &leaving"), visit.leavingReason);
    form->addRow(tr("&Note"), m_note);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("&Correct"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveVisit"_s);
    m_save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_phase, &QComboBox::currentIndexChanged, this, &CorrectVisitDialog::offerReasons);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(rhythmMargins(4));
    column->setSpacing(rhythm(2));
    column->addWidget(explanation);
    column->addWidget(m_message);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(textWidth(64));
    std::vector<QWidget *> order{m_phase, m_day, m_time, m_reason, m_leavingReason, m_note, buttons};
    std::erase(order, nullptr);
    for (size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    offerReasons();
}

QComboBox *CorrectVisitDialog::addReasons(QFormLayout *form, const char *name, const QString &label, const QString &text)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1StringView(name));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(30);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setEditText(text);
    form->addRow(label, box);
    return box;
}

void CorrectVisitDialog::offerReasons()
{
    offer(m_reason, phase().reasons);
    if (m_leavingReason)
        offer(m_leavingReason, phase().leavingReasons);
}

Phase CorrectVisitDialog::phase() const
{
    return m_stages.phase(PhaseId{m_phase->currentData().toLongLong()});
}

VisitCorrection CorrectVisitDialog::typed() const
{
    VisitCorrection correction{.visit = m_visit.id,
                               .seen = m_visit.version,
                               .phase = phase().id,
                               .reason = m_reason->currentText(),
                               .note = m_note->toPlainText()};
    const QDateTime was = m_visit.enteredAt.toLocalTime();
    if (m_day->date() != was.date() || m_time->time() != was.time())
        correction.enteredAt = localInstant(m_day->date(), m_time->time());
    if (m_leavingReason)
        correction.leavingReason = m_leavingReason->currentText();
    return correction;
}

void CorrectVisitDialog::accept()
{
    if (!m_day->date().isValid()) {
        m_message->showMessage(MessageBar::Kind::Warning, tr("When did it begin? Enter the day."));
        m_day->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_save->setEnabled(false);
    const QString label = tr("Correct a visit to %1", "phase").arg(isolated(m_stages.phase(m_visit.phase).name));
    m_services.writer.perform(label, &correctVisit, typed()).then(this, [this](const Result<Customer> &corrected) {
        m_save->setEnabled(true);
        if (corrected)
            QDialog::accept();
        else
            m_message->showError(corrected.error());
    });
}
