// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/reasondialog.h"

#include "models/lifecycle/phase.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr auto ReasonProperty = "reason"; // Of a choice: its reason as it is stored; the last choice has none.

/** \a text for a button, which would take & for a mnemonic. */
QString withoutMnemonic(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

} // namespace

ReasonDialog::ReasonDialog(const QString &who, const Phase &phase, const MoveReason &draft, QWidget *parent)
    : QDialog(parent)
    , m_choices(new QButtonGroup(this))
    , m_other(new QLineEdit(this))
    , m_note(new QPlainTextEdit(draft.note, this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"reasonDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Move to %1").arg(phase.name));
    auto *question = new PlainLabel(tr("Why does %1 move to %2?").arg(isolated(who), isolated(phase.name)), this);
    question->setWordWrap(true);
    question->setMinimumWidth(textWidth(50));
    auto *noteLabel = new PlainLabel(tr("&Note"), this);
    noteLabel->setBuddy(m_note);
    m_note->setObjectName(u"note"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(4 * lineHeight());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_confirm = buttons->addButton(tr("Move to %1").arg(withoutMnemonic(phase.name)), QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(u"confirmButton"_s);
    m_confirm->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(rhythmMargins(4));
    layout->setSpacing(rhythm(2));
    layout->addWidget(question);
    layout->addWidget(addChoices(phase));
    layout->addWidget(noteLabel);
    layout->addWidget(m_note);
    layout->addWidget(m_message);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &ReasonDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *confirmFromNote = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(confirmFromNote, &QShortcut::activated, this, &ReasonDialog::confirm);
    start(draft);
}

QWidget *ReasonDialog::addChoices(const Phase &phase)
{
    auto *choices = new QWidget(this);
    auto *layout = new QVBoxLayout(choices);
    layout->setContentsMargins({});
    layout->setSpacing(rhythm());
    const auto add = [&](const QString &text, const QString &reason, const QString &name) {
        auto *choice = new QRadioButton(u"&%1  %2"_s.arg(QString::number(m_choices->buttons().size() + 1), text), choices);
        choice->setObjectName(name);
        choice->setAccessibleName(text);
        choice->setProperty(ReasonProperty, reason);
        m_choices->addButton(choice);
        layout->addWidget(choice);
        connect(choice, &QRadioButton::pressed, choice, [choice] { choice->setChecked(true); }); // At once, not when the key is let go.
        return choice;
    };
    for (const QString &line : phase.reasons.split(u'\n', Qt::SkipEmptyParts))
        add(withoutMnemonic(singleLine(line)), singleLine(line), u"reason"_s);
    auto *other = add(tr("Another reason:"), {}, u"otherReason"_s);
    m_other->setObjectName(u"otherReasonText"_s);
    m_other->setAccessibleName(tr("Another reason"));
    layout->addWidget(m_other);
    connect(m_choices, &QButtonGroup::buttonToggled, this, &ReasonDialog::letConfirm);
    connect(m_other, &QLineEdit::textChanged, this, &ReasonDialog::letConfirm);
    connect(m_other, &QLineEdit::textEdited, other, [other](const QString &text) {
        if (!text.isEmpty())
            other->setChecked(true);
    });
    connect(other, &QRadioButton::pressed, m_other, [this] { m_other->setFocus(); });
    return choices;
}

void ReasonDialog::start(const MoveReason &draft)
{
    const QList<QAbstractButton *> choices = m_choices->buttons();
    QAbstractButton *other = choices.constLast();
    if (!draft.reason.isEmpty()) {
        const auto same = std::find_if(choices.begin(), choices.end(), [&](const QAbstractButton *choice) {
            return choice->property(ReasonProperty).toString() == draft.reason;
        });
        QAbstractButton *drafted = same == choices.end() ? other : *same;
        drafted->setChecked(true);
        drafted->setFocus();
        if (drafted == other)
            m_other->setText(draft.reason);
    }
    if (choices.size() == 1)
        other->setChecked(true);
    if (other->isChecked())
        m_other->setFocus();
    else if (draft.reason.isEmpty())
        choices.constFirst()->setFocus();
    letConfirm();
}

MoveReason ReasonDialog::typed() const
{
    const QAbstractButton *chosen = m_choices->checkedButton();
    const bool isOther = chosen && chosen == m_choices->buttons().constLast();
    return {isOther ? m_other->text().trimmed() : chosen ? chosen->property(ReasonProperty).toString() : QString(),
            m_note->toPlainText().trimmed()};
}

void ReasonDialog::showError(const Error &error)
{
    setEnabled(true);
    m_message->showError(error);
}

void ReasonDialog::confirm()
{
    const MoveReason reason = typed();
    if (reason.reason.isEmpty())
        return;
    setEnabled(false);
    emit confirmed(reason);
}

void ReasonDialog::letConfirm()
{
    m_confirm->setEnabled(!typed().reason.isEmpty());
}
