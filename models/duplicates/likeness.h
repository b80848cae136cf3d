// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"

#include <QFlags>

#include <optional>

/** What two customers have in common. */
enum class Sameness {
    Email = 0x01,
    Phone = 0x02,
    Name = 0x04,
    SimilarName = 0x08,
    Street = 0x10,
    Postcode = 0x20,
    City = 0x40,
    OtherBirthday = 0x80, // Speaks against it,
    OtherKind = 0x100,    // and so does that one is a person and the other a company.
};
Q_DECLARE_FLAGS(Samenesses, Sameness)
Q_DECLARE_OPERATORS_FOR_FLAGS(Samenesses)

/** Why two customers may be the same, and how strongly that speaks for it. */
struct Likeness
{
    Samenesses same;
    int strength = 0; // 30 to 100.

    bool operator==(const Likeness &) const = default;
};

/** How strong a likeness is, in words. */
enum class Strength { Possible, Likely, VeryLikely };
Strength strengthOf(const Likeness &likeness);
QString strengthText(Strength strength);

/** "same phone, similar name" */
QString likenessText(const Likeness &likeness);

/**
 * The rules, which every part of the program shares: same e-mail address; same phone number; or a similar name together
 * with the same street, postcode or city. Nothing if none of them holds, or if more speaks against it than for it.
 */
std::optional<Likeness> judge(Samenesses same);

/** What is shared by as many customers as this is no sign that two of them are the same (Odoo's rule). */
inline constexpr int SharedByTooMany = 21;

/** Of a customer what the rules compare. */
struct DuplicateKeys
{
    DuplicateKeys() = default;
    explicit DuplicateKeys(const Customer &customer);

    QStringList emails;
    QStringList phones;
    QString name;
    QString street;
    QString postcode;
    QString city;
    QDate birthday;
    CustomerKind kind = CustomerKind::Person;
};

/** The parts of an address as they are compared; empty for none. "Hauptstr. 5" and "Hauptstraße 5" are the same. */
QString streetKeyOf(const QString &street);
QString postcodeKeyOf(const QString &postcode);
QString cityKeyOf(const QString &city);
/** The phone number as it is compared; empty for one so short that it is only an extension. */
QString evidentPhoneKey(const QString &phoneKey);

/** Which parts of two addresses are the same: streets of different towns are not. Works on keys and on their hashes. */
template<typename Key>
Samenesses sameAddress(const Key &street, const Key &otherStreet, const Key &postcode, const Key &otherPostcode, const Key &city,
                       const Key &otherCity)
{
    const Key none{};
    const auto same = [&](const Key &a, const Key &b) { return a != none && a == b; };
    const auto differ = [&](const Key &a, const Key &b) { return a != none && b != none && a != b; };
    Samenesses found;
    found.setFlag(Sameness::Postcode, same(postcode, otherPostcode));
    found.setFlag(Sameness::City, same(city, otherCity));
    const bool isElsewhere = !found && (differ(postcode, otherPostcode) || differ(city, otherCity));
    found.setFlag(Sameness::Street, same(street, otherStreet) && !isElsewhere);
    return found;
}

/** What two customers have in common; to be judged. */
Samenesses compare(const DuplicateKeys &a, const DuplicateKeys &b);
