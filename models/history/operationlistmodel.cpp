// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/operationlistmodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

OperationListModel::OperationListModel(Database &database, QObject *parent)
    : LazyListModel(database, parent)
{
    reload();
}

QVariant OperationListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return LazyListModel::headerData(section, orientation, role);
    switch (section) {
    case What: return tr("What was done");
    case When: return tr("When");
    case Who: return tr("Who");
    case From: return tr("From");
    case State: return tr("State");
    default: return {};
    }
}

QVariant OperationListModel::cell(const OperationRecord &line, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case What: return singleLine(line.label);
    case When: return QLocale().toString(line.at.toLocalTime(), QLocale::ShortFormat);
    case Who: return line.rule ? QString() : singleLine(line.actor);
    case From: return originText(line);
    case State: return line.undoneBy ? tr("Undone") : line.isFinal ? tr("For good") : QString();
    default: return {};
    }
}

Pending<std::vector<qint64>> OperationListModel::fetchIds(int limit)
{
    return reader().run(&HistoryStore::ids, limit);
}

Pending<std::vector<OperationRecord>> OperationListModel::fetchLines(const std::vector<qint64> &ids)
{
    return reader().run(&HistoryStore::operations, ids);
}

QString originText(const OperationRecord &operation)
{
    if (!operation.rule)
        return sourceText(operation.source);
    return OperationListModel::tr("By the rule “%1”").arg(isolated(singleLine(operation.actor)));
}

QString sourceText(Source source)
{
    switch (source) {
    case Source::Window: return OperationListModel::tr("Window");
    case Source::CommandLine: return OperationListModel::tr("Command line");
    case Source::Import: return OperationListModel::tr("Import");
    case Source::Sample: return OperationListModel::tr("Sample business");
    case Source::Rule: return OperationListModel::tr("Rule");
    }
    return {};
}
