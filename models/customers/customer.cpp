// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customer.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PhoneKeyDigits = 9;
constexpr qsizetype LongestKey = 200; // PostgreSQL's indexes refuse long texts.

} // namespace

QString sortName(const Customer &customer)
{
    return folded(customer.name).left(LongestKey);
}

QString foldedEmail(const Customer &customer)
{
    return foldedEmailOf(customer.email);
}

QString foldedEmailOf(const QString &email)
{
    return folded(email.trimmed()).left(LongestKey);
}

QString phoneKey(const Customer &customer)
{
    return phoneKeyOf(customer.phone);
}

QString phoneKeyOf(const QString &phone)
{
    return digitsOf(phone).right(PhoneKeyDigits);
}

QString searchWords(const Customer &customer)
{
    constexpr qsizetype UsualSize = 200;
    QString words;
    words.reserve(UsualSize);
    for (const QString *text : {&customer.name, &customer.company, &customer.email, &customer.city, &customer.postcode,
                                &customer.street, &customer.country, &customer.externalId, &customer.note})
        words.append(spacedWords(*text));
    if (const QString digits = digitsOf(customer.phone); !digits.isEmpty())
        words.append(u' ').append(digits);
    return words;
}

QString searchFragments(const Customer &customer)
{
    const QString email = foldedEmail(customer);
    const QString digits = digitsOf(customer.phone);
    return email.isEmpty() || digits.isEmpty() ? email + digits : email + u' ' + digits;
}

QString tagKey(const QString &tag)
{
    const QString words = foldedWords(tag).join(u' ');
    return (words.isEmpty() ? folded(tag.trimmed()) : words).left(LongestKey);
}

QStringList tagsOf(const QString &text)
{
    QStringList tags;
    for (const QString &tag : text.split(u',')) {
        if (const QString trimmed = tag.trimmed(); !trimmed.isEmpty())
            tags.append(trimmed);
    }
    return tags;
}

QString tagKeys(const Customer &customer)
{
    if (customer.tags.isEmpty())
        return u"[]"_s;
    QJsonArray keys;
    for (const QString &tag : tagsOf(customer.tags)) {
        if (const QString key = tagKey(tag); !keys.contains(key))
            keys.append(key);
    }
    return QString::fromUtf8(QJsonDocument(keys).toJson(QJsonDocument::Compact));
}
