// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/suggestedmove.h"

#include "models/base/text.h"
#include "ui/common/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCharacters = 60;

void fill(QComboBox *box, const QString &reasons)
{
    box->clear();
    box->addItems(reasons.split(u'\n', Qt::SkipEmptyParts));
    box->setCurrentIndex(-1);
    box->clearEditText();
}

} // namespace

SuggestedMove::SuggestedMove(QWidget *parent)
    : QWidget(parent)
    , m_moves(new QCheckBox(tr("Move to the phase that the outcome suggests"), this))
    , m_key(new QShortcut(m_moves))
{
    m_moves->setObjectName(u"move"_s);
    auto *line = new QVBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(rhythm());
    line->addWidget(m_moves);
    m_reason = addReasons(tr("Why there"), "moveReason");
    m_leavingReason = addReasons(tr("Why no longer in the phase before"), "moveLeavingReason");
    connect(m_key, &QShortcut::activated, m_moves, &QCheckBox::click);
    connect(m_moves, &QCheckBox::toggled, this, &SuggestedMove::showReasons);
    hide();
}

QComboBox *SuggestedMove::addReasons(const QString &label, const char *name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1StringView(name));
    box->setAccessibleName(label);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->lineEdit()->setPlaceholderText(label);
    layout()->addWidget(box);
    return box;
}

void SuggestedMove::offer(const Phase *phase, const Phase *present)
{
    const bool isElsewhere = phase && (!present || present->id != phase->id);
    if (present && (!m_present || m_present->id != present->id))
        fill(m_leavingReason, present->leavingReasons);
    m_present = present ? std::optional(*present) : std::nullopt;
    if (!isElsewhere || !m_phase || m_phase->id != phase->id)
        m_moves->setChecked(false);
    if (isElsewhere && (!m_phase || m_phase->id != phase->id)) {
        m_moves->setText(tr("Move to &phase “%1”").arg(isolated(phase->name.left(MostCharacters)).replace(u'&', u"&&"_s)));
        m_moves->setShortcut({}); // It would wait a tenth of a second, and Enter be faster.
        m_key->setKey(QKeySequence::mnemonic(m_moves->text()));
        fill(m_reason, phase->reasons);
    }
    m_phase = isElsewhere ? std::optional(*phase) : std::nullopt;
    showReasons();
    setVisible(m_phase.has_value());
}

void SuggestedMove::showReasons()
{
    const bool moves = m_phase && m_moves->isChecked();
    m_reason->setVisible(moves && m_phase->asksReason);
    m_leavingReason->setVisible(moves && m_present && m_present->asksReasonLeaving);
}

bool SuggestedMove::asksForMore()
{
    for (QComboBox *box : {m_reason, m_leavingReason}) {
        if (!box->isHidden() && box->currentText().trimmed().isEmpty()) {
            box->setFocus();
            return true;
        }
    }
    return false;
}

std::optional<PhaseMove> SuggestedMove::move() const
{
    if (!m_phase || !m_moves->isChecked())
        return {};
    PhaseMove move{.phase = m_phase->id, .through = MovedThrough::Form};
    if (m_phase->asksReason)
        move.reason = singleLine(m_reason->currentText());
    if (m_present && m_present->asksReasonLeaving)
        move.leavingReason = singleLine(m_leavingReason->currentText());
    return move;
}
