// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/contactlinks.h"

#include "models/base/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype LongestAddress = 254; // RFC 5321, 4.5.3.1.3
constexpr qsizetype FewestDigits = 3;
constexpr qsizetype MostDigits = 17;
}

QUrl mailUrl(const QString &email)
{
    static const QRegularExpression address(uR"(^[\w.!#$'*+/=^`{|}~-]+@[\w-]+(\.[\w-]+)+$)"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QString trimmed = email.trimmed();
    if (trimmed.size() > LongestAddress || !address.match(trimmed).hasMatch())
        return {};
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(trimmed, QUrl::DecodedMode);
    return url;
}

QUrl phoneUrl(const QString &phone)
{
    const QString digits = digitsOf(phone);
    if (digits.size() < FewestDigits || digits.size() > MostDigits)
        return {};
    QUrl url;
    url.setScheme(u"tel"_s);
    url.setPath((phone.trimmed().startsWith(u'+') ? u"+"_s : QString()) + digits, QUrl::DecodedMode);
    return url;
}
