// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/history.h"
#include "models/lists/lazylistmodel.h"

/** The history: every operation, the newest first. */
class OperationListModel : public LazyListModel<OperationRecord>
{
    Q_OBJECT

public:
    enum Column { What, When, Who, From, State, ColumnCount };

    explicit OperationListModel(Database &database, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QVariant cell(const OperationRecord &line, int column, int role) const override;
    Pending<std::vector<qint64>> fetchIds(int limit) override;
    Pending<std::vector<OperationRecord>> fetchLines(const std::vector<qint64> &ids) override;
    bool affectsOrder(const ChangeSet &changes) const override { return !changes.isEmpty(); }
    QSet<qint64> affectedLines(const ChangeSet &) const override { return {}; }
};

/** From where an operation came: "Window"; "By the rule “Second purchase”". */
QString originText(const OperationRecord &operation);
/** Where an operation was started: "Window", "Command line", … */
QString sourceText(Source source);
