// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/likeness.h"

#include "models/duplicates/namesimilarity.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FewestPhoneDigits = 5;
constexpr int LeastPossible = 30;
constexpr int LeastLikely = 55;
constexpr int LeastVeryLikely = 85;

struct Reason
{
    Sameness same;
    int points;
    const char *text;
};

constexpr Reason Reasons[]{
    {Sameness::Email, 60, QT_TRANSLATE_NOOP("Likeness", "same e-mail")},
    {Sameness::Phone, 50, QT_TRANSLATE_NOOP("Likeness", "same phone")},
    {Sameness::Name, 40, QT_TRANSLATE_NOOP("Likeness", "same name")},
    {Sameness::SimilarName, 35, QT_TRANSLATE_NOOP("Likeness", "similar name")},
    {Sameness::Street, 15, QT_TRANSLATE_NOOP("Likeness", "same street")},
    {Sameness::Postcode, 10, QT_TRANSLATE_NOOP("Likeness", "same postcode")},
    {Sameness::City, 5, QT_TRANSLATE_NOOP("Likeness", "same city")},
    {Sameness::OtherBirthday, -30, QT_TRANSLATE_NOOP("Likeness", "another birthday")},
    {Sameness::OtherKind, -20, QT_TRANSLATE_NOOP("Likeness", "one a person, one a company")},
};

bool haveCommon(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.begin(), a.end(), [&](const QString &key) { return b.contains(key); });
}

/** Words that are as often shortened as written out. */
QString shortened(const QString &word)
{
    static const std::pair<QString, QString> endings[]{{u"strasse"_s, u"str"_s}, {u"street"_s, u"st"_s}, {u"avenue"_s, u"ave"_s},
                                                       {u"road"_s, u"rd"_s},     {u"platz"_s, u"pl"_s}};
    for (const auto &[full, shortForm] : endings) {
        if (word.endsWith(full))
            return word.chopped(full.size()) + shortForm;
    }
    return word;
}

} // namespace

Strength strengthOf(const Likeness &likeness)
{
    if (likeness.strength >= LeastVeryLikely)
        return Strength::VeryLikely;
    return likeness.strength >= LeastLikely ? Strength::Likely : Strength::Possible;
}

QString strengthText(Strength strength)
{
    switch (strength) {
    case Strength::Possible: return QCoreApplication::translate("Likeness", "Possible");
    case Strength::Likely: return QCoreApplication::translate("Likeness", "Likely");
    case Strength::VeryLikely: return QCoreApplication::translate("Likeness", "Very likely");
    }
    return {};
}

QString likenessText(const Likeness &likeness)
{
    QStringList texts;
    for (const Reason &reason : Reasons) {
        if (likeness.same.testFlag(reason.same))
            texts.append(QCoreApplication::translate("Likeness", reason.text));
    }
    return texts.join(u", "_s);
}

std::optional<Likeness> judge(Samenesses same)
{
    const bool isSimilar = same & (Sameness::Name | Sameness::SimilarName);
    const bool isNear = same & (Sameness::Street | Sameness::Postcode | Sameness::City);
    if (!(same & (Sameness::Email | Sameness::Phone)) && !(isSimilar && isNear))
        return {};
    int points = 0;
    for (const Reason &reason : Reasons) {
        if (same.testFlag(reason.same))
            points += reason.points;
    }
    if (points < LeastPossible)
        return {};
    return Likeness{same, std::min(points, 100)};
}

DuplicateKeys::DuplicateKeys(const Customer &customer)
    : name(comparableName(customer.name))
    , street(streetKeyOf(customer.street))
    , postcode(postcodeKeyOf(customer.postcode))
    , city(cityKeyOf(customer.city))
    , birthday(customer.birthday)
    , kind(customer.kind)
{
    for (const LabelledText &email : emailsOf(customer))
        emails.append(foldedEmailOf(email.value));
    for (const LabelledText &phone : phonesOf(customer))
        phones.append(evidentPhoneKey(phoneKeyOf(phone.value)));
    emails.removeAll(QString());
    phones.removeAll(QString());
}

QString streetKeyOf(const QString &street)
{
    QStringList words = foldedWords(street);
    for (QString &word : words)
        word = shortened(word);
    return words.join(u' ');
}

QString postcodeKeyOf(const QString &postcode)
{
    return foldedWords(postcode).join(QString());
}

QString cityKeyOf(const QString &city)
{
    return foldedWords(city).join(u' ');
}

QString evidentPhoneKey(const QString &phoneKey)
{
    return phoneKey.size() < FewestPhoneDigits ? QString() : phoneKey;
}

Samenesses compare(const DuplicateKeys &a, const DuplicateKeys &b)
{
    Samenesses same = sameAddress(a.street, b.street, a.postcode, b.postcode, a.city, b.city);
    same.setFlag(Sameness::Email, haveCommon(a.emails, b.emails));
    same.setFlag(Sameness::Phone, haveCommon(a.phones, b.phones));
    const bool isNear = same & (Sameness::Street | Sameness::Postcode | Sameness::Email | Sameness::Phone);
    if (!a.name.isEmpty() && a.name == b.name)
        same |= Sameness::Name;
    else if (NameSample(a.name).isLike(NameSample(b.name), isNear ? SimilarName : SimilarNameInCity))
        same |= Sameness::SimilarName;
    same.setFlag(Sameness::OtherBirthday, a.birthday.isValid() && b.birthday.isValid() && a.birthday != b.birthday);
    same.setFlag(Sameness::OtherKind, a.kind != b.kind);
    return same;
}
