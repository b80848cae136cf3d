// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contracts/contract.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

QString contractPeriodText(ContractPeriod period)
{
    switch (period) {
    case ContractPeriod::Week: return QCoreApplication::translate("Contract", "each week");
    case ContractPeriod::Month: return QCoreApplication::translate("Contract", "each month");
    case ContractPeriod::Quarter: return QCoreApplication::translate("Contract", "each quarter");
    case ContractPeriod::Year: return QCoreApplication::translate("Contract", "each year");
    }
    return {};
}

std::optional<ContractPeriod> contractPeriodNamed(const QString &text)
{
    static const QHash<QString, ContractPeriod> words{
        {u"week"_s, ContractPeriod::Week}, {u"weekly"_s, ContractPeriod::Week}, {u"woche"_s, ContractPeriod::Week},
        {u"wochentlich"_s, ContractPeriod::Week}, {u"semaine"_s, ContractPeriod::Week}, {u"semana"_s, ContractPeriod::Week},
        {u"month"_s, ContractPeriod::Month}, {u"monthly"_s, ContractPeriod::Month}, {u"monat"_s, ContractPeriod::Month},
        {u"monatlich"_s, ContractPeriod::Month}, {u"mois"_s, ContractPeriod::Month}, {u"mensuel"_s, ContractPeriod::Month},
        {u"mes"_s, ContractPeriod::Month}, {u"mensual"_s, ContractPeriod::Month},
        {u"quarter"_s, ContractPeriod::Quarter}, {u"quarterly"_s, ContractPeriod::Quarter}, {u"quartal"_s, ContractPeriod::Quarter},
        {u"vierteljahrlich"_s, ContractPeriod::Quarter}, {u"trimestre"_s, ContractPeriod::Quarter}, {u"trimestriel"_s, ContractPeriod::Quarter},
        {u"year"_s, ContractPeriod::Year}, {u"yearly"_s, ContractPeriod::Year}, {u"annual"_s, ContractPeriod::Year},
        {u"annually"_s, ContractPeriod::Year}, {u"jahr"_s, ContractPeriod::Year}, {u"jahrlich"_s, ContractPeriod::Year},
        {u"annee"_s, ContractPeriod::Year}, {u"annuel"_s, ContractPeriod::Year}, {u"ano"_s, ContractPeriod::Year}, {u"anual"_s, ContractPeriod::Year}};
    const auto found = words.find(folded(text));
    return found == words.end() ? std::nullopt : std::optional(*found);
}
