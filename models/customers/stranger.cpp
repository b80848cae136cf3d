// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/stranger.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FewestPhoneDigits = 5;

bool isPartOfPhone(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || QStringView(u"+-/().").contains(c); });
}

} // namespace

Customer strangerNamed(const QString &text)
{
    Customer stranger;
    QStringList name;
    QStringList phone;
    const QStringList words = singleLine(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.contains(u'@') && stranger.email.isEmpty())
            stranger.email = word;
        else
            (isPartOfPhone(word) ? phone : name).append(word);
    }
    if (digitsOf(phone.join(QString())).size() >= FewestPhoneDigits)
        stranger.phone = phone.join(u' ');
    else
        name.append(phone);
    stranger.name = name.join(u' ');
    if (stranger.name.isEmpty())
        stranger.name = stranger.email.isEmpty() ? stranger.phone : stranger.email;
    return stranger;
}
