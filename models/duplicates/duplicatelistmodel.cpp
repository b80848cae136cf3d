// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/duplicatelistmodel.h"

#include "models/duplicates/mergestore.h"

using namespace Qt::StringLiterals;

namespace {

using Found = std::shared_ptr<const std::vector<DuplicateSet>>;

std::vector<qint64> openIds(Connection &db, const Found &found, int limit)
{
    const std::vector<DuplicateSet> open = MergeStore(db).stillOpen(*found);
    std::vector<qint64> ids;
    for (size_t i = 0; i < open.size() && (limit <= 0 || ids.size() < size_t(limit)); ++i) {
        if (!open[i].pairs.empty())
            ids.push_back(qint64(i) + 1);
    }
    return ids;
}

std::vector<DuplicateLine> openLines(Connection &db, const Found &found, const std::vector<qint64> &ids)
{
    std::vector<DuplicateSet> sets;
    for (const qint64 id : ids)
        sets.push_back(found->at(size_t(id - 1)));
    sets = MergeStore(db).stillOpen(sets);
    std::vector<DuplicateLine> lines;
    for (size_t i = 0; i < ids.size(); ++i) {
        if (sets[i].pairs.empty())
            continue;
        QStringList names;
        for (const Customer &customer : db.select<Customer>(u"WHERE "_s + db.dialect().anyOf(u"id"_s) + u" ORDER BY id"_s,
                                                            db.dialect().idList(sets[i].customers)))
            names.append(isolated(singleLine(customer.name)));
        lines.push_back({{ids[i]}, sets[i].customers, names.join(u" · "_s), likenessText(sets[i].likeness()), strengthOf(sets[i].likeness())});
    }
    return lines;
}

} // namespace

void DuplicateListModel::show(std::vector<DuplicateSet> found)
{
    clear();
    m_found = std::make_shared<const std::vector<DuplicateSet>>(std::move(found));
    reload();
}

QVariant DuplicateListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return LazyListModel::headerData(section, orientation, role);
    switch (section) {
    case Customers: return tr("Customers");
    case Why: return tr("Why");
    case HowLikely: return tr("How likely");
    default: return {};
    }
}

QVariant DuplicateListModel::cell(const DuplicateLine &line, int column, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return QStringList{line.names, line.why, strengthText(line.strength)}.join(u", "_s);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Customers: return line.names;
    case Why: return line.why;
    case HowLikely: return strengthText(line.strength);
    default: return {};
    }
}

Pending<std::vector<qint64>> DuplicateListModel::fetchIds(int limit)
{
    return reader().run(&openIds, m_found, limit);
}

Pending<std::vector<DuplicateLine>> DuplicateListModel::fetchLines(const std::vector<qint64> &ids)
{
    return reader().run(&openLines, m_found, ids);
}

bool DuplicateListModel::affectsOrder(const ChangeSet &changes) const
{
    return !m_found->empty() && changes.touchesAny({u"customer"_s, u"not_duplicate"_s});
}
