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

QUrl linkUrl(const QString &link)
{
    static const QRegularExpression scheme(u"^([A-Za-z][A-Za-z0-9+.-]*):"_s);
    static const QRegularExpression host(u"^[\\w-]+(\\.[\\w-]+)+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString text = link.trimmed();
    const QString named = scheme.match(text).captured(1).toLower();
    if (named == u"mailto")
        return mailUrl(text.sliced(named.size() + 1));
    if (named == u"tel")
        return phoneUrl(text.sliced(named.size() + 1));
    const bool isWeb = named == u"http" || named == u"https";
    const QUrl typed(isWeb ? text : u"https://"_s + text, QUrl::TolerantMode);
    const bool hasPortOnly = !named.isEmpty() && named.contains(u'.'); // "shop.example:8080".
    if ((!isWeb && !named.isEmpty() && !hasPortOnly) || !typed.isValid() || !host.match(typed.host()).hasMatch())
        return {};
    QUrl url;
    url.setScheme(isWeb ? named : u"https"_s);
    url.setHost(typed.host());
    url.setPort(typed.port());
    url.setPath(typed.path(QUrl::FullyEncoded), QUrl::StrictMode);
    if (typed.hasQuery())
        url.setQuery(typed.query(QUrl::FullyEncoded), QUrl::StrictMode);
    if (typed.hasFragment())
        url.setFragment(typed.fragment(QUrl::FullyEncoded), QUrl::StrictMode);
    return url;
}
