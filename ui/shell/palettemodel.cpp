// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettemodel.h"

#include "models/customers/customerstore.h"
#include "ui/common/icons.h"
#include "ui/shell/fuzzymatch.h"
#include "ui/shell/windowactions.h"

using namespace Qt::StringLiterals;

namespace {

const Setting<QStringList> RecentSetting{"palette/recent", {}};

constexpr qsizetype MostRecent = 12;
constexpr int MostCustomers = 20;
constexpr int RecentBonus = 8; // About what the beginning of a word counts.

PaletteEntry actionEntry(QAction *action)
{
    return {.key = u"action:"_s + action->objectName(),
            .title = plainActionText(action),
            .hint = action->shortcut().toString(QKeySequence::NativeText),
            .icon = {},
            .action = action,
            .customer = {}};
}

PaletteEntry customerEntry(const Customer &customer)
{
    QStringList hints{customer.company, customer.city, customer.email};
    hints.removeAll(QString());
    return {.key = u"customer:%1"_s.arg(customer.id.value),
            .title = customer.name,
            .hint = hints.isEmpty() ? customer.phone : hints.first(),
            .icon = customer.kind == CustomerKind::Company ? u"building"_s : u"person"_s,
            .action = nullptr,
            .customer = customer.id};
}

} // namespace

PaletteModel::PaletteModel(Services &services, const QList<QAction *> &actions, QObject *parent)
    : QAbstractListModel(parent)
    , m_services(services)
    , m_actions(actions)
    , m_recent(services.settings.get(RecentSetting))
{
}

void PaletteModel::setTyped(const QString &typed)
{
    ++m_generation;
    const bool actionsOnly = typed.startsWith(u'>');
    const QString text = (actionsOnly ? typed.mid(1) : typed).trimmed();
    show(fittingActions(text));
    if (actionsOnly)
        return;
    if (text.isEmpty())
        fetchRecentCustomers();
    else
        findCustomers(text);
}

void PaletteModel::noteChosen(const PaletteEntry &entry)
{
    m_recent.removeAll(entry.key);
    m_recent.prepend(entry.key);
    m_recent = m_recent.first(qMin(MostRecent, m_recent.size()));
    m_services.settings.set(RecentSetting, m_recent);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case HintRole:
        return entry.hint;
    case Qt::AccessibleTextRole:
        return entry.hint.isEmpty() ? entry.title : u"%1, %2"_s.arg(entry.title, entry.hint);
    case Qt::DecorationRole:
        return entry.action ? entry.action->icon() : icon(QLatin1StringView(entry.icon.toLatin1()));
    default:
        return {};
    }
}

QList<PaletteEntry> PaletteModel::fittingActions(const QString &typed) const
{
    QList<std::pair<int, PaletteEntry>> scored;
    for (QAction *action : m_actions) {
        if (!action->isEnabled() || action->isSeparator())
            continue;
        const PaletteEntry entry = actionEntry(action);
        const auto score = fuzzyScore(typed, entry.title);
        if (!score)
            continue;
        const auto recency = m_recent.indexOf(entry.key);
        const int bonus = recency < 0 ? 0 : typed.isEmpty() ? int(MostRecent - recency) : RecentBonus;
        scored.append({*score + bonus, entry});
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto &one, const auto &other) { return one.first > other.first; });
    QList<PaletteEntry> entries;
    for (const auto &[score, entry] : std::as_const(scored))
        entries.append(entry);
    return entries;
}

void PaletteModel::findCustomers(const QString &typed)
{
    m_services.reader().run(&CustomerStore::search, typed, MostCustomers).then(this, [this, generation = m_generation](const Result<std::vector<Customer>> &found) {
        if (generation != m_generation || !found || found->empty())
            return;
        beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + qsizetype(found->size())) - 1);
        for (const Customer &customer : *found)
            m_entries.append(customerEntry(customer));
        endInsertRows();
    });
}

void PaletteModel::fetchRecentCustomers()
{
    std::vector<qint64> ids;
    for (const QString &key : std::as_const(m_recent)) {
        if (key.startsWith(u"customer:"))
            ids.push_back(key.section(u':', 1).toLongLong());
    }
    if (ids.empty())
        return;
    m_services.reader().run(&CustomerStore::withIds, ids).then(this, [this, generation = m_generation](const Result<std::vector<Customer>> &found) {
        if (generation != m_generation || !found || found->empty())
            return;
        QList<PaletteEntry> entries;
        for (const Customer &customer : *found)
            entries.append(customerEntry(customer));
        show(entries + m_entries);
    });
}

void PaletteModel::show(const QList<PaletteEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}
