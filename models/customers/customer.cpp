// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customer.h"

#include "models/base/phonenumber.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PhoneKeyDigits = 9;
constexpr qsizetype LongestKey = 200; // PostgreSQL's indexes refuse long texts.
constexpr qsizetype TypedDigits = 4;  // A search for more of them leaves the trunk prefix out.

QString jsonArray(const QStringList &texts)
{
    return texts.isEmpty() ? u"[]"_s : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QString dialledFrom(const Customer &customer)
{
    const QString country = countryCodeOf(customer.country);
    return country.isEmpty() ? homeCountry() : country;
}

/** The digits of \a phone as they are searched: as typed and as the whole world dials them, where that is not the same. */
void appendDigits(QStringList &fragments, const QString &phone, const QString &country)
{
    const QString digits = digitsOf(phone);
    const QString international = internationalPhone(phone, country).mid(1);
    if (digits.isEmpty())
        return;
    if (!international.isEmpty() && international != digits)
        fragments.append(digits.left(TypedDigits));
    fragments.append(international.isEmpty() ? digits : international);
}

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
    for (const LabelledText &email : customer.furtherEmails)
        words.append(spacedWords(email.value));
    for (const LabelledText &phone : customer.furtherPhones) {
        if (const QString digits = digitsOf(phone.value); !digits.isEmpty())
            words.append(u' ').append(digits);
    }
    for (const LabelledAddress &address : customer.furtherAddresses) {
        for (const QString *text : {&address.city, &address.postcode, &address.street, &address.country})
            words.append(spacedWords(*text));
    }
    return words;
}

QString searchFragments(const Customer &customer)
{
    QStringList fragments;
    if (!customer.email.isEmpty())
        fragments.append(foldedEmail(customer));
    for (const LabelledText &email : customer.furtherEmails)
        fragments.append(foldedEmailOf(email.value));
    if (!customer.phone.isEmpty()) {
        const QString country = dialledFrom(customer);
        appendDigits(fragments, customer.phone, country);
        for (const LabelledText &phone : customer.furtherPhones)
            appendDigits(fragments, phone.value, country);
    }
    return fragments.join(u' ');
}

QString furtherEmailKeys(const Customer &customer)
{
    QStringList keys;
    for (const LabelledText &email : customer.furtherEmails) {
        if (const QString key = foldedEmailOf(email.value); !key.isEmpty() && !keys.contains(key) && key != foldedEmail(customer))
            keys.append(key);
    }
    return jsonArray(keys);
}

QString furtherPhoneKeys(const Customer &customer)
{
    QStringList keys;
    for (const LabelledText &phone : customer.furtherPhones) {
        if (const QString key = phoneKeyOf(phone.value); !key.isEmpty() && !keys.contains(key) && key != phoneKey(customer))
            keys.append(key);
    }
    return jsonArray(keys);
}

QString internationalPhones(const Customer &customer)
{
    if (customer.phone.isEmpty())
        return {};
    const QString country = dialledFrom(customer);
    QStringList numbers{internationalPhone(customer.phone, country)};
    for (const LabelledText &phone : customer.furtherPhones)
        numbers.append(internationalPhone(phone.value, country));
    numbers.removeAll(QString());
    return numbers.join(u' ');
}

FurtherTexts emailsOf(const Customer &customer)
{
    FurtherTexts all = customer.furtherEmails;
    if (!customer.email.isEmpty())
        all.insert(all.begin(), {customer.emailLabel, customer.email});
    return all;
}

FurtherTexts phonesOf(const Customer &customer)
{
    FurtherTexts all = customer.furtherPhones;
    if (!customer.phone.isEmpty())
        all.insert(all.begin(), {customer.phoneLabel, customer.phone});
    return all;
}

FurtherAddresses addressesOf(const Customer &customer)
{
    FurtherAddresses all = customer.furtherAddresses;
    const LabelledAddress main{customer.addressLabel, customer.street, customer.postcode, customer.city, customer.country};
    if (!main.isEmpty())
        all.insert(all.begin(), main);
    return all;
}

void setEmails(Customer &customer, FurtherTexts all)
{
    const LabelledText main = all.empty() ? LabelledText() : all.front();
    customer.emailLabel = main.label;
    customer.email = main.value;
    if (!all.empty())
        all.erase(all.begin());
    customer.furtherEmails = std::move(all);
}

void setPhones(Customer &customer, FurtherTexts all)
{
    const LabelledText main = all.empty() ? LabelledText() : all.front();
    customer.phoneLabel = main.label;
    customer.phone = main.value;
    if (!all.empty())
        all.erase(all.begin());
    customer.furtherPhones = std::move(all);
}

void setAddresses(Customer &customer, FurtherAddresses all)
{
    const LabelledAddress main = all.empty() ? LabelledAddress() : all.front();
    customer.addressLabel = main.label;
    customer.street = main.street;
    customer.postcode = main.postcode;
    customer.city = main.city;
    customer.country = main.country;
    if (!all.empty())
        all.erase(all.begin());
    customer.furtherAddresses = std::move(all);
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
    QStringList keys;
    for (const QString &tag : tagsOf(customer.tags)) {
        if (const QString key = tagKey(tag); !keys.contains(key))
            keys.append(key);
    }
    return jsonArray(keys);
}
