// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttable.h"

#include "models/base/money.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/** Quoted where needed; what a spreadsheet would run as a formula gets an apostrophe before it. */
QString csvField(QString text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    if (!isNumber && !text.isEmpty() && u"=+-@\t\r\n"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

bool hasRowHeaders(const QAbstractItemModel &model)
{
    return model.rowCount() > 0 && model.headerData(0, Qt::Vertical).metaType() == QMetaType::fromType<QString>();
}

} // namespace

void ChartTableModel::setContent(const ChartContent &content)
{
    beginResetModel();
    m_content = content;
    m_columns.clear();
    for (int index = 0; index < content.series.size(); ++index) {
        const ChartSeries &series = content.series.at(index);
        m_columns.append({index, series.name, series.values});
        if (!series.low.isEmpty() && !series.high.isEmpty()) {
            m_columns.append({index, tr("%1, from").arg(series.name), series.low});
            m_columns.append({index, tr("%1, to").arg(series.name), series.high});
        }
    }
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_content.categories.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QList<double> &values = m_columns.at(index.column()).values;
    const double value = index.row() < values.size() ? values.at(index.row()) : qQNaN();
    switch (role) {
    case Qt::DisplayRole:
        return chartValueText(value, m_content);
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3"_s.arg(m_content.categories.at(index.row()), m_columns.at(index.column()).title,
                                   chartValueText(value, m_content));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case BareTextRole:
        if (!std::isfinite(value))
            return QString();
        return m_content.unit == ChartUnit::Money ? moneyDecimal({qRound64(value), m_content.currency})
                                                  : QString::number(value, 'g', 12);
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isRow = orientation == Qt::Vertical;
    if (section < 0 || section >= (isRow ? m_content.categories.size() : m_columns.size()))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isRow ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return isRow ? m_content.categories.at(section) : m_columns.at(section).title;
}

ChartTable::ChartTable(const QString &name, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"chartTable"_s);
    setAccessibleName(name);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void ChartTable::copy()
{
    if (!model())
        return;
    QItemSelection chosen = selectionModel()->selection();
    const bool all = chosen.isEmpty();
    if (all)
        chosen.select(model()->index(0, 0), model()->index(model()->rowCount() - 1, model()->columnCount() - 1));
    QString text;
    if (all) {
        for (int column = 0; column < model()->columnCount(); ++column)
            text += u'\t' + model()->headerData(column, Qt::Horizontal).toString();
        text += u'\n';
    }
    for (int row = 0; row < model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            const QModelIndex cell = model()->index(row, column);
            if (chosen.contains(cell))
                cells.append(cell.data().toString());
        }
        if (cells.isEmpty())
            continue;
        if (all)
            cells.prepend(model()->headerData(row, Qt::Vertical).toString());
        text += cells.join(u'\t') + u'\n';
    }
    QGuiApplication::clipboard()->setText(text);
}

void ChartTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTableView::keyPressEvent(event);
}

QString csvText(const QAbstractItemModel &model, const QString &corner)
{
    const bool rowHeaders = hasRowHeaders(model);
    QString text;
    QStringList fields;
    const auto endLine = [&] {
        text += fields.join(u',') + u"\r\n"_s;
        fields.clear();
    };
    if (rowHeaders)
        fields.append(csvField(corner));
    for (int column = 0; column < model.columnCount(); ++column)
        fields.append(csvField(model.headerData(column, Qt::Horizontal).toString()));
    endLine();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (rowHeaders)
            fields.append(csvField(model.headerData(row, Qt::Vertical).toString()));
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(row, column);
            const QVariant bare = cell.data(BareTextRole);
            fields.append(csvField(bare.isValid() ? bare.toString() : cell.data().toString()));
        }
        endLine();
    }
    return text;
}

Printout::Table printedTable(const QAbstractItemModel &model, const QString &corner)
{
    constexpr double TextShare = 2.0; // Of the width, compared with a number.
    const bool rowHeaders = hasRowHeaders(model);
    const auto isNumber = [&model](int column) {
        return model.rowCount() > 0 && (model.index(0, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    };
    Printout::Table table;
    if (rowHeaders)
        table.columns.push_back({corner, TextShare});
    for (int column = 0; column < model.columnCount(); ++column)
        table.columns.push_back({model.headerData(column, Qt::Horizontal).toString(), isNumber(column) ? 1.0 : TextShare, isNumber(column)});
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        if (rowHeaders)
            cells.append(model.headerData(row, Qt::Vertical).toString());
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        table.rows.push_back({cells});
    }
    return table;
}
