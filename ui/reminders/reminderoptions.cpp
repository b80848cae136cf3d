// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/reminderoptions.h"

#include "models/reminders/remindersettings.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/reminders/autostart.h"
#include "ui/reminders/remindertexts.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr int SecondsPerMinute = 60;

const std::vector<int> UsualChoices{NoReminder, 0, 5, 10, 15, 30, 60, 2 * 60, 24 * 60};

Autostart autostart()
{
    return Autostart(QCoreApplication::applicationFilePath());
}

} // namespace

ReminderOptions::ReminderOptions(Services &services)
    : m_services(services)
    , m_message(new MessageBar(this))
    , m_remind(addCheck("remind", tr("&Remind me of tasks"), RemindSetting))
    , m_quiet(addCheck("quiet", tr("Keep &quiet at night"), QuietSetting))
    , m_from(addTime("quietFrom", tr("Quiet from"), QuietFromSetting))
    , m_to(addTime("quietTo", tr("Quiet until"), QuietToSetting))
    , m_snooze(addChoice("snooze", tr("Snooze"), snoozeChoices(), SnoozeSetting))
    , m_usual(addChoice("usualReminder", tr("Reminder of new tasks"), UsualChoices, DefaultReminderSetting))
    , m_keepRunning(addCheck("keepRunning", tr("&Keep running when the window is closed, to remind"), KeepRunningSetting))
    , m_autostart(new QCheckBox(tr("Start with the &computer, without a window"), this))
{
    for (int i = 0; i < m_snooze->count(); ++i)
        m_snooze->setItemText(i, snoozeText(m_snooze->itemData(i).toInt()));
    for (int i = 0; i < m_usual->count(); ++i)
        m_usual->setItemText(i, reminderText(m_usual->itemData(i).toInt()));
    m_autostart->setObjectName(u"autostart"_s);
    m_autostart->setChecked(autostart().isOn());
    m_quiet->setToolTip(tr("What comes up then is shown together afterwards"));
    arrange();
    connect(m_remind, &QCheckBox::toggled, this, &ReminderOptions::updateEnabled);
    connect(m_quiet, &QCheckBox::toggled, this, &ReminderOptions::updateEnabled);
    connect(m_keepRunning, &QCheckBox::toggled, this, [this](bool on) {
        if (!on)
            m_autostart->setChecked(false); // Without its window the program would end at once.
        updateEnabled();
    });
    connect(m_autostart, &QCheckBox::toggled, this, &ReminderOptions::setAutostart);
    updateEnabled();
}

QCheckBox *ReminderOptions::addCheck(const char *name, const QString &text, const Setting<bool> &setting)
{
    auto *check = new QCheckBox(text, this);
    check->setObjectName(QLatin1StringView(name));
    check->setChecked(m_services.settings.get(setting));
    connect(check, &QCheckBox::toggled, this, [this, setting](bool on) { m_services.settings.set(setting, on); });
    return check;
}

QTimeEdit *ReminderOptions::addTime(const char *name, const QString &label, const Setting<int> &setting)
{
    auto *edit = new QTimeEdit(QTime(0, 0).addSecs(m_services.settings.get(setting) * SecondsPerMinute), this);
    edit->setObjectName(QLatin1StringView(name));
    edit->setAccessibleName(label);
    edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    connect(edit, &QTimeEdit::timeChanged, this,
            [this, setting](QTime time) { m_services.settings.set(setting, time.msecsSinceStartOfDay() / (SecondsPerMinute * 1000)); });
    return edit;
}

QComboBox *ReminderOptions::addChoice(const char *name, const QString &label, const std::vector<int> &minutes, const Setting<int> &setting)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1StringView(name));
    box->setAccessibleName(label);
    for (const int each : minutes)
        box->addItem({}, each);
    box->setCurrentIndex(qMax(0, box->findData(m_services.settings.get(setting))));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, setting] { m_services.settings.set(setting, box->currentData().toInt()); });
    return box;
}

void ReminderOptions::arrange()
{
    auto *quiet = new QHBoxLayout;
    quiet->setSpacing(rhythm(2));
    quiet->addWidget(m_quiet);
    auto *from = new PlainLabel(tr("&from"), this);
    from->setBuddy(m_from);
    quiet->addWidget(from);
    quiet->addWidget(m_from);
    auto *to = new PlainLabel(tr("&until"), this);
    to->setBuddy(m_to);
    quiet->addWidget(to);
    quiet->addWidget(m_to);
    quiet->addStretch(1);
    auto *choices = new QFormLayout;
    choices->setSpacing(rhythm(2));
    choices->addRow(tr("&Snooze puts off by"), m_snooze);
    choices->addRow(tr("&New tasks remind"), m_usual);
    for (QComboBox *box : {m_snooze, m_usual})
        box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(rhythm(2));
    column->addWidget(m_message);
    column->addWidget(m_remind);
    column->addLayout(quiet);
    column->addLayout(choices);
    column->addWidget(m_keepRunning);
    column->addWidget(m_autostart);
}

void ReminderOptions::updateEnabled()
{
    m_quiet->setEnabled(m_remind->isChecked());
    const bool isQuiet = m_remind->isChecked() && m_quiet->isChecked();
    m_from->setEnabled(isQuiet);
    m_to->setEnabled(isQuiet);
    m_snooze->setEnabled(m_remind->isChecked());
    m_autostart->setEnabled(m_keepRunning->isChecked());
}

void ReminderOptions::setAutostart(bool on)
{
    const Result<Done> done = autostart().setOn(on);
    if (done)
        m_message->dismiss();
    else
        m_message->showError(done.error());
    const QSignalBlocker quietly(m_autostart);
    m_autostart->setChecked(autostart().isOn());
}
