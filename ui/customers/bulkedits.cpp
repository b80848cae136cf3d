// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/bulkedits.h"

#include "models/bin/deletecustomers.h"
#include "ui/customers/bulkeditdialog.h"

using namespace Qt::StringLiterals;

BulkEdits::BulkEdits(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_moving(new Moving(services, this))
{
    connect(m_moving, &Moving::confirmed, this, &BulkEdits::perform);
}

bool BulkEdits::take(const QString &action, const SelectedCustomers &selected)
{
    static const QStringList known{u"set-field"_s, u"add-tag"_s, u"remove-tag"_s, u"assign"_s, u"delete-customer"_s};
    if (!known.contains(action))
        return false;
    if (selected.count == 0)
        m_services.navigator->say(tr("Select customers in the list first"));
    else if (!m_services.canWrite())
        m_services.navigator->say(tr("This business can only be looked at"));
    else if (action == u"delete-customer")
        start(tr("Deleting %Ln customer(s)", nullptr, int(selected.count)), &deleteCustomers, selected);
    else
        ask(action, selected);
    return true;
}

void BulkEdits::ask(const QString &action, const SelectedCustomers &selected)
{
    const auto kind = action == u"set-field" ? BulkEditDialog::Kind::SetField
        : action == u"add-tag"               ? BulkEditDialog::Kind::AddTag
        : action == u"remove-tag"            ? BulkEditDialog::Kind::RemoveTag
                                             : BulkEditDialog::Kind::Assign;
    auto *dialog = new BulkEditDialog(m_services, kind, selected.count);
    connect(dialog, &BulkEditDialog::confirmed, this, [this, kind, selected](const QString &field, const QString &value) {
        const QString title = tr("Changing %Ln customer(s)", nullptr, int(selected.count));
        if (kind == BulkEditDialog::Kind::AddTag)
            start(title, &addTag, selected, value);
        else if (kind == BulkEditDialog::Kind::RemoveTag)
            start(title, &removeTag, selected, value);
        else
            start(title, &setField, selected, field, value);
    });
    dialog->open();
}

void BulkEdits::move(const SelectedCustomers &selected, const Phase &phase)
{
    m_moving->move({.customers = selected.customers, .count = selected.count, .name = {}}, phase);
}

void BulkEdits::moveWithDetails(const SelectedCustomers &selected)
{
    m_moving->moveWithDetails({.customers = selected.customers, .count = selected.count, .name = {}});
}

/** Closes the dialog at once, so that the person can go on working; what was typed is kept until the move is made. */
void BulkEdits::perform(const MoveWish &wish, const Phase &, PhaseMove move)
{
    move.through = MovedThrough::Bulk;
    m_moving->closeDialog();
    start(tr("Moving %Ln customer(s)", nullptr, int(wish.count)), &moveSelected, SelectedCustomers{wish.customers, wish.count}, move);
}

template<typename Work, typename... Args>
void BulkEdits::start(const QString &title, Work work, const SelectedCustomers &selected, const Args &...args)
{
    const auto progress = std::make_shared<Progress>();
    auto *job = new ProgressJob(title, progress, this);
    m_services.navigator->follow(job);
    m_services.writer.perform(title, work, selected.customers, args..., progress).then(this, [this, job](const Result<qint64> &changed) {
        finish(job, changed);
    });
}

void BulkEdits::finish(ProgressJob *job, const Result<qint64> &changed)
{
    job->finish();
    if (changed)
        m_moving->finish({});
    if (changed && *changed == 0)
        m_services.navigator->say(tr("There was nothing to change"));
    else if (!changed && changed.error().kind == Error::Kind::Cancelled)
        m_services.navigator->say(tr("Stopped. Nothing was changed."));
    else if (!changed)
        emit failed(changed.error());
}
