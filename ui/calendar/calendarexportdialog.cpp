// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarexportdialog.h"

#include "ui/common/filechoice.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/shell/navigator.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

CalendarExportDialog::CalendarExportDialog(Services &services)
    : QDialog(services.window)
    , m_services(services)
    , m_owners(new QComboBox(this))
    , m_save(new QPushButton(icon("save"_L1), tr("&Save as a file…"), this))
    , m_keep(new QCheckBox(tr("&Keep a folder up to date"), this))
    , m_folder(new QLineEdit(this))
    , m_choose(new QPushButton(icon("folder2-open"_L1), tr("&Choose…"), this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"calendarExportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export calendar"));
    const CalendarFolder folder = calendarFolder(services);
    m_owners->setObjectName(u"calendarOwner"_s);
    m_owners->addItem(tr("Everybody's"), QString());
    m_owners->addItem(tr("Mine"), services.writer.actor());
    if (!folder.owner.isEmpty() && folder.owner != services.writer.actor())
        m_owners->addItem(folder.owner, folder.owner);
    m_owners->setCurrentIndex(std::max(0, m_owners->findData(folder.owner)));
    m_save->setObjectName(u"saveCalendar"_s);
    m_save->setDefault(true);
    m_keep->setObjectName(u"keepFolder"_s);
    m_keep->setChecked(!folder.path.isEmpty());
    m_folder->setObjectName(u"calendarFolder"_s);
    m_folder->setReadOnly(true);
    m_folder->setText(QDir::toNativeSeparators(folder.path));
    m_folder->setPlaceholderText(tr("No folder chosen"));
    m_choose->setObjectName(u"chooseFolder"_s);
    m_choose->setAutoDefault(false);
    arrange();
    connect(m_save, &QPushButton::clicked, this, &CalendarExportDialog::chooseFile);
    connect(m_choose, &QPushButton::clicked, this, &CalendarExportDialog::chooseFolder);
    connect(m_keep, &QCheckBox::clicked, this, &CalendarExportDialog::setKept);
    connect(m_owners, &QComboBox::currentIndexChanged, this, [this] {
        if (m_keep->isChecked())
            keepFolder(calendarFolder(m_services).path);
    });
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
    auto *hint = new PlainLabel(tr("A file for each task, as vdirsyncer, khal and todoman read them. Regulars writes there and does not read what others change."), group);
    hint->setWordWrap(true);
    auto *folderLine = new QHBoxLayout;
    folderLine->setSpacing(rhythm(2));
    auto *label = new PlainLabel(tr("&Folder"), group);
    label->setBuddy(m_folder);
    folderLine->addWidget(label);
    folderLine->addWidget(m_folder, 1);
    folderLine->addWidget(m_choose);
    auto *inner = new QVBoxLayout(group);
    inner->setSpacing(rhythm(2));
    inner->addWidget(m_keep);
    inner->addLayout(folderLine);
    inner->addWidget(hint);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(rhythm(3));
    column->addWidget(m_message);
    column->addWidget(explanation);
    column->addLayout(form);
    column->addWidget(group);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(textWidth(70));
}

QString CalendarExportDialog::owner() const
{
    return m_owners->currentData().toString();
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
    services.background().run(&exportCalendarTo, calendarOf(owner()), file, progress).then(services.window, [&services, job, file](const Result<Done> &written) {
        job->finish();
        if (written)
            services.navigator->say(tr("Exported to %1").arg(QDir::toNativeSeparators(file)));
        else if (written.error().kind != Error::Kind::Cancelled)
            services.navigator->showError(written.error());
    });
    accept();
}

void CalendarExportDialog::chooseFolder()
{
    chooseFolderIn(this, tr("Folder for the calendar"), [this](const QString &path) { keepFolder(path); });
}

void CalendarExportDialog::setKept(bool kept)
{
    if (!kept) {
        setCalendarFolder(m_services, {});
        m_folder->clear();
        m_message->dismiss();
        return;
    }
    m_keep->setChecked(false); // Until there is a folder.
    chooseFolder();
}

void CalendarExportDialog::keepFolder(const QString &path)
{
    setCalendarFolder(m_services, {path, owner()});
    m_keep->setChecked(true);
    m_folder->setText(QDir::toNativeSeparators(path));
    updateFolder();
}

void CalendarExportDialog::updateFolder()
{
    m_services.background().run(&updateCalendarFolder, calendarFolder(m_services).path, calendarOf(owner())).then(this, [this](const Result<CalendarFolderResult> &result) {
        if (!result)
            m_message->showError(result.error());
        else if (result->isFull)
            m_message->showMessage(MessageBar::Kind::Warning, tr("There are more tasks than a folder takes: it holds the %n that are due first.", nullptr, MostCalendarFiles));
        else
            m_message->showMessage(MessageBar::Kind::Information, tr("The folder is up to date: %n file(s).", nullptr, result->written + result->unchanged));
    });
}

void openCalendarExport(Services &services)
{
    auto *dialog = new CalendarExportDialog(services);
    dialog->open();
}
