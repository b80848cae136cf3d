// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sampleidentity.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

// Reserved for examples (RFC 2606), so that nobody ever gets a letter meant for the sample.
constexpr std::array Domains{"example.org", "example.com", "example.net", "mail.example", "post.example"};

QString filledIn(const QString &pattern, SampleRandom &random)
{
    QString text = pattern;
    for (QChar &c : text) {
        if (c == u'#')
            c = QChar(char16_t(u'0' + random.below(10)));
        else if (c == u'&')
            c = QChar(char16_t(u'A' + random.below(26)));
    }
    return text;
}

} // namespace

Customer SampleIdentity::invented(SampleRandom &random, QDate today)
{
    const SampleCatalogue::Country &country = m_catalogue.countries.drawn(random);
    Customer customer;
    customer.country = country.name;
    customer.kind = random.chance(0.14) ? CustomerKind::Company : CustomerKind::Person;
    if (customer.kind == CustomerKind::Company)
        nameCompany(customer, country, random);
    else
        namePerson(customer, country, random);

    const SampleCatalogue::Country::City &city = random.one(country.cities);
    customer.city = city.name;
    if (random.chance(0.7)) {
        customer.postcode = filledIn(city.postcode, random);
        customer.street = country.address.arg(random.one(country.streets)).arg(random.between(1, 140));
    }
    if (customer.email.isEmpty() || random.chance(0.85))
        customer.phone = filledIn(random.one(country.phones), random);
    if (customer.kind == CustomerKind::Person && random.chance(0.35))
        customer.birthday = today.addDays(-random.between(18 * 365, 85 * 365));
    QStringList tags;
    for (const auto &[tag, share] : m_catalogue.tags) {
        if (random.chance(share))
            tags.append(tag);
    }
    if (customer.kind == CustomerKind::Company)
        tags.append(u"wholesale"_s);
    customer.tags = tags.join(u", "_s);
    customer.owner = random.one(m_catalogue.staff);
    return customer;
}

void SampleIdentity::nameCompany(Customer &customer, const SampleCatalogue::Country &country, SampleRandom &random)
{
    const SampleCatalogue::Name &family = random.one(country.family);
    customer.name = random.one(m_catalogue.companies).arg(family.written);
    customer.source = m_catalogue.companySources.drawn(random);
    customer.email = u"%1@%2.example"_s.arg(unused(u"orders."_s + family.latin), family.latin);
}

void SampleIdentity::namePerson(Customer &customer, const SampleCatalogue::Country &country, SampleRandom &random)
{
    const bool isWoman = random.chance(0.55);
    const SampleCatalogue::Name &given = random.one(isWoman ? country.women : country.men);
    const SampleCatalogue::Name &family = random.one(isWoman ? country.familyOfWomen : country.family);
    const QString separator = country.familyFirst && given.written.at(0).script() != QChar::Script_Latin ? u""_s : u" "_s;
    customer.name = country.familyFirst ? family.written + separator + given.written : given.written + separator + family.written;
    if (random.chance(0.08))
        customer.company = random.one(m_catalogue.companies).arg(random.one(country.family).written);
    customer.source = m_catalogue.sources.drawn(random);
    if (random.chance(0.88))
        customer.email = unused(given.latin + u'.' + family.latin) + u'@' + QLatin1StringView(random.one(Domains));
}

QString SampleIdentity::unused(const QString &mailbox)
{
    const int before = m_mailboxes[mailbox]++;
    return before == 0 ? mailbox : mailbox + QString::number(before + 1);
}
