// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/contracts/contract.h"
#include "models/tasks/task.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

/** Choices of which some are likelier than others. */
template<typename Choice>
struct Weighted
{
    std::vector<Choice> choices;
    std::vector<double> cumulated; // Rising sums of the weights.

    void add(Choice choice, double weight)
    {
        choices.push_back(std::move(choice));
        cumulated.push_back((cumulated.empty() ? 0 : cumulated.back()) + weight);
    }
    const Choice &drawn(auto &random) const { return choices[size_t(random.oneOf(cumulated))]; }
};

/** The words that the sample business is made of, read from resources/sample. */
struct SampleCatalogue
{
    struct Name
    {
        QString written; // In the country's own script.
        QString latin;   // For e-mail addresses: folded letters.
    };
    struct Country
    {
        QString name;
        std::vector<Name> women;
        std::vector<Name> men;
        std::vector<Name> family;
        std::vector<Name> familyOfWomen; // At the same places as in family.
        bool familyFirst = false;
        struct City
        {
            QString name;
            QString postcode; // # stands for a digit, & for a letter.
        };
        std::vector<City> cities;
        QStringList streets;
        QString address; // %1 street, %2 number.
        QStringList phones; // # stands for a digit. None of these numbers is ever given to anybody.
    };
    struct Product
    {
        QString name;
        double price = 0; // In euro.
        double weight = 0;
        int shelf = 0; // What stands together is bought together.
    };
    struct Plan
    {
        QString product;
        double price = 0; // In euro, for one period.
        ContractPeriod period = ContractPeriod::Month;
        double months = 0; // How long such a contract lasts, on average.
    };
    struct Remark
    {
        QString topic;
        QString text;
    };

    struct Errand
    {
        TaskKind kind = TaskKind::ToDo;
        QString title;
    };

    Weighted<Country> countries;
    std::vector<Product> products;
    std::vector<Plan> plans; // Of memberships and subscriptions,
    Weighted<size_t> plansOfPeople; // indexes of those for people,
    Weighted<size_t> plansOfCompanies; // and of those for companies.
    Weighted<QString> sources;
    Weighted<QString> companySources;
    QStringList companies; // %1 is a family name.
    QStringList staff;
    QList<std::pair<QString, double>> tags; // With the share of customers that have it.
    QHash<QString, double> currencies; // To the units that a euro buys.
    QHash<QString, QStringList> notes;
    QHash<QString, QStringList> reasons;
    QHash<QString, QStringList> resolutions;
    QHash<QString, std::vector<Errand>> tasks;
    QHash<QString, std::vector<Remark>> feedback;

    static SampleCatalogue load();
};
