// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarfolderoptions.h"

#include "ui/common/filechoice.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

void fillWithOwners(QComboBox &box, const Services &services, const QString &other)
{
    const QString me = services.writer.actor();
    box.addItem(CalendarFolderOptions::tr("Everybody's"), QString());
    box.addItem(CalendarFolderOptions::tr("Mine"), me);
    if (!other.isEmpty() && other != me)
        box.addItem(other, other);
    box.setCurrentIndex(std::max(0, box.findData(other)));
}

CalendarFolderOptions::CalendarFolderOptions(Services &services)
    : m_services(services)
    , m_keep(new QCheckBox(tr("&Keep a folder up to date for other programs"), this))
    , m_owners(new QComboBox(this))
    , m_folder(new QLineEdit(this))
    , m_choose(new QPushButton(icon("folder2-open"_L1), tr("Choose…"), this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"calendarFolderOptions"_s);
    const CalendarFolder folder = calendarFolder(services);
    m_keep->setObjectName(u"keepFolder"_s);
    m_keep->setChecked(!folder.path.isEmpty());
    m_owners->setObjectName(u"folderOwner"_s);
    fillWithOwners(*m_owners, services, folder.owner);
    m_folder->setObjectName(u"calendarFolder"_s);
    m_folder->setReadOnly(true);
    m_folder->setText(QDir::toNativeSeparators(folder.path));
    m_folder->setPlaceholderText(tr("No folder chosen"));
    m_choose->setObjectName(u"chooseFolder"_s);
    m_choose->setAccessibleName(tr("Choose the folder for the calendar"));
    m_choose->setAutoDefault(false);
    arrange();
    connect(m_choose, &QPushButton::clicked, this, &CalendarFolderOptions::chooseFolder);
    connect(m_keep, &QCheckBox::clicked, this, &CalendarFolderOptions::setKept);
    connect(m_owners, &QComboBox::currentIndexChanged, this, [this] {
        if (m_keep->isChecked())
            keep(calendarFolder(m_services).path);
    });
}

void CalendarFolderOptions::arrange()
{
    auto *hint = new PlainLabel(tr("A file for each task, as vdirsyncer, khal and todoman read them. Regulars writes there and does not read what others change."), this);
    hint->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm(2));
    line->addWidget(m_folder, 1);
    line->addWidget(m_choose);
    auto *folderLabel = new PlainLabel(tr("&Folder"), this);
    folderLabel->setBuddy(m_folder);
    auto *form = new QFormLayout;
    form->setSpacing(rhythm(2));
    form->addRow(folderLabel, line);
    form->addRow(tr("W&hose tasks in it"), m_owners);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(rhythm(2));
    column->addWidget(m_message);
    column->addWidget(m_keep);
    column->addLayout(form);
    column->addWidget(hint);
}

void CalendarFolderOptions::chooseFolder()
{
    chooseFolderIn(this, tr("Folder for the calendar"), [this](const QString &path) { keep(path); });
}

void CalendarFolderOptions::setKept(bool kept)
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

void CalendarFolderOptions::keep(const QString &path)
{
    setCalendarFolder(m_services, {path, m_owners->currentData().toString()});
    m_keep->setChecked(true);
    m_folder->setText(QDir::toNativeSeparators(path));
    updateFolder();
}

void CalendarFolderOptions::updateFolder()
{
    const CalendarFolder folder = calendarFolder(m_services);
    m_services.background().run(&updateCalendarFolder, folder.path, calendarOf(folder.owner)).then(this, [this](const Result<CalendarFolderResult> &result) {
        if (!result)
            m_message->showError(result.error());
        else if (result->isFull)
            m_message->showMessage(MessageBar::Kind::Warning, tr("There are more tasks than a folder takes: it holds the %n that are due first.", nullptr, MostCalendarFiles));
        else
            m_message->showMessage(MessageBar::Kind::Information, tr("The folder is up to date: %n file(s).", nullptr, result->written + result->unchanged));
    });
}
