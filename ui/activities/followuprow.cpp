// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/followuprow.h"

#include "ui/common/choicerow.h"
#include "ui/common/dateedit.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int ButtonsInLine = 3;
constexpr int LongestTitle = 200;

enum FollowUp { Nothing, Tomorrow, InThreeDays, InAWeek, InAMonth, OnADay };

QDate dayOf(int followUp)
{
    const QDate today = QDate::currentDate();
    switch (followUp) {
    case Tomorrow: return today.addDays(1);
    case InThreeDays: return today.addDays(3);
    case InAWeek: return today.addDays(7);
    case InAMonth: return today.addMonths(1);
    default: return {};
    }
}

} // namespace

FollowUpRow::FollowUpRow(QWidget *parent)
    : QWidget(parent)
    , m_choice(new ChoiceRow(tr("Follow-up"), ButtonsInLine, this))
    , m_day(new DateEdit(this))
    , m_title(new QLineEdit(this))
{
    m_choice->setObjectName(u"followUp"_s);
    const QStringList texts{tr("None"), tr("Tomorrow"), tr("In 3 days"), tr("In a week"), tr("In a month"), tr("On a day")};
    for (int i = 0; i < texts.size(); ++i)
        m_choice->addChoice(texts.at(i), {}, QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_0 + i))));
    m_choice->setCurrent(Nothing);
    connect(m_choice, &ChoiceRow::chosen, this, &FollowUpRow::take);
    m_day->setObjectName(u"followUpDay"_s);
    connect(m_day, &QLineEdit::textEdited, this, [this] {
        m_isChosen = true;
        m_choice->setCurrent(OnADay);
        emit changed();
    });
    m_title->setObjectName(u"followUpTitle"_s);
    m_title->setMaxLength(LongestTitle);
    m_title->setPlaceholderText(tr("Made of the note, if empty"));
    connect(m_title, &QLineEdit::textEdited, this, &FollowUpRow::changed);
    auto *dayLabel = new PlainLabel(tr("&Due"), this);
    dayLabel->setBuddy(m_day);
    auto *titleLabel = new PlainLabel(tr("Ne&xt step"), this);
    titleLabel->setBuddy(m_title);
    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm(2));
    line->addWidget(dayLabel);
    line->addWidget(m_day, 1);
    line->addWidget(titleLabel);
    line->addWidget(m_title, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(rhythm());
    column->addWidget(m_choice);
    column->addLayout(line);
}

QDate FollowUpRow::day() const
{
    return m_choice->current() == Nothing ? QDate() : m_day->date();
}

QString FollowUpRow::title() const
{
    return m_title->text().trimmed();
}

bool FollowUpRow::isComplete() const
{
    return m_choice->current() == Nothing || m_day->date().isValid();
}

void FollowUpRow::suggest(const std::optional<int> &days)
{
    if (m_isChosen)
        return;
    if (!days) {
        setDay(Nothing, {});
        return;
    }
    const QDate day = QDate::currentDate().addDays(*days);
    for (const int choice : {Tomorrow, InThreeDays, InAWeek, InAMonth}) {
        if (dayOf(choice) == day) {
            setDay(choice, day);
            return;
        }
    }
    setDay(OnADay, day);
}

void FollowUpRow::focusDay()
{
    m_day->setFocus();
    m_day->selectAll();
}

QJsonObject FollowUpRow::content() const
{
    return {{u"followUp"_s, m_choice->current()}, {u"due"_s, m_day->date().toString(Qt::ISODate)}, {u"next"_s, m_title->text()}};
}

void FollowUpRow::restore(const QJsonObject &content)
{
    setDay(content[u"followUp"_s].toInt(), QDate::fromString(content[u"due"_s].toString(), Qt::ISODate));
    m_title->setText(content[u"next"_s].toString());
    m_isChosen = true;
}

void FollowUpRow::take(int choice)
{
    m_isChosen = true;
    emit changed();
    if (choice == OnADay)
        focusDay();
    else
        setDay(choice, dayOf(choice));
}

void FollowUpRow::setDay(int choice, QDate day)
{
    m_choice->setCurrent(choice);
    m_day->setDate(day);
}
