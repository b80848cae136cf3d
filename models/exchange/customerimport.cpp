// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/customerimport.h"

#include "models/customers/savecustomer.h"
#include "models/duplicates/likeness.h"
#include "models/lifecycle/lifecyclestore.h"
#include "models/lifecycle/movephase.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostOfEach = 50; // E-mail addresses or phone numbers of a customer.

using By = CustomerIndex::By;

const QHash<QString, By> &waysToRecognize()
{
    static const QHash<QString, By> ways{
        {u"id"_s, By::ExternalId}, {u"email"_s, By::Email}, {u"phone"_s, By::Phone}, {u"name"_s, By::Name}};
    return ways;
}

std::optional<CustomerKind> kindFromText(const QString &text)
{
    static const QStringList persons{u"person"_s, u"private"_s, u"privat"_s, u"privatperson"_s, u"individual"_s,
                                     u"consumer"_s, u"b2c"_s, u"particulier"_s, u"particular"_s, u"persona"_s};
    static const QStringList companies{u"company"_s, u"business"_s, u"organization"_s, u"organisation"_s, u"b2b"_s,
                                       u"firma"_s, u"unternehmen"_s, u"geschaftskunde"_s, u"societe"_s, u"entreprise"_s,
                                       u"empresa"_s};
    const QString word = folded(text);
    if (persons.contains(word))
        return CustomerKind::Person;
    if (companies.contains(word))
        return CustomerKind::Company;
    return {};
}

/** The tags of "a, b; * c ::: d", separated by ", ", after those of \a before that are not among them. */
QString joinedTags(const QString &before, const QString &text)
{
    QString separated = text;
    separated.replace(u":::"_s, u","_s).replace(u';', u',');
    QStringList tags = before.split(u", "_s, Qt::SkipEmptyParts);
    for (const QString &part : separated.split(u',', Qt::SkipEmptyParts)) {
        const QString tag = singleLine(part.startsWith(u" * ") || part.startsWith(u"* ") ? part.section(u'*', 1) : part);
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags.append(tag);
    }
    return tags.join(u", "_s);
}

QString joinedNotes(const QString &before, const QString &note)
{
    if (before.isEmpty() || note.contains(before))
        return note;
    return before.contains(note) ? before : before + u'\n' + note;
}

/** \a values without repetitions; what is more than anybody has is left in it. */
FurtherTexts taken(QStringList &values)
{
    FurtherTexts all;
    QStringList keys;
    while (!values.isEmpty() && all.size() < MostOfEach) {
        const QString value = singleLine(values.takeFirst());
        if (const QString key = folded(value); !key.isEmpty() && !keys.contains(key)) {
            keys.append(key);
            all.push_back({.label = {}, .value = value});
        }
    }
    return all;
}

/** \a before, of which \a given takes the first place, and what else \a given has that is not among them. */
FurtherTexts joined(FurtherTexts before, const FurtherTexts &given, QString (*keyOf)(const QString &))
{
    for (auto each = given.begin(); each != given.end(); ++each) {
        const auto same = std::find_if(before.begin(), before.end(), [&](const LabelledText &known) { return keyOf(known.value) == keyOf(each->value); });
        if (each == given.begin() && (same == before.end() || same == before.begin()) && !before.empty())
            before.front().value = each->value;
        else if (same == before.end())
            before.push_back(*each);
    }
    return before;
}

void overwrite(QString &value, const QString &by)
{
    if (!by.isEmpty())
        value = by;
}

} // namespace

QStringList updateByFields()
{
    return {u"id"_s, u"email"_s, u"phone"_s, u"name"_s};
}

CustomerImport::CustomerImport(Connection &db, Operation *operation, const ImportPlan &plan)
    : Importer(db, operation, plan)
    , m_email(plan, u"email"_s)
    , m_phone(plan, u"phone"_s)
    , m_note(plan, u"note"_s)
    , m_kind(plan, u"kind"_s)
    , m_phase(plan, u"phase"_s)
    , m_phaseSince(plan, u"phase_since"_s)
    , m_birthday(plan, u"birthday"_s)
    , m_created(plan, u"created"_s)
    , m_index(db, rowsToCome())
    , m_writer(db, operation, rowsToCome())
    , m_custom(db, operation, plan, m_writer.customers())
{
    const std::pair<QString, QString Customer::*> texts[] = {
        {u"id"_s, &Customer::externalId}, {u"name"_s, &Customer::name},         {u"company"_s, &Customer::company},
        {u"street"_s, &Customer::street}, {u"postcode"_s, &Customer::postcode}, {u"city"_s, &Customer::city},
        {u"country"_s, &Customer::country}, {u"source"_s, &Customer::source},   {u"tags"_s, &Customer::tags},
        {u"owner"_s, &Customer::owner}};
    for (const auto &[key, member] : texts) {
        if (ImportColumn column(plan, key); column.isThere())
            m_texts.emplace_back(std::move(column), member);
    }
    if (!plan.updateBy.isEmpty()) {
        if (!waysToRecognize().contains(plan.updateBy))
            throw Failure(Error::Kind::Invalid,
                          QCoreApplication::translate("CustomerImport", "Customers cannot be recognized by “%1”, only by: %2.")
                              .arg(plan.updateBy, updateByFields().join(u", "_s)));
        m_updateBy = waysToRecognize().value(plan.updateBy);
    }
    for (const Phase &phase : LifeCycleStore(db).phases()) {
        if (!m_firstPhase)
            m_firstPhase = phase.id;
        m_phases.insert(folded(phase.name), phase);
        if (!m_phases.contains(nameOf(phase.role)))
            m_phases.insert(nameOf(phase.role), phase);
    }
}

