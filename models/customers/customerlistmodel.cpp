// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerlistmodel.h"

#include "models/base/money.h"
#include "models/customers/customercell.h"
#include "models/customers/customerfields.h"
#include "models/database/stoppable.h"
#include "models/lists/query/queryfailure.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

/** Up to so many, the totals are made of the listed customers themselves, otherwise by asking the query once more. */
constexpr size_t MostTotalledById = 20'000;

int alignmentOf(const QueryField *field)
{
    return int((field && isQuantity(*field) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

CustomerListModel::CustomerListModel(Database &database, QObject *parent)
    : LazyListModel(database, parent)
    , m_database(database)
    , m_fields(std::make_shared<const FieldCatalogue>(customerFields({}, {})))
    , m_columns(usualColumns())
{
    connect(this, &IdListModel::loaded, this, &CustomerListModel::total);
    connect(this, &QAbstractItemModel::modelReset, this, &CustomerListModel::noteHeads);
    connect(this, &QAbstractItemModel::rowsInserted, this, &CustomerListModel::noteHeads);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &CustomerListModel::noteHeads);
    connect(&database.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAny(customerFieldTables()))
            loadFields();
    });
    loadFields();
    reload();
}

void CustomerListModel::setQuery(const CustomerQuery &query)
{
    if (query == m_query)
        return;
    const CustomerQuery before = std::exchange(m_query, query);
    takeMeaning();
    CustomerQuery withColumnsOfBefore = query;
    withColumnsOfBefore.query.columns = before.query.columns;
    if (withColumnsOfBefore == before)
        return;
    m_passed.request_stop();
    m_passed = {};
    const bool isByName = m_sort.empty() || (m_sort.size() == 1 && m_sort.front().field == u"name");
    if (m_group.isEmpty() && (isByName || !m_query.isFiltered())) // Else the first rows take as long as all of them.
        showFirst();
    else
        reload();
}

std::optional<Query> CustomerListModel::meant(const QString &search) const
{
    try {
        return meantBy({.search = search, .query = m_query.query}, *m_fields);
    } catch (const QueryFailure &) {
        return {}; // The reader thread says what is wrong.
    }
}

/** Finds out columns, order and group; while the query is mistyped, what was typed before goes on, as the rows do. */
void CustomerListModel::takeMeaning()
{
    std::optional<Query> understood = this->meant();
    if (understood)
        m_understood = m_query.search;
    else
        understood = this->meant(m_understood);
    const Query meant = understood.value_or(m_query.query);
    const QStringList columns = meant.columns.isEmpty() ? usualColumns() : meant.columns;
    m_sort = meant.sort;
    if (columns == m_columns && meant.group == m_group)
        return;
    beginResetModel();
    m_columns = columns;
    m_group = meant.group;
    forgetLines();
    endResetModel();
}

void CustomerListModel::loadFields()
{
    reader().run(&sharedCustomerFields).then(this, [this](const Result<std::shared_ptr<const FieldCatalogue>> &fields) {
        if (!fields)
            return;
        m_fields = *fields;
        takeMeaning();
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        showAnew();
        emit fieldsChanged();
    });
}

void CustomerListModel::noteHeads()
{
    m_heads.clear();
    if (m_group.isEmpty())
        return;
    for (size_t row = 0; row < ids().size(); ++row) {
        if (ids()[row] < 0)
            m_heads.push_back(int(row));
    }
}

qsizetype CustomerListModel::groupSize(int row) const
{
    const auto next = std::upper_bound(m_heads.begin(), m_heads.end(), row);
    return (next == m_heads.end() ? rowCount() : *next) - row - 1;
}

qsizetype CustomerListModel::customersBetween(int first, int last) const
{
    const auto begin = std::lower_bound(m_heads.begin(), m_heads.end(), first);
    return last - first + 1 - (std::upper_bound(begin, m_heads.end(), last) - begin);
}

