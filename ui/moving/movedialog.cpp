// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moving/movedialog.h"

#include "models/base/day.h"
#include "models/base/text.h"
#include "ui/common/dateedit.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCharacters = 100;
constexpr int DaysUntilStep = 3;

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (const QString plain = singleLine(line); !plain.isEmpty())
            lines.append(plain);
    }
    lines.removeDuplicates();
    return lines;
}

/** Offers \a lines, without losing what the person typed. */
void offer(QComboBox *box, const QStringList &lines)
{
    const QString typed = box->currentText();
    const bool isOffered = box->findText(typed, Qt::MatchExactly) >= 0;
    box->clear();
    box->addItems(lines);
    box->setCurrentIndex(-1);
    box->setEditText(isOffered && !lines.contains(typed) ? QString() : typed);
}

QString textIn(const QComboBox *box)
{
    return box->currentText().trimmed();
}

/** \a text for a button, which would take & for a mnemonic. */
QString withoutMnemonic(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

} // namespace

MoveDialog::MoveDialog(const QString &who, const std::vector<Phase> &phases, PhaseId to, const PhaseMove &draft, QWidget *parent)
    : QDialog(parent)
    , m_who(who)
    , m_phases(phases)
    , m_form(new QFormLayout)
    , m_question(new PlainLabel({}, this))
    , m_phase(new QComboBox(this))
    , m_leavingReason(nullptr)
    , m_reason(nullptr)
    , m_date(new DateEdit(this))
    , m_dateHint(new PlainLabel(tr("Dated back: the phase of that day ends then. Moves that came later stay as they are."), this))
    , m_step(nullptr)
    , m_stepDay(nullptr)
    , m_note(new QPlainTextEdit(this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"moveDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_question->setWordWrap(true);
    m_question->setMinimumWidth(textWidth(60));
    auto *buttons = new QDialogButtonBox(this);
    m_confirm = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(u"confirmButton"_s);
    m_confirm->setIcon(icon("arrow-right"_L1));
    m_confirm->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    addFields();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(rhythmMargins(4));
    layout->setSpacing(rhythm(2));
    layout->addWidget(m_question);
    layout->addWidget(m_message);
    layout->addLayout(m_form);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &MoveDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &MoveDialog::confirm);
    const std::vector<QWidget *> order{m_phase, m_leavingReason, m_reason, m_date, m_step, m_stepDay, m_note, buttons};
    for (size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    m_phase->setCurrentIndex(m_phase->findData(to.value));
    restore(draft);
    showPhase();
    for (const QComboBox *box : {m_leavingReason, m_reason, m_step})
        connect(box, &QComboBox::currentTextChanged, this, &MoveDialog::letConfirm);
    for (const DateEdit *day : {m_date, m_stepDay})
        connect(day, &QLineEdit::textChanged, this, &MoveDialog::letConfirm);
    connect(m_phase, &QComboBox::currentIndexChanged, this, &MoveDialog::showPhase);
    if (to)
        m_reason->setFocus();
    else
        m_phase->setFocus();
}

void MoveDialog::addFields()
{
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_phase->setObjectName(u"movePhase"_s);
    m_phase->setPlaceholderText(tr("Choose a phase"));
    m_phase->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_phase->setMinimumContentsLength(24);
    for (const Phase &phase : m_phases)
        m_phase->addItem(phase.name.left(MostCharacters), phase.id.value);
    m_form->addRow(tr("To p&hase"), m_phase);
    m_leavingReason = addChoice("leavingReason", tr("Reason for &leaving"), tr("Choose or type a reason"));
    m_reason = addChoice("reason", tr("&Reason for moving"), tr("Choose or type a reason"));
    m_date->setObjectName(u"moveDate"_s);
    m_date->setPlaceholderText(tr("Now"));
    m_form->addRow(tr("&Since"), m_date);
    m_dateHint->setObjectName(u"moveDateHint"_s);
    m_dateHint->setWordWrap(true);
    m_dateHint->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(m_dateHint);
    m_form->addRow(tr("Ne&xt step"), makeStepLine());
    m_note->setObjectName(u"note"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(4 * lineHeight());
    m_form->addRow(tr("&Note"), m_note);
}

QComboBox *MoveDialog::addChoice(const char *name, const QString &label, const QString &placeholder)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1StringView(name));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(30);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->lineEdit()->setPlaceholderText(placeholder);
    if (!label.isEmpty())
        m_form->addRow(label, box);
    return box;
}

QWidget *MoveDialog::makeStepLine()
{
    auto *line = new QWidget(this);
    m_step = addChoice("nextStep", {}, tr("Nothing"));
    m_step->setAccessibleName(tr("Next step"));
    m_stepDay = new DateEdit(line);
    m_stepDay->setObjectName(u"nextStepDay"_s);
    m_stepDay->setAccessibleName(tr("By when"));
    m_stepDay->setDate(QDate::currentDate().addDays(DaysUntilStep));
    m_stepDay->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *by = new PlainLabel(tr("&by"), line);
    by->setBuddy(m_stepDay);
    auto *parts = new QHBoxLayout(line);
    parts->setContentsMargins({});
    parts->setSpacing(rhythm(2));
    parts->addWidget(m_step, 1);
    parts->addWidget(by);
    parts->addWidget(m_stepDay);
    line->setFocusProxy(m_step);
    return line;
}