Importer::Outcome CustomerImport::take(const Cells &cells, QString &reason)
{
    Row row;
    if (!read(cells, row, reason))
        return Outcome::Rejected;
    const CustomerKeys keys(row.customer);
    if (!m_updateBy) {
        if (isKnown(row.customer, keys))
            return Outcome::Skipped;
    } else if (const auto match = m_index.find(*m_updateBy, keys); match.count > 1) {
        reason = QCoreApplication::translate("CustomerImport", "%n customers are recognized by this row; only one can be updated.",
                                             nullptr, match.count);
        return Outcome::Rejected;
    } else if (match.count == 1) {
        return update(row, match.customer, reason);
    }
    return plan().createsUnknown ? add(row, keys) : Outcome::Skipped;
}

bool CustomerImport::read(const Cells &cells, Row &row, QString &reason) const
{
    Customer &customer = row.customer;
    for (const auto &[column, member] : m_texts)
        customer.*member = singleLine(column.text(cells));
    if (!customer.tags.isEmpty())
        customer.tags = joinedTags({}, customer.tags);
    customer.note = storable(m_note.text(cells));
    for (const auto &[column, set] : {std::pair(&m_email, &setEmails), std::pair(&m_phone, &setPhones)}) {
        if (!column->isThere())
            continue;
        QStringList values = column->texts(cells);
        set(customer, taken(values));
        for (const QString &value : values)
            customer.note = joinedNotes(customer.note, u"%1: %2"_s.arg(column->title(), singleLine(value)));
    }
    std::optional<DateValue> birthday;
    std::optional<DateValue> created;
    if (!readKind(cells, row, reason) || !readName(row, reason) || !readDay(m_birthday, cells, birthday, reason)
        || !readDay(m_created, cells, created, reason) || !readPhase(cells, row, reason) || !m_custom.read(cells, row.custom, reason))
        return false;
    if (birthday)
        customer.birthday = birthday->date;
    if (created)
        customer.createdAt = instantOf(*created);
    return true;
}

bool CustomerImport::readName(Row &row, QString &reason) const
{
    Customer &customer = row.customer;
    if (customer.name.isEmpty() && !customer.company.isEmpty()) {
        customer.name = std::exchange(customer.company, {});
        if (!row.hasKind)
            customer.kind = CustomerKind::Company;
    }
    row.hasName = !customer.name.isEmpty();
    if (!row.hasName)
        customer.name = customer.email;
    if (customer.name.isEmpty())
        reason = QCoreApplication::translate("CustomerImport", "The row has no name.");
    return !customer.name.isEmpty();
}

bool CustomerImport::readKind(const Cells &cells, Row &row, QString &reason) const
{
    const QString text = m_kind.text(cells);
    if (text.isEmpty())
        return true;
    const auto kind = kindFromText(text);
    if (!kind) {
        reason = inColumn(m_kind, QCoreApplication::translate("CustomerImport", "“%1” is neither person nor company.").arg(text));
        return false;
    }
    row.customer.kind = *kind;
    row.hasKind = true;
    return true;
}

bool CustomerImport::readDay(const ImportColumn &column, const Cells &cells, std::optional<DateValue> &value, QString &reason) const
{
    const QStringView text = column.view(cells);
    if (text.isEmpty())
        return true;
    const auto date = readDate(text, plan().dateOrder);
    if (!date) {
        reason = inColumn(column, date.error().message);
        return false;
    }
    if (date->date > lastDay()) {
        reason = inColumn(column, QCoreApplication::translate("CustomerImport", "“%1” is in the future.").arg(text));
        return false;
    }
    value = *date;
    return true;
}

bool CustomerImport::readPhase(const Cells &cells, Row &row, QString &reason) const
{
    const QString name = m_phase.text(cells);
    if (!name.isEmpty()) {
        const auto phase = m_phases.find(folded(name));
        if (phase == m_phases.end()) {
            reason = inColumn(m_phase, QCoreApplication::translate("CustomerImport", "There is no phase “%1”.").arg(name));
            return false;
        }
        row.customer.phase = phase->id;
    }
    std::optional<DateValue> since;
    if (!readDay(m_phaseSince, cells, since, reason))
        return false;
    if (since)
        row.phaseSince = std::min(instantOf(*since), now());
    return true;
}

