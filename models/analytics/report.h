// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/cohorts.h"
#include "models/analytics/forecastoptions.h"
#include "models/analytics/survival.h"
#include "models/base/idset.h"
#include "models/base/names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <vector>

/** By what a report splits customers into groups. */
enum class GroupBy { Owner, Source, Segment };
template<>
inline constexpr auto namesOf<GroupBy> = std::to_array<const char *>({"owner", "source", "segment"});

/** By what the report on activities splits them. Weeks begin on Monday. */
enum class ActivityBy { Person, Day, Week, Month, Phase, Kind, Outcome };
template<>
inline constexpr auto namesOf<ActivityBy> = std::to_array<const char *>({"person", "day", "week", "month", "phase", "kind", "outcome"});

/** What a report is asked for. Invalid dates leave the choice to the report. */
struct ReportOptions
{
    QDate asOf; // Nothing after it is looked at. Invalid: see observationEnd().
    QDate from; // The period, or the first and the last month that are listed; what happened before still counts.
    QDate to;
    CohortMeasure measure = CohortMeasure::Customers;
    int days = 365; // Without a purchase, until a customer is called inactive.
    QString query = {}; // Of customers, for loadReport() and loaders that say so: only these are looked at.
    std::optional<IdSet> customers = {}; // Set: only these are looked at.
    std::optional<GroupBy> by = {};
    std::optional<ActivityBy> activitiesBy = {}; // Of the report on activities.
    bool withRevenue = true; // Of lost customers, which takes reading their purchases.
    std::optional<SurvivalEvent> event = {}; // Of survival curves; without one contracts, where there are any.
    SurvivalInterval interval = SurvivalInterval::LogLog;
    QString contractsBy = {}; // What splits contracts: "product", "period" or a field of customers.
    bool listsCustomers = false; // Each by itself, in reports that can.
    ForecastOptions forecast = {};
    std::optional<qint64> minCount = {}; // Of baskets with both products, or of customers who went on to one.
    std::optional<qint64> top = {};      // So many products or pairs at most.
    qint64 customer = 0;                 // Whom the next product is for.
    QString phase = {}; // Name or role of the phase that the guide is about; empty: all.

    bool isAbout(qint64 customer) const { return !customers || customers->contains(customer); }
    bool lists(int month) const
    {
        return (!from.isValid() || month >= monthNumber(from)) && (!to.isValid() || month <= monthNumber(to));
    }
};

/** What every figure stands on, and is shown with. */
struct ReportBasis
{
    QString definition; // One sentence.
    qint64 n = 0;       // Of what, the definition tells: customers, answers, complaints.
    QDate asOf;
    QStringList warnings;
};

/** One column of a report's table: its name for programs and for people. */
struct ReportColumn
{
    enum class Kind { Text, Month, Day, Count, Share, Chance, Score, Number, Money, Flag };

    QString key;
    QString title;
    Kind kind = Kind::Count;
};

/** A report in the form that is printed, exported and read out: `regulars-cli report`, and the tables behind figures. */
struct Report
{
    QString name;
    ReportBasis basis;
    QJsonObject values;                // The report's own keys, numbers unrounded.
    std::vector<ReportColumn> columns; // The same as a table,
    std::vector<QJsonArray> rows;      // with null where there is no value.
    QStringList remarks;               // What people read first; programs find it among the keys.
    QString currency;                  // Of Money columns, which hold major units: 12.5 is 12.50 €.

    /** Adds a row: of \a object, the values that the columns' keys name. */
    void addRow(const QJsonObject &object);

    QJsonObject toJson() const;

    Q_DECLARE_TR_FUNCTIONS(Report)
};

/** A month as programs read it: "2026-11". */
QString monthKey(int month);

/** \a cell of \a column of \a report as a person reads it in \a locale; "–" for no value. */
QString cellText(const Report &report, size_t column, const QJsonValue &cell, const QLocale &locale = QLocale());
