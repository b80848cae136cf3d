// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/cardbuttons.h"

#include "models/base/text.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

CardButtons::CardButtons(QWidget *parent)
    : QWidget(parent)
    , m_left(new QToolButton(this))
    , m_right(new QToolButton(this))
{
    setLayoutDirection(Qt::LeftToRight); // Left is left, whatever the language.
    setCursor(Qt::ArrowCursor);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(rhythm(0.5));
    const auto prepare = [&](QToolButton *button, const QString &name, QLatin1StringView iconName, int step) {
        button->setObjectName(name);
        button->setIcon(icon(iconName));
        button->setFocusPolicy(Qt::NoFocus);
        button->setFixedSize(lineHeight() + rhythm(), lineHeight() + rhythm());
        line->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, step] { emit moveRequested(step); });
    };
    prepare(m_left, u"moveLeftButton"_s, "chevron-left"_L1, -1);
    prepare(m_right, u"moveRightButton"_s, "chevron-right"_L1, 1);
    hide();
}

void CardButtons::setPhases(const QString &left, const QString &right)
{
    const auto name = [](QToolButton *button, const QString &phase) {
        const QString text = phase.isEmpty() ? tr("There is no phase on this side") : tr("Move to %1").arg(isolated(phase));
        button->setEnabled(!phase.isEmpty());
        button->setAccessibleName(text);
        button->setToolTip(plainToolTip(text));
    };
    name(m_left, left);
    name(m_right, right);
    adjustSize();
}