void CustomerListModel::total()
{
    const auto take = [this, number = ++m_totalNumber](const Result<CustomerTotals> &totals) {
        if (totals && number == m_totalNumber)
            emit totalled(*totals);
    };
    if (m_query.isFiltered() && ids().size() <= MostTotalledById) {
        std::vector<qint64> customers = ids();
        std::erase_if(customers, [](qint64 id) { return id < 0; });
        m_database.background().run(qOverload<Connection &, const std::vector<qint64> &>(&customerTotals), customers).then(this, take);
    } else {
        m_database.background().run(qOverload<Connection &, const CustomerQuery &>(&customerTotals), m_query).then(this, take);
    }
}

QVariant CustomerListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(field(section));
    if (role != Qt::DisplayRole)
        return {};
    return field(section) ? field(section)->label : m_columns.at(section);
}

Qt::ItemFlags CustomerListModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && isHead(index.row()))
        return Qt::ItemNeverHasChildren;
    return LazyListModel::flags(index);
}

void CustomerListModel::sort(int column, Qt::SortOrder order)
{
    if (!field(column) || !FieldCatalogue::canSortBy(*field(column)))
        return;
    CustomerQuery sorted = m_query;
    sorted.query.sort = {{m_columns.at(column), order}};
    setQuery(sorted);
}

QString CustomerListModel::trendText(const CustomerRow &row) const
{
    QStringList months;
    QDate month = trendStart(QDate::currentDate());
    for (const qint64 amount : row.trend) {
        if (amount != 0)
            months.append(tr("%1 %2", "month, amount")
                              .arg(QLocale().toString(month, u"MMM"_s), moneyText({amount, m_fields->currency})));
        month = month.addMonths(1);
    }
    return months.isEmpty() ? tr("nothing bought") : months.join(u", "_s);
}

QString CustomerListModel::textOf(const CustomerRow &row, int column) const
{
    const QueryField *shown = field(column);
    if (!shown || size_t(column) >= row.values.size())
        return {};
    const QString text = cellText(row.values[size_t(column)], *shown, m_fields->currency);
    return shown->name == u"next_step" && !text.isEmpty() ? text + u' ' + row.nextStep : text;
}

QVariant CustomerListModel::cell(const CustomerRow &row, int column, int role) const
{
    if (!row.id)
        return {};
    if (row.isHead())
        return headCell(row, column, role);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::TextAlignmentRole:
        return alignmentOf(field(column));
    case Qt::AccessibleTextRole: {
        const bool isTrend = field(column) && field(column)->name == u"trend";
        return tr("%1: %2", "column, its value")
            .arg(headerData(column, Qt::Horizontal).toString(), isTrend ? trendText(row) : textOf(row, column));
    }
    default:
        return {};
    }
}

QVariant CustomerListModel::headCell(const CustomerRow &row, int column, int role) const
{
    const QueryField *common = m_fields->field(m_group);
    if (column > 0 || !common || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return groupText(row.group, *common, m_fields->currency);
}

Pending<std::vector<qint64>> CustomerListModel::fetchIds(int limit)
{
    return reader().run([query = m_query, limit, stop = m_passed.get_token()](Connection &db) {
        const Stoppable stoppable(db, stop);
        return stop.stop_requested() ? std::vector<qint64>() : groupedCustomerIds(db, query, limit);
    });
}

Pending<std::vector<CustomerRow>> CustomerListModel::fetchLines(const std::vector<qint64> &ids)
{
    return reader().run(&customerRows, ids, m_columns, m_group);
}

bool CustomerListModel::affectsOrder(const ChangeSet &changes) const
{
    return changes.touchesAny({u"customer"_s, u"purchase"_s, u"task"_s, u"phase"_s, u"business"_s, u"custom_value"_s, u"custom_field"_s, u"custom_choice"_s})
        || (m_query.isFiltered()
            && changes.touchesAny({u"activity"_s, u"feedback"_s, u"phase_visit"_s, u"purchase_line"_s, u"product"_s, u"segment"_s}));
}

QSet<qint64> CustomerListModel::affectedLines(const ChangeSet &) const
{
    return {};
}
