// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/workingdaysdialog.h"

#include "models/calendar/calendarimport.h"
#include "models/tasks/saveholiday.h"
#include "ui/common/dateedit.h"
#include "ui/common/filechoice.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestName = 200;

/** Read and stored by one operation, because the file may take a while. */
HolidayImport importHolidayFile(Operation &operation, const QString &file)
{
    return importHolidays(operation, holidaysInFile(file));
}

} // namespace

WorkingDaysDialog::WorkingDaysDialog(Services &services)
    : QDialog(services.window)
    , m_services(services)
    , m_list(new QListWidget(this))
    , m_day(new DateEdit(this))
    , m_name(new QLineEdit(this))
    , m_add(new QPushButton(icon("plus-lg"_L1), tr("&Add"), this))
    , m_change(new QPushButton(icon("check-lg"_L1), tr("&Change"), this))
    , m_remove(new QPushButton(icon("trash"_L1), tr("&Delete"), this))
    , m_import(new QPushButton(icon("box-arrow-in-down"_L1), tr("&Import…"), this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"workingDaysDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Working days"));
    m_list->setObjectName(u"holidays"_s);
    m_list->setAccessibleName(tr("Holidays"));
    m_day->setObjectName(u"holidayDay"_s);
    m_name->setObjectName(u"holidayName"_s);
    m_name->setMaxLength(LongestName);
    m_add->setObjectName(u"addHoliday"_s);
    m_change->setObjectName(u"changeHoliday"_s);
    m_remove->setObjectName(u"removeHoliday"_s);
    m_import->setObjectName(u"importHolidays"_s);
    m_import->setToolTip(tr("Add the days of a calendar file that last from morning to night"));
    arrange();
    connect(m_list, &QListWidget::currentRowChanged, this, &WorkingDaysDialog::showCurrent);
    connect(m_add, &QPushButton::clicked, this, [this] { save({.day = m_day->date(), .name = m_name->text()}); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const Holiday *marked = current())
            save({.id = marked->id, .version = marked->version, .day = m_day->date(), .name = m_name->text()});
    });
    connect(m_remove, &QPushButton::clicked, this, &WorkingDaysDialog::remove);
    connect(m_import, &QPushButton::clicked, this, [this] {
        chooseFileOfKind(this, tr("Import holidays"), tr("Calendars (*.ics *.ical *.ifb *.icalendar)"), [this](const QString &file) { importFile(file); });
    });
    connect(new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, &WorkingDaysDialog::remove);
    load();
    m_day->setFocus();
}

void WorkingDaysDialog::makeWeekdays(QBoxLayout *line)
{
    constexpr int DaysOfWeek = 7;
    line->setSpacing(rhythm(3));
    for (int i = 0; i < DaysOfWeek; ++i) {
        const auto day = Qt::DayOfWeek((int(locale().firstDayOfWeek()) + i - 1) % DaysOfWeek + 1);
        auto *box = new QCheckBox(locale().standaloneDayName(day, QLocale::ShortFormat), this);
        box->setObjectName(u"weekday%1"_s.arg(int(day)));
        box->setAccessibleName(locale().standaloneDayName(day, QLocale::LongFormat));
        box->setEnabled(m_services.canWrite());
        connect(box, &QCheckBox::clicked, this, &WorkingDaysDialog::saveWeekdays);
        m_weekdays.emplace_back(day, box);
        line->addWidget(box);
    }
    line->addStretch(1);
}

