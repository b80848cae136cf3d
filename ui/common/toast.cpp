// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/toast.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int ShownFor = 7000; // Milliseconds.

} // namespace

Toast::Toast(QWidget *window)
    : QFrame(window)
    , m_text(new PlainLabel({}, this))
    , m_actionButton(new QToolButton(this))
    , m_closeButton(new QToolButton(this))
{
    setObjectName(u"toast"_s);
    m_text->setObjectName(u"toastText"_s);
    m_actionButton->setObjectName(u"toastActionButton"_s);
    m_actionButton->setAccessibleName(tr("Undo"));
    m_actionButton->setFocusPolicy(Qt::StrongFocus);
    m_closeButton->setObjectName(u"toastCloseButton"_s);
    m_closeButton->setIcon(icon("x-lg"_L1));
    m_closeButton->setAutoRaise(true);
    m_closeButton->setFocusPolicy(Qt::StrongFocus);
    m_closeButton->setToolTip(tr("Close this message"));
    m_closeButton->setAccessibleName(tr("Close this message"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(rhythmMargins(4, 2));
    line->setSpacing(rhythm(3));
    line->addWidget(m_text);
    line->addWidget(m_actionButton);
    line->addWidget(m_closeButton);

    m_timer.setSingleShot(true);
    m_timer.setInterval(ShownFor);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_closeButton, &QToolButton::clicked, this, &Toast::dismiss);
    connect(m_actionButton, &QToolButton::clicked, this, [this] {
        const std::function<void()> act = m_message.act;
        dismiss();
        act();
    });
    window->installEventFilter(this);
    m_actionButton->installEventFilter(this);
    m_closeButton->installEventFilter(this);
    hide();
}

void Toast::showMessage(const QString &text, const QString &actionText, std::function<void()> act)
{
    Message message{text, actionText, std::move(act)};
    if (isVisible() && isHeld())
        m_waiting = std::move(message);
    else
        present(std::move(message));
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::dismiss()
{
    m_timer.stop();
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    if (m_waiting) {
        present(*std::exchange(m_waiting, {}));
        return;
    }
    hide();
    if (hadFocus)
        parentWidget()->setFocus(Qt::OtherFocusReason);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
            place();
    } else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        QMetaObject::invokeMethod(this, &Toast::holdOrLetGo, Qt::QueuedConnection);
    }
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_timer.stop();
}

void Toast::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    holdOrLetGo();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(outlineColor(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), rhythm(), rhythm());
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void Toast::present(Message message)
{
    m_message = std::move(message);
    m_text->setText(m_message.text);
    m_actionButton->setText(m_message.actionText);
    m_actionButton->setAccessibleName(u"%1: %2"_s.arg(m_message.actionText, m_message.text));
    m_actionButton->setVisible(bool(m_message.act));
    setAccessibleName(m_message.text);
    place();
    show();
    raise();
    m_timer.stop();
    holdOrLetGo();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::place()
{
    const QSize room = parentWidget()->size() - QSize(2 * rhythm(4), 0);
    layout()->activate();
    const QSize size = sizeHint().boundedTo(room);
    setGeometry(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignHCenter | Qt::AlignBottom, size,
                                    parentWidget()->rect().adjusted(0, 0, 0, -rhythm(10))));
}

bool Toast::isHeld() const
{
    return underMouse() || m_actionButton->hasFocus() || m_closeButton->hasFocus();
}

void Toast::holdOrLetGo()
{
    if (isHidden())
        return;
    if (isHeld())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}
