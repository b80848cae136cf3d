// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/boardcard.h"
#include "models/lists/lazylistmodel.h"

#include <QMimeData>

/** The customers in one phase, by name: a column of the board. */
class BoardColumnModel final : public LazyListModel<BoardCard>
{
    Q_OBJECT

public:
    BoardColumnModel(Database &database, const Phase &phase, const QString &currency, QObject *parent = nullptr);

    const Phase &phase() const { return m_phase; }
    const QString &currency() const { return m_currency; }

    const QString &search() const { return m_search; }
    void setSearch(const QString &text);

    /** The first customer here whose name begins with \a typed, or null; looks further than the lines in view. */
    Pending<CustomerId> firstNamed(const QString &typed);

    /** What is dragged: customers of this database, so that nothing can be dropped into another business. */
    QMimeData *customersDragged(const std::vector<CustomerId> &customers) const;
    /** The customers in \a data, if they are of this database. */
    std::vector<CustomerId> customersDropped(const QMimeData &data) const;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

private:
    QVariant cell(const BoardCard &card, int column, int role) const override;
    Pending<std::vector<qint64>> fetchIds(int limit) override;
    Pending<std::vector<BoardCard>> fetchLines(const std::vector<qint64> &ids) override;
    bool affectsOrder(const ChangeSet &changes) const override;
    bool affectsEveryLine(const ChangeSet &changes) const override;
    QSet<qint64> affectedLines(const ChangeSet &changes) const override;

    const Phase m_phase;
    const QString m_currency;
    const QUrl m_database;
    const bool m_readOnly;
    QString m_search;
};
