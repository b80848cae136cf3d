// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/customerwriter.h"

#include "models/customers/summaries.h"
#include "models/lifecycle/movephase.h"

using namespace Qt::StringLiterals;

namespace {

/** Ids for customers who are not stored, beyond all that are. */
constexpr qint64 FirstImaginaryId = qint64(1) << 60;

constexpr qint64 FewCustomers = 500;

} // namespace

CustomerWriter::CustomerWriter(Connection &db, Operation *operation, qint64 rowsToCome)
    : m_db(db)
    , m_operation(operation)
    , m_rowsToCome(rowsToCome)
{
    if (!operation)
        return;
    m_customers.emplace(db);
    m_visits.emplace(db);
    m_visits->referTo(*m_customers);
}

void CustomerWriter::add(Customer &customer)
{
    ++m_count;
    if (!m_operation) {
        customer.id.value = FirstImaginaryId + m_count;
        return;
    }
    if (m_count == FewCustomers)
        m_load.emplace(m_db, QStringList{u"customer"_s, u"phase_visit"_s}, m_rowsToCome);
    m_customers->add(customer);
    PhaseVisit visit = firstVisit(customer, m_operation->origin().actor, MovedThrough::Import);
    m_visits->add(visit);
}

void CustomerWriter::finish()
{
    if (!m_operation)
        return;
    m_customers->finish();
    m_visits->finish();
    m_operation->added(*m_customers);
    m_operation->added(*m_visits);
}

void CustomerWriter::putIndexesBack()
{
    if (!m_load)
        return;
    m_load->finish();
    if (m_load->isActive())
        rebuildSearch(m_db);
}
