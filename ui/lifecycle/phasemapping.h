// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/chooselifecycle.h"

#include <QWidget>

class PhaseChips;
class PlainLabel;
class QComboBox;
class QGridLayout;

/** Where the customers of each present phase go in another life cycle: to choose, and how many that makes. */
class PhaseMapping : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseMapping(QWidget *parent = nullptr);

    void show(const LifeCyclePlan &plan);
    std::map<PhaseId, int> mapping() const;

private:
    void clear();
    void choose(size_t step, int phase);
    void showResult();

    LifeCyclePlan m_plan;
    QGridLayout *m_grid;
    std::vector<QWidget *> m_cells;
    PlainLabel *m_resultTitle;
    PhaseChips *m_result;
};