QDateTime CustomerImport::instantOf(const DateValue &value) const
{
    if (value.time)
        return value.instant();
    QDateTime &noon = m_noons[value.date];
    if (!noon.isValid())
        noon = value.instant();
    return noon;
}

bool CustomerImport::isKnown(const Customer &customer, const CustomerKeys &keys)
{
    if (m_index.find(By::ExternalId, keys).count > 0)
        return true;
    const auto isSame = [&](By by, const CustomerKeys &wanted) {
        const auto match = m_index.find(by, wanted);
        return match.count > 0 && match.count < SharedByTooMany && (customer.externalId.isEmpty() || !match.hasExternalId);
    };
    const auto isReached = [&](const CustomerKeys &wanted) { return isSame(By::EmailAndName, wanted) || isSame(By::PhoneAndName, wanted); };
    const auto further = CustomerKeys::further(customer);
    if (isReached(keys) || std::any_of(further.begin(), further.end(), isReached))
        return true;
    const bool onlyNameAndAddress = customer.externalId.isEmpty() && customer.email.isEmpty() && customer.phone.isEmpty();
    return onlyNameAndAddress && isSame(By::NameAndAddress, keys);
}

Importer::Outcome CustomerImport::add(Row &row, const CustomerKeys &keys)
{
    Customer &customer = row.customer;
    if (!customer.createdAt.isValid())
        customer.createdAt = now();
    if (!customer.phase)
        customer.phase = m_firstPhase;
    customer.phaseSince = row.phaseSince.isValid() ? row.phaseSince : std::min(customer.createdAt, now());
    m_writer.add(customer);
    m_custom.add(customer.id, row.custom);
    if (m_updateBy) {
        m_index.add(*m_updateBy, keys, customer.id);
        return Outcome::Created;
    }
    for (const By by : {By::ExternalId, By::EmailAndName, By::PhoneAndName, By::NameAndAddress})
        m_index.add(by, keys, customer.id);
    for (const CustomerKeys &further : CustomerKeys::further(customer)) {
        m_index.add(By::EmailAndName, further, customer.id);
        m_index.add(By::PhoneAndName, further, customer.id);
    }
    return Outcome::Created;
}

Importer::Outcome CustomerImport::update(const Row &row, CustomerId id, QString &reason)
{
    const bool isNew = m_writer.customers() && id.value >= m_writer.customers()->first();
    const bool wasMoved = m_moves.contains(id.value) && row.customer.phase;
    if (!db().exists(id) || isNew || wasMoved || (m_custom.hasUpdated(id) && !row.custom.empty())) {
        reason = QCoreApplication::translate("CustomerImport", "An earlier row of the file is the same customer.");
        return Outcome::Rejected;
    }
    const Customer stored = db().find(id);
    Customer customer = stored;
    const Customer &given = row.customer;
    if (row.hasName)
        customer.name = given.name;
    for (const auto member : {&Customer::externalId, &Customer::company, &Customer::street, &Customer::postcode, &Customer::city,
                              &Customer::country, &Customer::source, &Customer::owner})
        overwrite(customer.*member, given.*member);
    if (customer.company != stored.company)
        customer.companyId = companyCalled(db(), customer.company);
    setEmails(customer, joined(emailsOf(stored), emailsOf(given), &foldedEmailOf));
    setPhones(customer, joined(phonesOf(stored), phonesOf(given), &phoneKeyOf));
    customer.tags = joinedTags(stored.tags, given.tags);
    customer.note = joinedNotes(stored.note, given.note);
    if (row.hasKind)
        customer.kind = given.kind;
    if (given.birthday.isValid())
        customer.birthday = given.birthday;
    if (given.createdAt.isValid())
        customer.createdAt = given.createdAt;
    const bool moves = given.phase && given.phase != stored.phase;
    const QDateTime since = row.phaseSince.isValid() ? row.phaseSince : now();
    if (moves && since < stored.phaseSince) {
        reason = inColumn(m_phaseSince, QCoreApplication::translate("CustomerImport", "The customer has been in another phase since then."));
        return Outcome::Rejected;
    }
    const bool changesCustom = m_custom.update(id, row.custom);
    if (customer == stored && !moves && !changesCustom)
        return Outcome::Skipped;
    ++m_updated;
    if (moves)
        m_moves[id.value] = {.customer = id,
                             .phase = given.phase,
                             .through = MovedThrough::Import,
                             .at = since,
                             .reason = QCoreApplication::translate("CustomerImport", "Import")};
    if (operation())
        operation()->update(customer);
    return Outcome::Updated;
}

void CustomerImport::finish(ImportResult &)
{
    if (!operation())
        return;
    m_writer.finish();
    m_custom.finish();
    for (const auto &[id, move] : m_moves)
        movePhase(*operation(), move);
    m_writer.putIndexesBack();
    const int imported = int(m_writer.count() + m_updated);
    operation()->setLabel(QCoreApplication::translate("CustomerImport", "Import %n customer(s)", nullptr, imported));
}
