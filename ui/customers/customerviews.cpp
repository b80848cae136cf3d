// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerviews.h"

#include "models/base/text.h"
#include "models/views/savecustomerview.h"
#include "ui/common/namedialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

CustomerViews::CustomerViews(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.database.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAny({tableName<CustomerView>()}))
            load();
    });
    load();
}

void CustomerViews::load()
{
    m_services.reader().run(&customerViews).then(this, [this](const Result<std::vector<CustomerView>> &views) {
        if (!views)
            return;
        m_views = *views;
        emit changed();
    });
}

const CustomerView *CustomerViews::find(CustomerViewId id) const
{
    const auto found = std::ranges::find(m_views, id, &CustomerView::id);
    return found == m_views.end() ? nullptr : &*found;
}

void CustomerViews::save(CustomerViewId id, const Query &meant, const QHash<QString, double> &widths)
{
    const CustomerView *view = find(id);
    if (!view)
        return;
    m_services.writer.perform(tr("Change the view %1").arg(isolated(view->name)), &saveCustomerView, viewOf(*view, meant, widths))
        .then(this, [this](const Result<CustomerView> &saved) {
            if (!saved)
                emit failed(saved.error());
        });
}

void CustomerViews::saveAs(const Query &meant, const QHash<QString, double> &widths)
{
    ask(tr("Save as a view"), tr("&Save"), viewOf({}, meant, widths));
}

void CustomerViews::rename(CustomerViewId id)
{
    if (const CustomerView *view = find(id))
        ask(tr("Rename the view"), tr("&Rename"), *view);
}

void CustomerViews::ask(const QString &title, const QString &button, const CustomerView &view)
{
    auto *dialog = new NameDialog(title, tr("&Name of the view:"), button, view.name, m_services.window);
    connect(dialog, &NameDialog::named, this, [this, dialog, view](const QString &name) {
        CustomerView named = view;
        named.name = name;
        const QString label = view.id ? tr("Rename the view %1").arg(isolated(view.name)) : tr("Save the view %1").arg(isolated(name));
        m_services.writer.perform(label, &saveCustomerView, named)
            .then(dialog, [this, dialog, isNew = !view.id](const Result<CustomerView> &saved) {
                if (!saved) {
                    dialog->showError(saved.error());
                    return;
                }
                dialog->accept();
                if (isNew)
                    emit added(saved->id);
            });
    });
    dialog->open();
}

void CustomerViews::remove(CustomerViewId id)
{
    const CustomerView *view = find(id);
    if (!view)
        return;
    m_services.writer.perform(tr("Delete the view %1").arg(isolated(view->name)), &deleteCustomerView, id)
        .then(this, [this](const Result<Done> &deleted) {
            if (!deleted)
                emit failed(deleted.error());
        });
}
