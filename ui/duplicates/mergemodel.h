// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duplicates/mergecustomers.h"
#include "models/duplicates/mergestore.h"

#include <QAbstractTableModel>

/** Customers side by side, a row for each field that any of them has; and what is chosen from whom. */
class MergeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /** Keeps what was chosen from customers who are still there. */
    void show(std::vector<MergeCandidate> candidates);
    const std::vector<MergeCandidate> &candidates() const { return m_candidates; }
    bool canMerge() const { return m_candidates.size() > 1; }

    /** Marks whose values stay, where nothing else was chosen. */
    void setShowsChoices(bool shows) { m_showsChoices = shows; }
    int keep() const { return m_keep; }
    void setKeep(int column);
    /** Takes the field of \a index from its customer; nothing for rows that are no choice. */
    void choose(const QModelIndex &index);
    bool isChosen(const QModelIndex &index) const;

    MergeRequest request() const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_candidates.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void choicesChanged();

private:
    struct Row
    {
        QString column; // Empty for a row that is no choice.
        QString title;
        QStringList values;
    };

    void fill();
    bool isUnited(const Row &row) const { return row.column.isEmpty(); }
    QString usualText(const Row &row) const;
    void showChoices();

    std::vector<MergeCandidate> m_candidates;
    std::vector<Row> m_rows;
    MergeChoices m_choices;
    int m_keep = 0;
    bool m_showsChoices = false;
};
