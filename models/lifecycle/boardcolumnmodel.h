// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/boardcard.h"
#include "models/lifecycle/boardquery.h"
#include "models/lists/lazylistmodel.h"

#include <stop_token>

/**
 * The cards of one cell of the board, any number of them.
 *
 * Knows nothing until wake(): of the cells of a board with many rows only those in view are read. After a change of a few
 * customers only these are looked for; the other cards stay where they are.
 */
class BoardColumnModel final : public LazyListModel<BoardCard>
{
    Q_OBJECT

public:
    BoardColumnModel(Database &database, const Phase &phase, const QString &currency, const BoardQuery &query, QObject *parent = nullptr);
    ~BoardColumnModel() override;

    void wake() override;

    /** Shows other cards or another order; the present ones stay until the others are here. The phase stays. */
    void setQuery(const BoardQuery &query);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QVariant cell(const BoardCard &card, int column, int role) const override;
    Pending<std::vector<qint64>> fetchIds(int limit) override;
    Pending<std::vector<BoardCard>> fetchLines(const std::vector<qint64> &ids) override;
    bool affectsOrder(const ChangeSet &changes) const override;
    bool affectsEveryLine(const ChangeSet &changes) const override;
    QSet<qint64> affectedLines(const ChangeSet &changes) const override;
    bool isOrderedBy(const ChangeSet &changes) const;
    bool mayPlace(const ChangeSet &changes) const;
    void place(const ChangeSet &changes);

    const Phase m_phase;
    const QString m_currency;
    Database &m_database;
    BoardQuery m_query;
    std::stop_source m_passed; // Stops the reading for a query once another one is asked.
    bool m_isAwake = false;
};
