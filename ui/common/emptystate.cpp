// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include "ui/common/iconlabel.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** In characters of average width: what reads well, and what a single word may need at most. */
constexpr int ExplanationWidth = 70;
constexpr int WidestWord = 100;

QIcon iconOf(EmptyState::Kind kind)
{
    switch (kind) {
    case EmptyState::Kind::NeverHadData:
        return icon("plus-lg"_L1, Tone::Muted);
    case EmptyState::Kind::FilteredOut:
        return icon("funnel"_L1, Tone::Muted);
    case EmptyState::Kind::AllDone:
        return icon("check2-circle"_L1, Tone::Positive);
    }
    return {};
}

} // namespace

EmptyState::EmptyState(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(iconOf(kind), lineHeight() * 2, this))
    , m_title(new PlainLabel({}, this))
    , m_explanation(new PlainLabel({}, this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(u"emptyState"_s);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setBold(true);
    m_title->setFont(font);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_explanation->setAlignment(Qt::AlignCenter);
    m_explanation->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(rhythm(2));
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    auto *explanationLine = new QHBoxLayout;
    explanationLine->addStretch();
    explanationLine->addWidget(m_explanation, 4);
    explanationLine->addStretch();
    column->addLayout(explanationLine);
    column->addSpacing(rhythm());
    m_buttons->addStretch();
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    column->addStretch(3);

    if (kind == Kind::FilteredOut) {
        QPushButton *clear = addButton(tr("Clear filter"), icon("x-lg"_L1));
        clear->setObjectName(u"clearFilterButton"_s);
        connect(clear, &QPushButton::clicked, this, &EmptyState::clearFilterRequested);
    }
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
}

void EmptyState::setExplanation(const QString &explanation)
{
    m_explanation->setText(explanation);
    const int longestWord = m_explanation->minimumSizeHint().width();
    m_explanation->setMaximumWidth(std::clamp(longestWord, textWidth(ExplanationWidth), textWidth(WidestWord)));
}

void EmptyState::setIcon(const QIcon &icon)
{
    m_icon->setIcon(icon);
}

QPushButton *EmptyState::addActionButton(QAction *action)
{
    QPushButton *button = addButton(action->text(), action->icon());
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setToolTip(plainToolTip(action->toolTip()));
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    return button;
}

QPushButton *EmptyState::addButton(const QString &text, const QIcon &icon)
{
    auto *button = new QPushButton(icon, text, this);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setAutoDefault(true);
    const bool first = m_buttons->count() == 2;
    button->setDefault(first);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}
