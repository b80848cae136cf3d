// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/scorerow.h"

#include "ui/common/metrics.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

ScoreRow::ScoreRow(QWidget *parent)
    : QWidget(parent)
    , m_scores(new QButtonGroup(this))
{
    setObjectName(u"scores"_s);
    setAccessibleName(tr("Score"));
    setFocusPolicy(Qt::StrongFocus);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(rhythm());
    connect(m_scores, &QButtonGroup::idClicked, this, &ScoreRow::scoreChosen);
}

void ScoreRow::setRange(const ScoreRange &range)
{
    if (range == m_range)
        return;
    m_range = range;
    setFocusProxy(nullptr);
    qDeleteAll(m_scores->buttons());
    for (int score = range.lowest; score <= range.highest; ++score) {
        auto *button = new QPushButton(QLocale().toString(score), this);
        button->setObjectName(u"score%1"_s.arg(score));
        button->setAccessibleName(tr("%1 of %2").arg(QLocale().toString(score), QLocale().toString(range.highest)));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setMinimumWidth(textWidth(4));
        button->installEventFilter(this);
        m_scores->addButton(button, score);
        layout()->addWidget(button);
    }
    setFocusProxy(m_scores->button(range.lowest));
}

std::optional<int> ScoreRow::score() const
{
    const int score = m_scores->checkedId();
    return score < 0 ? std::nullopt : std::optional(score);
}

void ScoreRow::setScore(std::optional<int> score)
{
    if (QAbstractButton *button = score ? m_scores->button(*score) : nullptr)
        button->setChecked(true);
}

void ScoreRow::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier) || text.size() != 1 || !text.front().isDigit()
        || !takeDigit(text.front().digitValue()))
        QWidget::keyPressEvent(event);
}

bool ScoreRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (!key->text().isEmpty() && key->text().front().isDigit()) {
            keyPressEvent(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool ScoreRow::takeDigit(int digit)
{
    constexpr int Ten = 10;
    const int two = score().value_or(0) * Ten + digit;
    QAbstractButton *button = score().value_or(0) > 0 && two <= m_range.highest ? m_scores->button(two) : m_scores->button(digit);
    if (!button)
        return false;
    button->setChecked(true);
    button->setFocus();
    emit scoreChosen();
    return true;
}