void MoveDialog::restore(const PhaseMove &draft)
{
    m_reason->setEditText(draft.reason);
    m_leavingReason->setEditText(draft.leavingReason);
    m_note->setPlainText(draft.note);
    m_date->setDate(draft.at.isValid() ? draft.at.toLocalTime().date() : QDate());
    if (!draft.nextStep)
        return;
    m_step->setEditText(draft.nextStep->title);
    m_stepDay->setDate(draft.nextStep->dueDay);
}

void MoveDialog::showLeft(const std::vector<Phase> &left)
{
    m_left = left;
    std::erase_if(m_left, [this](const Phase &each) { return each.id == phase().id; });
    QStringList reasons;
    for (const Phase &each : m_left)
        reasons += linesOf(each.leavingReasons);
    reasons.removeDuplicates();
    offer(m_leavingReason, reasons);
    showQuestion();
    if (asksLeaving() && textIn(m_leavingReason).isEmpty() && !(phase().asksReason && textIn(m_reason).isEmpty()))
        m_leavingReason->setFocus();
}

void MoveDialog::showDetails()
{
    m_hasDetails = true;
    showQuestion();
}

void MoveDialog::showPhase()
{
    const Phase to = phase();
    offer(m_reason, linesOf(to.reasons));
    offer(m_step, linesOf(to.suggestedActivities));
    showQuestion();
}

void MoveDialog::showQuestion()
{
    const Phase to = phase();
    const QString name = isolated(to.name.left(MostCharacters));
    QStringList sentences;
    if (!to.id)
        sentences.append(tr("Where does %1 move?").arg(isolated(m_who)));
    else if (to.asksReason)
        sentences.append(tr("Why does %1 move to %2?").arg(isolated(m_who), name));
    else
        sentences.append(tr("%1 moves to %2.", "customer, phase").arg(isolated(m_who), name));
    for (const Phase &left : m_left) {
        if (left.asksReasonLeaving)
            sentences.append(tr("Why away from %1?").arg(isolated(left.name.left(MostCharacters))));
    }
    m_question->setText(sentences.join(u' '));
    setWindowTitle(to.id ? tr("Move to %1").arg(to.name.left(MostCharacters)) : tr("Move"));
    m_confirm->setText(to.id ? tr("Move to %1").arg(withoutMnemonic(to.name.left(MostCharacters))) : tr("Move"));
    letConfirm();
}

bool MoveDialog::asksLeaving() const
{
    return std::any_of(m_left.begin(), m_left.end(), [](const Phase &left) { return left.asksReasonLeaving; });
}

bool MoveDialog::isDatedBack() const
{
    return m_date->date().isValid() && m_date->date() < QDate::currentDate();
}

Phase MoveDialog::phase() const
{
    const PhaseId chosen{m_phase->currentData().toLongLong()};
    const auto found = std::find_if(m_phases.begin(), m_phases.end(), [chosen](const Phase &phase) { return phase.id == chosen; });
    return found == m_phases.end() ? Phase() : *found;
}

PhaseMove MoveDialog::typed() const
{
    PhaseMove move{.phase = phase().id, .reason = textIn(m_reason), .note = m_note->toPlainText().trimmed(), .leavingReason = textIn(m_leavingReason)};
    if (isDatedBack())
        move.at = noonOf(m_date->date());
    if (!textIn(m_step).isEmpty())
        move.nextStep = PlannedStep{textIn(m_step), m_stepDay->date()};
    return move;
}

void MoveDialog::showError(const Error &error)
{
    setEnabled(true);
    m_message->showError(error);
    if (textIn(m_leavingReason).isEmpty())
        showDetails(); // Another phase was left at that time, and may ask why.
}

void MoveDialog::confirm()
{
    if (!m_confirm->isEnabled())
        return;
    const PhaseMove move = typed();
    setEnabled(false);
    emit confirmed(phase(), move);
}

void MoveDialog::letConfirm()
{
    const Phase to = phase();
    const bool isFuture = m_date->date().isValid() && m_date->date() > QDate::currentDate();
    m_dateHint->setVisible(isFuture || isDatedBack());
    m_dateHint->setText(isFuture ? tr("A move cannot be dated in the future.")
                                 : tr("Dated back: the phase of that day ends then. Moves that came later stay as they are."));
    const bool showsLeaving = m_hasDetails || asksLeaving() || isDatedBack() || m_leavingReason->count() > 0 || !textIn(m_leavingReason).isEmpty();
    m_leavingReason->setVisible(showsLeaving);
    m_form->labelForField(m_leavingReason)->setVisible(showsLeaving);
    const bool isStepReady = textIn(m_step).isEmpty() || m_stepDay->date().isValid();
    m_stepDay->setEnabled(!textIn(m_step).isEmpty());
    const bool lacksLeaving = asksLeaving() && !isDatedBack() && textIn(m_leavingReason).isEmpty();
    m_confirm->setEnabled(to.id && !(to.asksReason && textIn(m_reason).isEmpty()) && !lacksLeaving && m_date->isAcceptable() && !isFuture && isStepReady);
}
