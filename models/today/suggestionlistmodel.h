// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/lazylistmodel.h"
#include "models/today/suggestionstore.h"

/** What rules suggest and say, in one column, by rules. Reads nothing before wake(). */
class SuggestionListModel final : public LazyListModel<SuggestionLine>
{
    Q_OBJECT

public:
    explicit SuggestionListModel(Database &database, QObject *parent = nullptr);

    void wake() override;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    bool isHead(int row) const;
    /** The rows below the head at \a row or above it that belong together with \a row, the head left out: first and last. */
    std::pair<int, int> group(int row) const;

private:
    QVariant cell(const SuggestionLine &line, int column, int role) const override;
    Pending<std::vector<qint64>> fetchIds(int limit) override;
    Pending<std::vector<SuggestionLine>> fetchLines(const std::vector<qint64> &ids) override;
    bool affectsOrder(const ChangeSet &changes) const override;
    bool affectsEveryLine(const ChangeSet &changes) const override;
    QSet<qint64> affectedLines(const ChangeSet &) const override { return {}; }

    bool m_isAwake = false;
};
