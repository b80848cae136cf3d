// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/query/fieldcatalogue.h"

/** What may be asked about the guests of an inn: one field of each kind, and their stays. */
inline FieldCatalogue guestCatalogue()
{
    using namespace Qt::StringLiterals;
    FieldCatalogue stay{.bareFields = {u"arrived"_s, u"room"_s}};
    stay.fields = {{.name = u"arrived"_s, .kind = FieldKind::Day, .column = "stay.arrived"},
                   {.name = u"room"_s,
                    .kind = FieldKind::Choice,
                    .column = "stay.room",
                    .choices = {{.name = u"single"_s, .stored = {1}}, {.name = u"double"_s, .stored = {2}}}},
                   {.name = u"paid"_s, .kind = FieldKind::YesNo, .column = "stay.paid = 1"}};
    FieldCatalogue guest;
    guest.fields = {{.name = u"name"_s, .column = "guest.name_words", .filled = "guest.name <> ''"},
                    {.name = u"city"_s, .label = u"Wohnort"_s, .column = "guest.city_words", .filled = "guest.city <> ''"},
                    {.name = u"mood"_s,
                     .kind = FieldKind::Choice,
                     .column = "guest.mood",
                     .choices = {{.name = u"Happy"_s, .label = u"Glücklich"_s, .stored = {1}},
                                 {.name = u"Hungry"_s, .stored = {2}},
                                 {.name = u"Sad and tired"_s, .aliases = {u"gloomy"_s}, .stored = {3}}}},
                    {.name = u"age"_s, .kind = FieldKind::Number, .column = "guest.age"},
                    {.name = u"debt"_s, .aliases = {u"owes"_s}, .kind = FieldKind::Money, .column = "guest.debt"},
                    {.name = u"birthday"_s, .kind = FieldKind::Day, .column = "guest.birthday", .isNullable = true},
                    {.name = u"last_seen"_s, .kind = FieldKind::Instant, .column = "guest.seen_at", .isNullable = true},
                    {.name = u"member"_s, .kind = FieldKind::YesNo, .column = "guest.member = 1"}};
    const auto stays = std::make_shared<const FieldCatalogue>(std::move(stay));
    guest.relations = {{.name = u"stays"_s, .table = "stay", .link = "stay.guest_id = guest.id", .fields = stays},
                       {.name = u"paid"_s,
                        .measure = Measure::Sum,
                        .kind = FieldKind::Money,
                        .measured = "stay.price",
                        .table = "stay",
                        .link = "stay.guest_id = guest.id",
                        .fields = stays},
                       {.name = u"last_stay"_s,
                        .measure = Measure::Largest,
                        .kind = FieldKind::Day,
                        .measured = "stay.arrived",
                        .table = "stay",
                        .link = "stay.guest_id = guest.id",
                        .fields = stays}};
    guest.currency = u"EUR"_s;
    guest.search = [](const Dialect &, const QString &words) { return SqlCondition{u"guest.words LIKE ?"_s, {words}}; };
    return guest;
}
