// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerdraft.h"

#include "models/history/operation.h"

using namespace Qt::StringLiterals;

namespace {
constexpr char DraftsKey[] = "customers/drafts";
}

CustomerDraft::CustomerDraft(Settings &settings)
    : m_drafts(settings, DraftsKey)
{
}

void CustomerDraft::keep(const Customer &before, const Customer &typed, const QJsonObject &customFields)
{
    m_drafts.keep({m_id,
                   {{u"before"_s, imageOf(before)},
                    {u"typed"_s, imageOf(typed)},
                    {u"customFields"_s, customFields},
                    {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}}});
}

std::optional<CustomerDraft::Kept> CustomerDraft::find(CustomerId customer) const
{
    const auto draft = m_drafts.latest([&](const Draft &each) {
        return each.id != m_id && each.content[u"before"_s][u"id"_s].toInteger() == customer.value;
    });
    if (!draft)
        return {};
    return Kept{draft->id, recordOf<Customer>(draft->content[u"before"_s].toObject()), recordOf<Customer>(draft->content[u"typed"_s].toObject()),
                draft->content[u"customFields"_s].toObject(), QDateTime::fromString(draft->content[u"at"_s].toString(), Qt::ISODateWithMs)};
}

Customer resumed(const Customer &stored, const CustomerDraft::Kept &kept)
{
    Customer customer = stored;
    bool isContested = false;
    Columns::forEachMember<Customer>([&](const auto &column) {
        const auto member = column.member;
        if (kept.typed.*member == kept.before.*member)
            return;
        isContested = isContested || stored.*member != kept.before.*member;
        customer.*member = kept.typed.*member;
    });
    customer.version = isContested ? kept.before.version : stored.version;
    return customer;
}
