// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/weekdays.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array Names{"MO"_L1, "TU"_L1, "WE"_L1, "TH"_L1, "FR"_L1, "SA"_L1, "SU"_L1}; // Qt::Monday is 1.
}

QString Weekdays::toText() const
{
    QStringList names;
    for (const Qt::DayOfWeek day : days)
        names.append(Names.at(size_t(day - Qt::Monday)));
    return names.join(u',');
}

Weekdays Weekdays::fromText(const QString &text)
{
    Weekdays weekdays;
    for (const QString &name : text.split(u',')) {
        if (const auto found = std::ranges::find(Names, name.trimmed().toUpper()); found != Names.end())
            weekdays.days.insert(Qt::DayOfWeek(Qt::Monday + (found - Names.begin())));
    }
    return weekdays;
}

QString Weekdays::shown() const
{
    QStringList names;
    for (const Qt::DayOfWeek day : days)
        names.append(QLocale().dayName(day, QLocale::ShortFormat));
    return names.join(u", "_s);
}
