// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/links.h"

#include "models/base/text.h"

#include <QDesktopServices>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestAddress = 254; // RFC 5321, 4.5.3.1.3
constexpr qsizetype LongestPlace = 500;
constexpr qsizetype FewestDigits = 3;
constexpr qsizetype MostDigits = 17;

/** \a text with line breaks as RFC 6068, section 5 wants them, so that nothing of it can be taken for a header. */
QByteArray encodedText(const QString &text)
{
    QString lines = storable(text);
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar::LineSeparator, u'\n').replace(QChar::ParagraphSeparator, u'\n');
    return QUrl::toPercentEncoding(lines.replace(u'\n', u"\r\n"_s));
}

} // namespace

QUrl mailUrl(const QString &email, const QString &subject, const QString &body)
{
    static const QRegularExpression address(uR"(^[\w.!#$'*+/=^`{|}~-]+@[\w-]+(\.[\w-]+)+$)"_s,
                                            QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::DontCaptureOption);
    const QString trimmed = email.trimmed();
    if (trimmed.size() > LongestAddress || !address.match(trimmed).hasMatch())
        return {};
    QByteArray url = "mailto:" + QUrl::toPercentEncoding(trimmed, "@");
    char separator = '?';
    if (const QString line = singleLine(subject.left(LongestMail)); !line.isEmpty()) {
        url += separator + ("subject=" + encodedText(line));
        separator = '&';
    }
    if (!body.isEmpty())
        url += separator + ("body=" + encodedText(body.left(LongestMail)));
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}

QUrl phoneUrl(const QString &phone)
{
    const QString number = phone.section(u';', 0, 0).trimmed(); // Without the parameters of a tel: URL.
    const QString digits = digitsOf(number);
    if (digits.size() < FewestDigits || digits.size() > MostDigits)
        return {};
    QUrl url;
    url.setScheme(u"tel"_s);
    url.setPath((number.startsWith(u'+') ? u"+"_s : QString()) + digits, QUrl::DecodedMode);
    return url;
}

QUrl mapUrl(const QString &address)
{
    QStringList lines;
    for (const QString &line : address.left(LongestPlace).split(u'\n')) {
        if (const QString text = singleLine(line); !text.isEmpty())
            lines.append(text);
    }
    const QString place = lines.join(u", "_s);
    if (place.isEmpty())
        return {};
    return QUrl::fromEncoded("geo:0,0?q=" + QUrl::toPercentEncoding(place), QUrl::StrictMode);
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

bool openLink(const QUrl &url)
{
    static const QStringList allowed{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s, u"geo"_s};
    return url.isValid() && allowed.contains(url.scheme()) && QDesktopServices::openUrl(url);
}
