// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/query/query.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

/**
 * \a query as it is stored: {"version": 1, "condition": {…}, "sort": [{"field": "name", "descending": true}],
 * "columns": [], "group": ""}. A condition is one of
 *
 *     {"all": […]}   {"any": […]}   {"not": {…}}   {"text": "ada london"}
 *     {"field": "city", "compare": "has", "values": ["Berlin", {"from": "10", "to": "20"}]}
 *     {"relation": "bought", "where": […], "compare": "at-least", "values": ["2"]}
 */
QJsonObject queryToJson(const Query &query);

/** Throws QueryFailure if \a json is no such query, or too deep or too large. Its fields need not exist. */
Query queryFromJson(const QJsonObject &json);
Query queryFromJson(const QByteArray &json);
/** The same, or nothing if it is damaged. */
std::optional<Query> storedQuery(const QByteArray &json);
