// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerdetails.h"

#include "models/consent/consentstore.h"
#include "models/relationships/relate.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/customers/consentdialog.h"
#include "ui/customers/customercontracts.h"
#include "ui/customers/customerdocuments.h"
#include "ui/customers/detailsection.h"
#include "ui/customers/nextproducts.h"
#include "ui/customers/relationshipdialog.h"
#include "ui/shell/navigator.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostPeople = 100;

const QStringList &tables()
{
    static const QStringList names{tableName<Relationship>(), tableName<Consent>(), tableName<Document>(), tableName<Contract>(), tableName<Product>()};
    return names;
}

QString consentText(const Consent &consent)
{
    //: A channel, "agreed" or "withdrawn", and since when: "E-mail: agreed, 12.05.2024"
    const QString text = CustomerDetails::tr("%1: %2, %3").arg(channelText(consent.channel), consentStateText(consent.state), dateText(consent.day));
    return consent.source.isEmpty() ? text : CustomerDetails::tr("%1 (%2)", "consent, where it is known from").arg(text, isolated(consent.source));
}

} // namespace

CustomerDetails::CustomerDetails(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_people(new DetailSection(u"Person"_s, tr("People"), tr("Add a person who works here"), this))
    , m_related(new DetailSection(u"Relationship"_s, tr("Relationships"), tr("Add a relationship"), this))
    , m_consents(new DetailSection(u"Consent"_s, tr("Consent"), tr("Record consent"), this))
    , m_contracts(new CustomerContracts(services, this))
    , m_documents(new CustomerDocuments(services, this))
    , m_next(new NextProducts(services, this))
{
    setObjectName(u"customerDetails"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(rhythm(3));
    for (DetailSection *section : {m_people, m_related, m_consents})
        section->setCanAdd(services.canWrite());
    for (QWidget *section : std::initializer_list<QWidget *>{m_people, m_contracts, m_related, m_consents, m_documents, m_next})
        column->addWidget(section);
    column->addStretch();
    connect(m_people, &DetailSection::addRequested, this, &CustomerDetails::addPersonRequested);
    connect(m_people, &DetailSection::activated, this, [this](int row) { m_services.navigator->openCustomer(m_shownPeople.at(size_t(row)).id); });
    connect(m_related, &DetailSection::addRequested, this, &CustomerDetails::addRelationship);
    connect(m_related, &DetailSection::activated, this, [this](int row) { m_services.navigator->openCustomer(m_shownRelated.at(size_t(row)).customer); });
    connect(m_related, &DetailSection::deedRequested, this, [this](int row) { remove(m_shownRelated.at(size_t(row))); });
    connect(m_consents, &DetailSection::addRequested, this, [this] { recordConsent(ConsentChannel::Email, ConsentState::Given); });
    connect(m_consents, &DetailSection::activated, this, [this](int row) {
        const Consent &consent = m_current.at(size_t(row));
        recordConsent(consent.channel, consent.state == ConsentState::Given ? ConsentState::Withdrawn : ConsentState::Given);
    });
    connect(m_contracts, &CustomerContracts::failed, this, &CustomerDetails::failed);
    connect(m_documents, &CustomerDocuments::failed, this, &CustomerDetails::failed);
}

bool CustomerDetails::isAbout(const ChangeSet &changes)
{
    return changes.touchesAny(tables());
}

void CustomerDetails::showCustomer(const Customer &customer)
{
    m_customer = customer;
    m_people->setVisible(customer.kind == CustomerKind::Company || customer.companyId);
    m_people->setCanAdd(customer.kind == CustomerKind::Company && m_services.canWrite());
    m_contracts->showCustomer(customer);
    m_documents->showCustomer(customer);
    m_next->showCustomer(customer.id);
    load();
}

void CustomerDetails::load()
{
    const CustomerId wanted = m_customer.id;
    const auto isWanted = [this, wanted] { return m_customer.id == wanted; };
    if (m_customer.kind == CustomerKind::Company) {
        m_services.reader().run(&RelationshipStore::people, wanted, MostPeople).then(this, [this, isWanted](const Result<std::vector<NamedCustomer>> &people) {
            if (people && isWanted())
                showPeople(*people);
        });
    } else {
        m_services.reader().run(&RelationshipStore::company, wanted).then(this, [this, isWanted](const Result<NamedCustomer> &company) {
            if (company && isWanted())
                showPeople(company->id ? std::vector{*company} : std::vector<NamedCustomer>());
        });
    }
    m_services.reader().run(&RelationshipStore::of, wanted).then(this, [this, isWanted](const Result<std::vector<RelatedCustomer>> &related) {
        if (related && isWanted())
            showRelated(*related);
    });
    m_services.reader().run(&ConsentStore::of, wanted).then(this, [this, isWanted](const Result<std::vector<Consent>> &consents) {
        if (consents && isWanted())
            showConsents(*consents);
    });
}

void CustomerDetails::showPeople(const std::vector<NamedCustomer> &people)
{
    m_shownPeople = people;
    std::vector<DetailSection::Row> rows;
    for (const NamedCustomer &person : people)
        rows.push_back(m_customer.kind == CustomerKind::Company ? DetailSection::Row{.icon = "person"_L1, .text = person.name}
                                                                : DetailSection::Row{.icon = "building"_L1, .text = tr("Works for %1").arg(isolated(person.name))});
    m_people->show(rows);
}

void CustomerDetails::showRelated(const std::vector<RelatedCustomer> &related)
{
    m_shownRelated = related;
    std::vector<DetailSection::Row> rows;
    for (const RelatedCustomer &each : related) {
        //: A relationship and a customer: "Referred by: Ada Lovelace"
        QString text = tr("%1: %2").arg(relationshipText(each.relationship.kind, each.side), isolated(each.name.left(100)));
        if (!each.relationship.note.isEmpty())
            text = tr("%1 (%2)", "relationship, its note").arg(text, isolated(each.relationship.note));
        rows.push_back({.icon = "people"_L1, .text = text});
        if (m_services.canWrite())
            rows.back().deeds = {{u"removeRelationship"_s, tr("&Remove"), "trash"_L1}};
    }
    m_related->show(rows);
}

/** The last word on each channel, and what was said before in its tooltip. */
void CustomerDetails::showConsents(const std::vector<Consent> &consents)
{
    m_current.clear();
    std::vector<DetailSection::Row> rows;
    for (const Consent &consent : consents) {
        const auto later = std::find_if(m_current.begin(), m_current.end(), [&](const Consent &each) { return each.channel == consent.channel; });
        const QString note = consent.note.isEmpty() ? QString() : u'\n' + consent.note;
        if (later != m_current.end()) {
            rows[size_t(later - m_current.begin())].toolTip += u'\n' + consentText(consent) + note;
            continue;
        }
        m_current.push_back(consent);
        rows.push_back({.icon = consent.state == ConsentState::Given ? "check-lg"_L1 : "x-lg"_L1, .text = consentText(consent), .toolTip = consentText(consent) + note, .isActive = m_services.canWrite()});
    }
    m_consents->show(rows);
}

void CustomerDetails::addRelationship()
{
    (new RelationshipDialog(m_services, m_customer))->open();
}

void CustomerDetails::recordConsent(ConsentChannel channel, ConsentState state)
{
    (new ConsentDialog(m_services, m_customer, channel, state))->open();
}

void CustomerDetails::remove(const RelatedCustomer &related)
{
    const QString label = tr("Remove the relationship of %1 to %2", "customers").arg(isolated(singleLine(m_customer.name.left(100))), isolated(singleLine(related.name.left(100))));
    m_services.writer.perform(label, &removeRelationship, related.relationship.id).then(this, [this](const Result<Done> &removed) {
        if (!removed)
            emit failed(removed.error());
    });
}