void WorkingDaysDialog::arrange()
{
    auto *week = new QGroupBox(tr("The business works on"), this);
    makeWeekdays(new QHBoxLayout(week));
    auto *year = new QGroupBox(tr("Holidays"), this);
    auto *form = new QFormLayout;
    form->setSpacing(rhythm(2));
    form->addRow(tr("Da&y"), m_day);
    form->addRow(tr("&Name"), m_name);
    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm(2));
    for (QPushButton *button : {m_add, m_change, m_remove, m_import}) {
        button->setAutoDefault(button == m_add);
        line->addWidget(button);
    }
    line->addStretch(1);
    auto *inner = new QVBoxLayout(year);
    inner->setSpacing(rhythm(2));
    inner->addWidget(m_list, 1);
    inner->addLayout(form);
    inner->addLayout(line);
    auto *hint = new PlainLabel(tr("Tasks that come back “on working days” move to the next one. The calendar shades the others."), this);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(rhythm(3));
    column->addWidget(m_message);
    column->addWidget(week);
    column->addWidget(year, 1);
    column->addWidget(hint);
    column->addWidget(buttons);
    setMinimumWidth(textWidth(64));
}

void WorkingDaysDialog::load()
{
    m_services.reader().run(&HolidayStore::restDays).then(this, [this](const Result<RestDays> &days) {
        if (days)
            showDays(*days);
        else
            m_message->showError(days.error());
    });
}

void WorkingDaysDialog::showDays(const RestDays &days)
{
    for (const auto &[day, box] : m_weekdays)
        box->setChecked(days.workingDays.days.contains(day));
    m_holidays = days.holidays;
    m_list->clear();
    int row = -1;
    for (const Holiday &each : m_holidays) {
        m_list->addItem(longDateText(each.day) + u" · "_s + isolated(each.name));
        if (each.id == m_wanted)
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(row);
    showCurrent();
}

const Holiday *WorkingDaysDialog::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_holidays[size_t(row)];
}

void WorkingDaysDialog::showCurrent()
{
    const Holiday *marked = current();
    const bool canWrite = m_services.canWrite();
    m_change->setEnabled(marked && canWrite);
    m_remove->setEnabled(marked && canWrite);
    m_add->setEnabled(canWrite);
    m_import->setEnabled(canWrite);
    m_day->setDate(marked ? marked->day : QDate());
    m_name->setText(marked ? marked->name : QString());
}

void WorkingDaysDialog::saveWeekdays()
{
    m_message->dismiss();
    Weekdays days;
    for (const auto &[day, box] : m_weekdays) {
        if (box->isChecked())
            days.days.insert(day);
    }
    m_services.writer.perform(tr("Set the working days"), &saveWorkingDays, days).then(this, [this](const Result<Weekdays> &saved) {
        if (saved)
            return;
        m_message->showError(saved.error());
        load();
    });
}

void WorkingDaysDialog::save(const Holiday &holiday)
{
    m_message->dismiss();
    m_services.writer.perform(tr("Save the holiday “%1”").arg(isolated(singleLine(holiday.name))), &saveHoliday, holiday)
        .then(this, [this](const Result<Holiday> &saved) {
            if (!saved) {
                m_message->showError(saved.error());
                (m_day->date().isValid() ? static_cast<QWidget *>(m_name) : m_day)->setFocus(Qt::OtherFocusReason);
                return;
            }
            m_wanted = saved->id;
            load();
        });
}

void WorkingDaysDialog::remove()
{
    const Holiday *marked = current();
    if (!marked || !m_services.canWrite())
        return;
    m_message->dismiss();
    m_services.writer.perform(tr("Delete the holiday “%1”").arg(isolated(marked->name)), &deleteHoliday, marked->id).then(this, [this](const Result<Done> &removed) {
        if (removed)
            load();
        else
            m_message->showError(removed.error());
    });
}

void WorkingDaysDialog::importFile(const QString &file)
{
    m_message->dismiss();
    m_services.writer.performFrom(Source::Import, tr("Import holidays"), &importHolidayFile, file).then(this, [this](const Result<HolidayImport> &import) {
        if (!import) {
            m_message->showError(import.error());
            return;
        }
        m_message->showMessage(MessageBar::Kind::Information,
                               tr("%n holiday(s) added", nullptr, import->added) + u" · "_s + tr("%n were there already", nullptr, import->skipped));
        load();
    });
}
