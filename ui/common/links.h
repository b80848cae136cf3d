// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

/**
 * Links into other programs, put together anew from their parts: what was typed never becomes a URL as it stands. Only
 * these kinds are opened: pages in the web, e-mail, phone numbers and places on a map.
 */

/** mailto: with one address, and with subject and text if there are any; empty if \a email is not exactly one address. */
QUrl mailUrl(const QString &email, const QString &subject = {}, const QString &body = {});
/** Longer texts are not handed over to the mail program: its command line would be too long. */
inline constexpr qsizetype LongestMail = 10'000;

/** tel: and the digits alone, with a leading + if there is one; empty without at least three digits. */
QUrl phoneUrl(const QString &phone);

/** geo: asking for \a address, whose lines become one; empty without one. No coordinates: nobody looked them up. */
QUrl mapUrl(const QString &address);

/** The address that \a link means; empty unless it is a page in the web, an e-mail address or a phone number. */
QUrl linkUrl(const QString &link);

/** Has the desktop open \a url, if it is one of those above; false if it is not, or nothing here opens such. */
bool openLink(const QUrl &url);
