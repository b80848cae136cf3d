// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/furtherdetails.h"
#include "models/database/table.h"

struct Phase;

enum class CustomerKind { Person, Company };
template<>
inline constexpr auto namesOf<CustomerKind> = std::to_array<const char *>({"person", "company"});

/** A person or a company that the business knows: for life, in one phase of its life cycle at a time. */
struct Customer
{
    Id<Customer> id;
    int version = 0; // Counts changes, to notice that two people edit at once.
    QString externalId; // The number another system knows the customer by.
    CustomerKind kind = CustomerKind::Person;
    QString name;
    QString company; // Of a person: where he or she works.
    QString email; // The main one; there are further ones only if there is a main one. So it is with phones and addresses.
    QString phone; // As typed.
    QString street;
    QString postcode;
    QString city;
    QString country;
    QString source;  // Where the customer came from.
    QDate birthday;  // Invalid: not known.
    QString tags;    // Separated by ", ".
    QString note;
    QString owner; // The colleague who looks after the customer.
    QDateTime createdAt;
    Id<Phase> phase; // Written by movePhase() only, with phaseSince.
    QDateTime phaseSince;
    Id<Customer> companyId; // Of a person: the customer who is that company, if it is one.
    QString emailLabel;     // What the main e-mail address is for, and so on.
    QString phoneLabel;
    QString addressLabel;
    FurtherTexts furtherEmails;
    FurtherTexts furtherPhones;
    FurtherAddresses furtherAddresses;
    FurtherDays furtherDays; // Besides the birthday.
    std::optional<int> touchEveryDays; // The wish to be in touch at least so often.

    bool operator==(const Customer &) const = default;
};

using CustomerId = Id<Customer>;

/** For sorting by name: folded, so that "Élan" stands beside "Elan". */
QString sortName(const Customer &customer);
/** For matching: the e-mail address folded. */
QString foldedEmail(const Customer &customer);
QString foldedEmailOf(const QString &email);
/** For matching: the last nine digits of the phone number, which do not depend on how the country is dialled. */
QString phoneKey(const Customer &customer);
QString phoneKeyOf(const QString &phone);
/** The further e-mail addresses, and the further phone numbers, as they are compared: JSON arrays for the database. */
QString furtherEmailKeys(const Customer &customer);
QString furtherPhoneKeys(const Customer &customer);
/** All phone numbers as the whole world dials them, with a blank between, where that can be told; see internationalPhone(). */
QString internationalPhones(const Customer &customer);
/** The folded words of everything searchable but tags, each with a blank before it. */
QString searchWords(const Customer &customer);
/** The e-mail addresses and the phone numbers' digits: searchable by any part. */
QString searchFragments(const Customer &customer);

/** All e-mail addresses, phone numbers and addresses, the main one first; none of them is empty. */
FurtherTexts emailsOf(const Customer &customer);
FurtherTexts phonesOf(const Customer &customer);
FurtherAddresses addressesOf(const Customer &customer);
/** Makes the first of \a all the main one and the others further ones. */
void setEmails(Customer &customer, FurtherTexts all);
void setPhones(Customer &customer, FurtherTexts all);
void setAddresses(Customer &customer, FurtherAddresses all);

/** A tag as it is compared and kept in the table customer_tag: its folded words; tags of the same words are the same tag. */
QString tagKey(const QString &tag);
/** The tags of "a, b": without blanks around them and without empty ones. */
QStringList tagsOf(const QString &text);
/** The keys of the customer's tags as a JSON array, from which the database fills customer_tag. */
QString tagKeys(const Customer &customer);

/** The folded words of one text, each with a blank before it: for queries, and to sort by. */
template<QString Customer::*Text>
QString wordsOf(const Customer &customer)
{
    return spacedWords(customer.*Text);
}

template<>
constexpr auto tableOf<Customer>()
{
    return Table("customer",
                 Column{"id", &Customer::id},
                 Column{"version", &Customer::version},
                 Column{"external_id", &Customer::externalId},
                 Column{"kind", &Customer::kind},
                 Column{"name", &Customer::name},
                 Column{"company", &Customer::company},
                 Column{"email", &Customer::email},
                 Column{"phone", &Customer::phone},
                 Column{"street", &Customer::street},
                 Column{"postcode", &Customer::postcode},
                 Column{"city", &Customer::city},
                 Column{"country", &Customer::country},
                 Column{"source", &Customer::source},
                 Column{"birthday", &Customer::birthday},
                 Column{"tags", &Customer::tags},
                 Column{"note", &Customer::note},
                 Column{"owner", &Customer::owner},
                 Column{"created_at", &Customer::createdAt},
                 Column{"phase_id", &Customer::phase},
                 Column{"phase_since", &Customer::phaseSince},
                 Column{"company_id", &Customer::companyId},
                 Column{"email_label", &Customer::emailLabel},
                 Column{"phone_label", &Customer::phoneLabel},
                 Column{"address_label", &Customer::addressLabel},
                 Column{"further_emails", &Customer::furtherEmails},
                 Column{"further_phones", &Customer::furtherPhones},
                 Column{"further_addresses", &Customer::furtherAddresses},
                 Column{"further_days", &Customer::furtherDays},
                 Column{"touch_every_days", &Customer::touchEveryDays},
                 DerivedColumn<Customer>{"sort_name", &sortName, "name"},
                 DerivedColumn<Customer>{"folded_email", &foldedEmail, "email"},
                 DerivedColumn<Customer>{"phone_key", &phoneKey, "phone"},
                 DerivedColumn<Customer>{"further_email_keys", &furtherEmailKeys, "email further_emails"},
                 DerivedColumn<Customer>{"further_phone_keys", &furtherPhoneKeys, "phone further_phones"},
                 DerivedColumn<Customer>{"international_phones", &internationalPhones, "phone further_phones country"},
                 DerivedColumn<Customer>{"search_words", &searchWords,
                                         "name company email city postcode street country external_id note phone further_emails "
                                         "further_phones further_addresses"},
                 DerivedColumn<Customer>{"search_fragments", &searchFragments, "email phone country further_emails further_phones"},
                 DerivedColumn<Customer>{"tag_keys", &tagKeys, "tags"},
                 DerivedColumn<Customer>{"name_words", &wordsOf<&Customer::name>, "name"},
                 DerivedColumn<Customer>{"company_words", &wordsOf<&Customer::company>, "company"},
                 DerivedColumn<Customer>{"street_words", &wordsOf<&Customer::street>, "street"},
                 DerivedColumn<Customer>{"postcode_words", &wordsOf<&Customer::postcode>, "postcode"},
                 DerivedColumn<Customer>{"city_words", &wordsOf<&Customer::city>, "city"},
                 DerivedColumn<Customer>{"country_words", &wordsOf<&Customer::country>, "country"},
                 DerivedColumn<Customer>{"source_words", &wordsOf<&Customer::source>, "source"},
                 DerivedColumn<Customer>{"owner_words", &wordsOf<&Customer::owner>, "owner"},
                 DerivedColumn<Customer>{"note_words", &wordsOf<&Customer::note>, "note"});
}
