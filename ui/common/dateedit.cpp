// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dateedit.h"

#include "ui/common/daytext.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

DateEdit::DateEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("No date"));
    setMinimumWidth(textWidth(16));
    auto *open = new QAction(icon("calendar-event"_L1), tr("Calendar"), this);
    open->setToolTip(tr("Choose the day from a calendar (Alt+Down)"));
    addAction(open, TrailingPosition);
    connect(open, &QAction::triggered, this, &DateEdit::openCalendar);
    connect(this, &QLineEdit::textEdited, this, &DateEdit::takeText);
}

void DateEdit::setDate(QDate date)
{
    const bool isNew = date != m_date;
    m_date = date;
    writeDate();
    if (isNew)
        emit dateChanged(m_date);
}

bool DateEdit::isAcceptable() const
{
    return m_date.isValid() || text().trimmed().isEmpty();
}

void DateEdit::openCalendar()
{
    if (m_calendar)
        return;
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(u"calendarPopup"_s);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setObjectName(u"calendar"_s);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(m_date.isValid() ? m_date : QDate::currentDate());
    const auto take = [this, popup](QDate day) {
        setDate(day);
        popup->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    auto *today = new QPushButton(tr("Today"), popup);
    today->setObjectName(u"calendarToday"_s);
    connect(today, &QPushButton::clicked, this, [take] { take(QDate::currentDate()); });
    auto *none = new QPushButton(tr("No date"), popup);
    none->setObjectName(u"calendarNoDate"_s);
    connect(none, &QPushButton::clicked, this, [take] { take({}); });

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(today);
    buttons->addWidget(none);
    buttons->addStretch();
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(rhythmMargins(2));
    column->addWidget(calendar);
    column->addLayout(buttons);
    popup->move(mapToGlobal(rect().bottomLeft()));
    popup->show();
    calendar->setFocus(Qt::PopupFocusReason);
    m_calendar = popup;
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_F4:
        return openCalendar();
    case Qt::Key_Down:
        return alt ? openCalendar() : step(-1, 0);
    case Qt::Key_Up:
        return step(1, 0);
    case Qt::Key_PageDown:
        return step(0, -1);
    case Qt::Key_PageUp:
        return step(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_date.isValid())
            writeDate();
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void DateEdit::focusOutEvent(QFocusEvent *event)
{
    if (m_date.isValid())
        writeDate();
    markText();
    QLineEdit::focusOutEvent(event);
}

void DateEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LocaleChange && m_date.isValid())
        writeDate();
}

void DateEdit::takeText()
{
    const QDate date = dayFromText(text());
    if (date != m_date) {
        m_date = date;
        emit dateChanged(m_date);
    }
    setToolTip(plainToolTip(m_date.isValid() ? longDateText(m_date) : QString()));
    if (isAcceptable())
        markText();
}

void DateEdit::writeDate()
{
    setText(m_date.isValid() ? dateText(m_date) : QString());
    setToolTip(plainToolTip(m_date.isValid() ? longDateText(m_date) : QString()));
    markText();
}

void DateEdit::markText()
{
    QPalette marked;
    if (!isAcceptable()) {
        marked.setColor(QPalette::Text, negativeColor(palette()));
        setToolTip(plainToolTip(tr("This is not a date. Try “%1”, “tomorrow” or “+3”.").arg(dateText(QDate::currentDate()))));
    }
    setPalette(marked);
    setAccessibleDescription(isAcceptable() ? QString() : tr("Not a date"));
}

void DateEdit::step(int days, int months)
{
    setDate((m_date.isValid() ? m_date : QDate::currentDate()).addMonths(months).addDays(days));
    selectAll();
}
