// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/periodchoice.h"

#include "models/base/day.h"
#include "ui/common/dateedit.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>
#include <QComboBox>

using namespace Qt::StringLiterals;

PeriodChoice::PeriodChoice(Settings &settings, const Setting<int> &remembered, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_remembered(remembered)
    , m_period(new QComboBox(this))
    , m_from(new DateEdit(this))
    , m_to(new DateEdit(this))
{
    m_period->setObjectName(u"reportPeriod"_s);
    m_period->setAccessibleName(tr("Period"));
    for (const QString &text : {tr("This month"), tr("Last month"), tr("Last 3 months"), tr("This year"), tr("Last 12 months"), tr("All time"),
                                tr("From … to …")})
        m_period->addItem(text);
    m_period->setCurrentIndex(qBound(0, settings.get(m_remembered), int(Period::Always)));
    m_from->setObjectName(u"reportFrom"_s);
    m_from->setAccessibleName(tr("First day of the period"));
    m_to->setObjectName(u"reportTo"_s);
    m_to->setAccessibleName(tr("Last day of the period"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(rhythm(2));
    const auto addLabelled = [this, line](const QString &text, QWidget *field) {
        auto *label = new PlainLabel(text, this);
        label->setBuddy(field);
        line->addWidget(label);
        line->addWidget(field);
    };
    addLabelled(tr("&Period:"), m_period);
    addLabelled(tr("f&rom"), m_from);
    addLabelled(tr("t&o"), m_to);
    for (DateEdit *edit : {m_from, m_to}) {
        edit->setFixedWidth(textWidth(20));
        connect(edit, &DateEdit::dateChanged, this, &PeriodChoice::takeDates);
    }
    connect(m_period, &QComboBox::currentIndexChanged, this, &PeriodChoice::takePeriod);
    setFocusProxy(m_period);
    renew();
}

QDate PeriodChoice::from() const
{
    return m_from->date();
}

QDate PeriodChoice::to() const
{
    return m_to->date();
}

bool PeriodChoice::endsBeforeItBegins() const
{
    return from().isValid() && to().isValid() && from() > to();
}

void PeriodChoice::renew()
{
    const QDate today = QDate::currentDate();
    const QDate month = firstOfMonth(monthNumber(today));
    QDate from;
    QDate to = today;
    switch (Period(m_period->currentIndex())) {
    case Period::ThisMonth:
        from = month;
        break;
    case Period::LastMonth:
        from = month.addMonths(-1);
        to = month.addDays(-1);
        break;
    case Period::ThreeMonths:
        from = today.addMonths(-3).addDays(1);
        break;
    case Period::ThisYear:
        from = QDate(today.year(), 1, 1);
        break;
    case Period::TwelveMonths:
        from = month.addMonths(-11);
        break;
    case Period::Always:
        break;
    case Period::Chosen:
        return;
    }
    const QSignalBlocker fromBlocker(m_from);
    const QSignalBlocker toBlocker(m_to);
    m_from->setDate(from);
    m_to->setDate(to);
}

void PeriodChoice::takePeriod()
{
    if (Period(m_period->currentIndex()) == Period::Chosen) {
        m_from->setFocus();
        return;
    }
    m_settings.set(m_remembered, m_period->currentIndex());
    renew();
    emit changed();
}

void PeriodChoice::takeDates()
{
    const QSignalBlocker blocker(m_period);
    m_period->setCurrentIndex(int(Period::Chosen));
    emit changed();
}
