// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/names.h"

#include <QString>
#include <QStringList>

#include <map>

/** What a word in braces stands for in a mail template; its name is what is stored: "{first-name}". */
enum class MailField { Name, FirstName, Company, City, Phase, LastPurchase, Owner, Business, Sender, Today };
template<>
inline constexpr auto namesOf<MailField> = std::to_array<const char *>(
    {"name", "first-name", "company", "city", "phase", "last-purchase", "owner", "business", "sender", "today"});

/** What the fields say for one customer; what is not known is empty. */
using MailValues = std::map<MailField, QString>;

/** A field as the person reads and types it between the braces: "first name". */
QString mailFieldText(MailField field);

/** \a text with the fields by their stored names, which every language understands, or as the person reads them. */
QString storedMailText(const QString &text);
QString shownMailText(const QString &text);

/** What stands in braces in \a text and is no field: "{frist name}". Case does not matter, names of either kind are fine. */
QStringList unknownMailFields(const QString &text);
/** The fields in \a text for which \a values know nothing. */
std::vector<MailField> missingMailFields(const QString &text, const MailValues &values);

/** \a text with the values in place of the fields: as they are, so that a value that looks like a field stays that. */
QString filledIn(const QString &text, const MailValues &values);
