// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <type_traits>

/**
 * The names under which the values of an enum are stored and exchanged, in the order of the enum.
 *
 *     template<> inline constexpr auto namesOf<Direction> = std::to_array<const char *>({"in", "out"});
 */
template<typename Enum>
inline constexpr auto namesOf = nullptr;

template<typename Enum>
concept NamedEnum = std::is_enum_v<Enum> && !std::is_same_v<decltype(namesOf<Enum>), const std::nullptr_t>;

template<NamedEnum Enum>
QString nameOf(Enum value)
{
    return QLatin1StringView(namesOf<Enum>.at(size_t(value)));
}

template<NamedEnum Enum>
std::optional<Enum> fromName(const QString &name)
{
    for (size_t i = 0; i < namesOf<Enum>.size(); ++i) {
        if (name.compare(QLatin1StringView(namesOf<Enum>[i]), Qt::CaseInsensitive) == 0)
            return Enum(i);
    }
    return {};
}

template<NamedEnum Enum>
QStringList allNames()
{
    QStringList names;
    for (const char *name : namesOf<Enum>)
        names.append(QLatin1StringView(name));
    return names;
}
