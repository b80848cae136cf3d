// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/recurrenceeditor.h"

#include "ui/common/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
constexpr int MostUnits = 999;
}

RecurrenceEditor::RecurrenceEditor(QWidget *parent)
    : QWidget(parent)
    , m_unit(new QComboBox(this))
    , m_every(new QSpinBox(this))
    , m_weekdays(new QWidget(this))
    , m_afterDone(new QCheckBox(tr("Count from the day on which it is d&one"), this))
{
    m_unit->setObjectName(u"repeatUnit"_s);
    m_unit->setAccessibleName(tr("Repeat"));
    for (const QString &text : {tr("Never"), tr("Days"), tr("Weeks"), tr("Months"), tr("Years")})
        m_unit->addItem(text);
    m_every->setObjectName(u"repeatEvery"_s);
    m_every->setAccessibleName(tr("Every how many"));
    m_every->setPrefix(tr("every ", "before a number"));
    m_every->setRange(1, MostUnits);
    m_afterDone->setObjectName(u"repeatAfterDone"_s);

    auto *days = new QHBoxLayout(m_weekdays);
    days->setContentsMargins({});
    days->setSpacing(rhythm(0.5));
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        auto *button = new QToolButton(m_weekdays);
        button->setObjectName(u"repeatDay%1"_s.arg(day));
        button->setText(QLocale().dayName(day, QLocale::ShortFormat));
        button->setAccessibleName(QLocale().dayName(day));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::toggled, this, &RecurrenceEditor::changed);
        days->addWidget(button);
        m_days.push_back(button);
    }
    days->addStretch(1);
    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm(2));
    line->addWidget(m_every);
    line->addWidget(m_unit, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(rhythm());
    column->addLayout(line);
    column->addWidget(m_weekdays);
    column->addWidget(m_afterDone);
    setTabOrder(m_unit, m_every);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &RecurrenceEditor::showParts);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &RecurrenceEditor::changed);
    connect(m_every, &QSpinBox::valueChanged, this, &RecurrenceEditor::changed);
    connect(m_afterDone, &QCheckBox::toggled, this, &RecurrenceEditor::changed);
    showParts();
}

void RecurrenceEditor::showTask(const Task &task)
{
    m_unit->setCurrentIndex(int(task.recurrence.unit));
    m_every->setValue(task.recurrence.every);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_days[size_t(day - Qt::Monday)]->setChecked(task.recurrence.weekdays.days.contains(Qt::DayOfWeek(day)));
    m_afterDone->setChecked(task.recursAfterDone);
    showParts();
}

Recurrence RecurrenceEditor::recurrence() const
{
    Recurrence recurrence{.unit = RecurrenceUnit(m_unit->currentIndex())};
    if (!recurrence.recurs())
        return {};
    recurrence.every = m_every->value();
    if (recurrence.unit == RecurrenceUnit::Weeks) {
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
            if (m_days[size_t(day - Qt::Monday)]->isChecked())
                recurrence.weekdays.days.insert(Qt::DayOfWeek(day));
        }
    }
    return recurrence;
}

void RecurrenceEditor::takeInto(Task &task) const
{
    task.recurrence = recurrence();
    task.recursAfterDone = task.recurrence.recurs() && m_afterDone->isChecked();
}

QWidget *RecurrenceEditor::firstField() const
{
    return m_unit;
}

void RecurrenceEditor::showParts()
{
    const auto unit = RecurrenceUnit(m_unit->currentIndex());
    m_every->setVisible(unit != RecurrenceUnit::Never);
    m_afterDone->setVisible(unit != RecurrenceUnit::Never);
    m_weekdays->setVisible(unit == RecurrenceUnit::Weeks);
}
