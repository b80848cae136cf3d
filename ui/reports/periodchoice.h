// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/settings.h"

#include <QWidget>

class DateEdit;
class QComboBox;

/** Chooses the period of a report: this month, the last twelve, from … to … Remembers the choice, but for dates. */
class PeriodChoice : public QWidget
{
    Q_OBJECT

public:
    enum class Period { ThisMonth, LastMonth, ThreeMonths, ThisYear, TwelveMonths, Always, Chosen };

    PeriodChoice(Settings &settings, const Setting<int> &remembered, QWidget *parent = nullptr);

    /** Invalid: it has no beginning. */
    QDate from() const;
    QDate to() const;
    bool endsBeforeItBegins() const;
    /** Makes the chosen period begin and end where it does today. */
    void renew();

signals:
    void changed();

private:
    void takePeriod();
    void takeDates();

    Settings &m_settings;
    Setting<int> m_remembered;
    QComboBox *m_period;
    DateEdit *m_from;
    DateEdit *m_to;
};
