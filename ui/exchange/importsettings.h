// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importplan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;

/** What was guessed about a file and can be corrected: what it holds, how it is written, and whom it may change. */
class ImportSettings : public QWidget
{
    Q_OBJECT

public:
    explicit ImportSettings(QWidget *parent = nullptr);

    /** Shows \a plan without announcing it. */
    void setPlan(const ImportPlan &plan);

signals:
    void planChosen(const ImportPlan &plan);

private:
    QComboBox *addChoice(QFormLayout *form, const QString &name, const QString &label);
    void announce();

    ImportPlan m_plan;
    QComboBox *m_kind;
    QComboBox *m_known;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_dates;
    QComboBox *m_decimal;
    QCheckBox *m_hasHeader;
    QCheckBox *m_createsUnknown;
};
