// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/assigndialog.h"

#include "models/customers/commonvalues.h"
#include "models/tasks/bulktasks.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

AssignDialog::AssignDialog(Services &services, const std::vector<TaskId> &tasks)
    : QDialog(services.window)
    , m_services(services)
    , m_tasks(tasks)
    , m_owner(new QComboBox(this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"assignDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Assign %n task(s)", nullptr, int(tasks.size())));
    m_owner->setObjectName(u"assignedTo"_s);
    m_owner->setEditable(true);
    m_owner->setInsertPolicy(QComboBox::NoInsert);
    m_owner->setMinimumContentsLength(24);
    m_owner->setEditText(services.writer.actor());
    services.reader().run(&commonValues, u"owner"_s).then(this, [this](const Result<QStringList> &owners) {
        const QString typed = m_owner->currentText();
        if (owners)
            m_owner->addItems(*owners);
        m_owner->setEditText(typed);
    });
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = buttons->addButton(tr("&Assign"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"assign"_s);
    save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(rhythmMargins(4));
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(m_message);
    form->addRow(tr("A&ssigned to"), m_owner);
    form->addRow(buttons);
    m_owner->setFocus();
}

void AssignDialog::accept()
{
    const QString owner = singleLine(m_owner->currentText());
    m_services.writer.perform(tr("Assign %n task(s)", nullptr, int(m_tasks.size())), &assignTasks, m_tasks, owner)
        .then(this, [this](const Result<qint64> &assigned) {
            if (assigned)
                QDialog::accept();
            else
                m_message->showError(assigned.error());
        });
}
