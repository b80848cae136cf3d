// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/rulestore.h"

#include <QAbstractTableModel>

/** The rules in their order: what each does, whether it is on, and what came of it. */
class RuleTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Meaning, Mode, LastFired, Fired, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<RuleLine> &rules);
    const RuleLine &line(int row) const { return m_rules[size_t(row)]; }
    int rowOf(RuleId rule) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rules.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const RuleLine &line, int column) const;

    std::vector<RuleLine> m_rules;
};
