// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

/** mailto: and the address alone; empty if \a email is not exactly one address, so that nothing else gets into the URL. */
QUrl mailUrl(const QString &email);

/** tel: and the digits alone, with a leading + if there is one; empty without at least three digits. */
/** The address that \a link means, put together anew; empty unless it is a page in the web, an e-mail address or a phone number. */
QUrl linkUrl(const QString &link);
QUrl phoneUrl(const QString &phone);
