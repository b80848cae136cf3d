// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kanban/cardbuttons.h"

#include "models/base/text.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

CardButtons::CardButtons(QWidget *parent)
    : QWidget(parent)
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
    , m_left(new QToolButton(this))
    , m_right(new QToolButton(this))
{
    setLayoutDirection(Qt::LeftToRight); // Left is left, whatever the language.
    setCursor(Qt::ArrowCursor);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(rhythm(0.5));
    const auto prepare = [&](QToolButton *button, const QString &name, QLatin1StringView iconName, auto request) {
        button->setObjectName(name);
        button->setIcon(icon(iconName));
        button->setFocusPolicy(Qt::NoFocus);
        button->setFixedSize(lineHeight() + rhythm(), lineHeight() + rhythm());
        line->addWidget(button);
        connect(button, &QToolButton::clicked, this, request);
    };
    prepare(m_up, u"moveUpButton"_s, "chevron-up"_L1, [this] { emit placeRequested(-1); });
    prepare(m_down, u"moveDownButton"_s, "chevron-down"_L1, [this] { emit placeRequested(1); });
    prepare(m_left, u"moveLeftButton"_s, "chevron-left"_L1, [this] { emit moveRequested(-1); });
    prepare(m_right, u"moveRightButton"_s, "chevron-right"_L1, [this] { emit moveRequested(1); });
    for (const auto &[button, text] : {std::pair(m_up, tr("Move up")), std::pair(m_down, tr("Move down"))}) {
        button->setAccessibleName(text);
        button->setToolTip(plainToolTip(text));
    }
    setByHand(false);
    hide();
}

void CardButtons::setByHand(bool isByHand)
{
    m_up->setVisible(isByHand);
    m_down->setVisible(isByHand);
    adjustSize();
}

void CardButtons::setColumns(const QString &left, const QString &right)
{
    const auto name = [](QToolButton *button, const QString &column) {
        const QString text = column.isEmpty() ? tr("There is no column on this side") : tr("Move to %1").arg(isolated(column));
        button->setEnabled(!column.isEmpty());
        button->setAccessibleName(text);
        button->setToolTip(plainToolTip(text));
    };
    name(m_left, left);
    name(m_right, right);
    adjustSize();
}
