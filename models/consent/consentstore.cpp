// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consent/consentstore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

QString channelText(ConsentChannel channel)
{
    switch (channel) {
    case ConsentChannel::Email: return QCoreApplication::translate("Consent", "E-mail");
    case ConsentChannel::Phone: return QCoreApplication::translate("Consent", "Phone");
    case ConsentChannel::Post: return QCoreApplication::translate("Consent", "Post");
    case ConsentChannel::Sms: return QCoreApplication::translate("Consent", "Text message");
    }
    return {};
}

QString consentStateText(ConsentState state)
{
    return state == ConsentState::Given ? QCoreApplication::translate("Consent", "agreed") : QCoreApplication::translate("Consent", "withdrawn");
}

std::vector<Consent> ConsentStore::of(CustomerId customer)
{
    return m_db.select<Consent>(u"WHERE customer_id = ? ORDER BY day DESC, id DESC"_s, customer);
}

std::vector<Consent> ConsentStore::current(CustomerId customer)
{
    std::vector<Consent> current;
    for (Consent &each : of(customer)) {
        if (std::none_of(current.begin(), current.end(), [&](const Consent &later) { return later.channel == each.channel; }))
            current.push_back(std::move(each));
    }
    std::sort(current.begin(), current.end(), [](const Consent &a, const Consent &b) { return a.channel < b.channel; });
    return current;
}

Consent recordConsent(Operation &operation, Consent consent)
{
    const QDate today = operation.now().toLocalTime().date();
    if (!consent.day.isValid())
        consent.day = today;
    if (consent.day > today)
        throw Failure(Error::Kind::Invalid, QCoreApplication::translate("recordConsent", "Nobody can agree to something on a day that is yet to come. Correct the day."));
    (void)operation.db().find(consent.customer);
    consent.source = singleLine(consent.source);
    consent.note = storable(consent.note).trimmed();
    consent.recordedAt = operation.now();
    consent.recordedBy = operation.origin().actor;
    operation.insert(consent);
    return consent;
}
