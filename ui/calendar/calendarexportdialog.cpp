// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarexportdialog.h"

#include "ui/calendar/calendarfolderoptions.h"
#include "ui/common/filechoice.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/shell/navigator.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QGroupBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

CalendarExportDialog::CalendarExportDialog(Services &services)
    : QDialog(services.window)
    , m_services(services)
    , m_owners(new QComboBox(this))
    , m_save(new QPushButton(icon("save"_L1), tr("&Save as a file…"), this))
{
    setObjectName(u"calendarExportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export calendar"));
    m_owners->setObjectName(u"calendarOwner"_s);
    fillWithOwners(*m_owners, services, calendarFolder(services).owner);
    m_save->setObjectName(u"saveCalendar"_s);
    m_save->setDefault(true);
    arrange();
    connect(m_save, &QPushButton::clicked, this, &CalendarExportDialog::chooseFile);
}

void CalendarExportDialog::arrange()
{
    auto *explanation = new PlainLabel(tr("Tasks become to-dos; visits and meetings with a time and a duration become events. What was done in the last %n day(s) is included.",
                                          nullptr, UsualCalendarDays), this);
    explanation->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setSpacing(rhythm(2));
    form->addRow(tr("&Whose tasks"), m_owners);
    auto *group = new QGroupBox(tr("Other programs of this computer"), this);
    (new QVBoxLayout(group))->addWidget(new CalendarFolderOptions(m_services));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(rhythm(3));
    column->addWidget(explanation);
    column->addLayout(form);
    column->addWidget(group);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(textWidth(70));
}

void CalendarExportDialog::chooseFile()
{
    chooseTarget(this, tr("calendar", "name of a file") + u".ics"_s, [this](const QString &file) { save(file); });
}

void CalendarExportDialog::save(const QString &file)
{
    const auto progress = std::make_shared<Progress>();
    auto *job = new ProgressJob(tr("Exporting the calendar"), progress, m_services.window);
    Services &services = m_services;
    services.navigator->follow(job);
    services.background()
        .run(&exportCalendarTo, calendarOf(m_owners->currentData().toString()), file, progress)
        .then(services.window, [&services, job, file](const Result<Done> &written) {
            job->finish();
            if (written)
                services.navigator->say(tr("Exported to %1").arg(QDir::toNativeSeparators(file)));
            else if (written.error().kind != Error::Kind::Cancelled)
                services.navigator->showError(written.error());
        });
    accept();
}

void openCalendarExport(Services &services)
{
    auto *dialog = new CalendarExportDialog(services);
    dialog->open();
}
