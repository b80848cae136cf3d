// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/customerbytext.h"

#include "models/exchange/columnguess.h"
#include "models/exchange/importer.h"
#include "models/lifecycle/lifecyclestore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using By = CustomerIndex::By;

constexpr qsizetype FewestPhoneDigits = 6;

bool isNumberElsewhere(const QString &text)
{
    const bool hasDigit = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return hasDigit && !text.contains(u' ');
}

} // namespace

CustomerByText::CustomerByText(Connection &db, const ImportPlan &plan, CustomerWriter &writer, qint64 rowsToCome, const QDateTime &now)
    : m_column(plan, u"customer"_s)
    , m_createsUnknown(plan.createsUnknown)
    , m_now(now)
    , m_index(db, rowsToCome)
    , m_writer(writer)
{
    const auto phases = LifeCycleStore(db).phases();
    if (!phases.empty())
        m_firstPhase = phases.front().id;
}

CustomerId CustomerByText::find(const Cells &cells, QString &reason)
{
    const QString text = singleLine(m_column.text(cells));
    if (text.isEmpty()) {
        reason = inColumn(m_column, QCoreApplication::translate("PurchaseImport", "is missing."));
        return {};
    }
    if (const auto known = m_known.find(text); known != m_known.end())
        return *known;
    CustomerId id = recognized(text, reason);
    if (!id && reason.isEmpty()) {
        if (m_createsUnknown)
            id = added(text);
        else
            reason = inColumn(m_column, QCoreApplication::translate("PurchaseImport", "There is no customer “%1”.").arg(text));
    }
    if (id)
        m_known.insert(text, id);
    return id;
}

CustomerId CustomerByText::recognized(const QString &text, QString &reason)
{
    const Customer wanted{.externalId = text, .name = text, .email = text, .phone = text};
    const CustomerKeys keys(wanted);
    QList<By> ways{By::ExternalId};
    if (text.contains(u'@'))
        ways.append(By::Email);
    if (digitsOf(text).size() >= FewestPhoneDigits && looksLikePhone(text))
        ways.append(By::Phone);
    ways.append(By::Name);
    for (const By by : ways) {
        const auto match = m_index.find(by, keys);
        if (match.count == 1)
            return match.customer;
        if (match.count > 1) {
            reason = inColumn(m_column, QCoreApplication::translate(
                                              "PurchaseImport",
                                              "%n customers are called “%1”. Give a number or an e-mail address instead.", nullptr,
                                              match.count)
                                              .arg(text));
            return {};
        }
    }
    return {};
}

CustomerId CustomerByText::added(const QString &text)
{
    Customer customer{.name = text, .createdAt = m_now, .phase = m_firstPhase, .phaseSince = m_now};
    if (looksLikeEmail(text))
        customer.email = text;
    else if (looksLikePhone(text))
        customer.phone = text;
    else if (isNumberElsewhere(text))
        customer.externalId = text;
    m_writer.add(customer);
    const CustomerKeys keys(customer);
    for (const By by : {By::ExternalId, By::Email, By::Phone, By::Name})
        m_index.add(by, keys, customer.id);
    return customer.id;
}
