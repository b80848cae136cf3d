// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messagebar.h"

#include "ui/common/iconlabel.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QAccessible>
#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Information:
        return Tone::Accent;
    case MessageBar::Kind::Warning:
        return Tone::Warning;
    case MessageBar::Kind::Error:
        return Tone::Negative;
    }
    return Tone::Muted;
}

QIcon iconOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Information:
        return icon("info-circle"_L1, toneOf(kind));
    case MessageBar::Kind::Warning:
        return icon("exclamation-triangle"_L1, toneOf(kind));
    case MessageBar::Kind::Error:
        return icon("exclamation-circle"_L1, toneOf(kind));
    }
    return {};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel({}, lineHeight(), this))
    , m_text(new PlainLabel({}, this))
    , m_details(new PlainLabel({}, this))
    , m_detailsButton(new QToolButton(this))
    , m_closeButton(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAccessibleName(tr("Message"));
    m_details->setObjectName(u"messageDetails"_s);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setAccessibleName(tr("Details"));
    m_details->hide();

    m_detailsButton->setObjectName(u"messageDetailsButton"_s);
    m_detailsButton->setText(tr("Details…"));
    m_detailsButton->setAccessibleName(tr("Details of the message"));
    m_detailsButton->setCheckable(true);
    m_detailsButton->setAutoRaise(true);
    connect(m_detailsButton, &QToolButton::toggled, m_details, &QWidget::setVisible);

    m_closeButton->setObjectName(u"messageCloseButton"_s);
    m_closeButton->setIcon(icon("x-lg"_L1));
    m_closeButton->setToolTip(tr("Close this message"));
    m_closeButton->setAccessibleName(tr("Close this message"));
    m_closeButton->setAutoRaise(true);
    connect(m_closeButton, &QToolButton::clicked, this, &MessageBar::dismiss);

    m_line = new QHBoxLayout;
    m_line->setSpacing(rhythm(2));
    m_line->addWidget(m_icon);
    m_line->addWidget(m_text, 1);
    m_line->addWidget(m_detailsButton);
    m_line->addWidget(m_closeButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(rhythmMargins(3, 1));
    column->setSpacing(rhythm());
    column->addLayout(m_line);
    column->addWidget(m_details);
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &text, const QString &details)
{
    removeActions();
    m_kind = kind;
    m_icon->setIcon(iconOf(kind));
    m_text->setText(text);
    m_details->setText(details);
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!details.isEmpty());
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::showError(const Error &error)
{
    showMessage(Kind::Error, error.message, error.details);
}

void MessageBar::addMessageAction(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"messageAction"_s);
    button->setDefaultAction(action);
    button->setAccessibleName(action->toolTip());
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_line->insertWidget(m_line->indexOf(m_detailsButton), button);
    m_actionButtons.append(button);
}

void MessageBar::setClosable(bool closable)
{
    m_closeButton->setVisible(closable);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::dismiss()
{
    if (isHidden())
        return;
    hide();
    removeActions();
    emit dismissed();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor tone = toneColor(toneOf(m_kind), palette());
    painter.fillRect(rect(), tintColor(toneOf(m_kind), palette()));
    const int width = rhythm(0.75);
    painter.fillRect(layoutDirection() == Qt::RightToLeft ? rect().right() - width + 1 : 0, 0, width, height(), tone);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_closeButton->isHidden())
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::removeActions()
{
    // A button may be the one whose click brought the next message.
    for (QToolButton *button : std::as_const(m_actionButtons)) {
        button->hide();
        button->deleteLater();
    }
    m_actionButtons.clear();
}
