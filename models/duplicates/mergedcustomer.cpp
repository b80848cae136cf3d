// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/mergedcustomer.h"

#include "models/history/changedescription.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList AddressColumns{u"street"_s, u"postcode"_s, u"city"_s, u"country"_s};

bool isEmpty(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || value == QJsonValue(QString());
}

bool contradicts(const QJsonObject &a, const QJsonObject &b)
{
    return std::any_of(AddressColumns.begin(), AddressColumns.end(), [&](const QString &column) {
        return !isEmpty(a.value(column)) && !isEmpty(b.value(column))
            && folded(a.value(column).toString()) != folded(b.value(column).toString());
    });
}

/** Lines for what \a customer has in \a columns and \a merged has not. */
QStringList missingLines(const Customer &customer, const Customer &merged, const QStringList &columns)
{
    QStringList lines;
    for (const QString &column : columns) {
        const QString value = mergeFieldText(customer, column);
        if (!value.isEmpty() && folded(value) != folded(mergeFieldText(merged, column)))
            lines.append(mergeNoteLine(fieldTitle(column), value));
    }
    return lines;
}

/** Whether \a address says nothing that \a other does not say, too. */
bool isWithin(const LabelledAddress &address, const LabelledAddress &other)
{
    const auto isPart = [&](QString LabelledAddress::*part) { return (address.*part).isEmpty() || folded(address.*part) == folded(other.*part); };
    return isPart(&LabelledAddress::street) && isPart(&LabelledAddress::postcode) && isPart(&LabelledAddress::city)
        && isPart(&LabelledAddress::country);
}

bool isSame(const LabelledText &a, const LabelledText &b)
{
    if (a.value.contains(u'@') || b.value.contains(u'@') || phoneKeyOf(a.value).isEmpty())
        return foldedEmailOf(a.value) == foldedEmailOf(b.value);
    return phoneKeyOf(a.value) == phoneKeyOf(b.value);
}

bool isSame(const LabelledAddress &a, const LabelledAddress &b)
{
    return isWithin(a, b);
}

bool isSame(const LabelledDay &a, const LabelledDay &b)
{
    return a.day == b.day && folded(a.label) == folded(b.label);
}

/** \a items with those of \a more that are not among them; what is there without a label takes that of the other. */
template<typename Item>
FurtherList<Item> united(FurtherList<Item> items, const FurtherList<Item> &more)
{
    for (const Item &each : more) {
        const auto same = std::find_if(items.begin(), items.end(), [&](const Item &item) { return isSame(each, item); });
        if (same == items.end())
            items.push_back(each);
        else if (same->label.isEmpty())
            same->label = each.label;
    }
    return items;
}

/** The customer that the company of \a merged is, if one of \a all knows it. */
CustomerId companyOf(const Customer &merged, const std::vector<Customer> &all)
{
    for (const Customer &each : all) {
        const bool isOneOfThem = std::any_of(all.begin(), all.end(), [&](const Customer &other) { return other.id == each.companyId; });
        if (each.companyId && !isOneOfThem && folded(each.company) == folded(merged.company))
            return each.companyId;
    }
    return {};
}

/** Gives \a merged, whose main e-mail address, phone number and address are decided, whatever else \a all have of them. */
void joinDetails(Customer &merged, const std::vector<Customer> &all)
{
    merged.emailLabel.clear();
    merged.phoneLabel.clear();
    merged.addressLabel.clear();
    merged.furtherEmails.clear();
    merged.furtherPhones.clear();
    merged.furtherAddresses.clear();
    merged.furtherDays.clear();
    FurtherTexts emails = emailsOf(merged);
    FurtherTexts phones = phonesOf(merged);
    FurtherAddresses addresses = addressesOf(merged);
    for (const Customer &each : all) {
        emails = united(std::move(emails), emailsOf(each));
        phones = united(std::move(phones), phonesOf(each));
        addresses = united(std::move(addresses), addressesOf(each));
        merged.furtherDays = united(std::move(merged.furtherDays), each.furtherDays);
    }
    setEmails(merged, std::move(emails));
    setPhones(merged, std::move(phones));
    setAddresses(merged, std::move(addresses));
}

template<typename Item>
FurtherList<Item> without(FurtherList<Item> items, const FurtherList<Item> &less)
{
    std::erase_if(items, [&](const Item &item) { return std::any_of(less.begin(), less.end(), [&](const Item &each) { return isSame(each, item); }); });
    return items;
}

/** \a now without what came with the merge that made \a joined of \a before. */
template<typename Item>
FurtherList<Item> separated(const FurtherList<Item> &now, const FurtherList<Item> &joined, const FurtherList<Item> &before)
{
    return now == joined ? before : without(now, without(joined, before));
}

QStringList split(const QString &tags)
{
    QStringList all;
    for (const QString &part : tags.split(u',', Qt::SkipEmptyParts)) {
        if (const QString tag = part.trimmed(); !tag.isEmpty())
            all.append(tag);
    }
    return all;
}

bool hasTag(const QStringList &tags, const QString &tag)
{
    return std::any_of(tags.begin(), tags.end(), [&](const QString &each) { return folded(each) == folded(tag); });
}

} // namespace

QString mergeNoteLine(const QString &title, const QString &value)
{
    //: The name of a field and its value: "Phone: 030 1234".
    return QCoreApplication::translate("MergedCustomer", "%1: %2").arg(title, value);
}

QString choicesText(const MergeChoices &choices)
{
    QJsonObject object;
    for (auto choice = choices.begin(); choice != choices.end(); ++choice)
        object.insert(choice.key(), choice.value().value);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

MergeChoices choicesFromText(const QString &text)
{
    MergeChoices choices;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto choice = object.begin(); choice != object.end(); ++choice)
        choices.insert(choice.key(), CustomerId{choice.value().toInteger()});
    return choices;
}

const QStringList &joinedFields()
{
    static const QStringList fields{u"email_label"_s,    u"phone_label"_s,       u"address_label"_s, u"further_emails"_s,
                                    u"further_phones"_s, u"further_addresses"_s, u"further_days"_s};
    return fields;
}

const QStringList &mergeFields()
{
    static const QStringList fields = [] {
        static const QStringList others = QStringList{u"id"_s, u"version"_s, u"tags"_s, u"note"_s, u"created_at"_s, u"phase_id"_s,
                                                      u"phase_since"_s, u"company_id"_s}
            + joinedFields();
        QStringList columns;
        Columns::forEachMember<Customer>([&](const auto &column) {
            if (!others.contains(QLatin1StringView(column.name)))
                columns.append(QLatin1StringView(column.name));
        });
        columns.removeAll(u"name"_s);
        columns.prepend(u"name"_s);
        return columns;
    }();
    return fields;
}

QString mergeFieldText(const Customer &customer, const QString &column)
{
    if (column == u"kind")
        return customer.kind == CustomerKind::Company ? QCoreApplication::translate("MergedCustomer", "Company")
                                                      : QCoreApplication::translate("MergedCustomer", "Person");
    if (column == u"birthday")
        return customer.birthday.isValid() ? QLocale().toString(customer.birthday, QLocale::ShortFormat) : QString();
    QString text;
    Columns::forEachMember<Customer>([&](const auto &each) {
        if (QLatin1StringView(each.name) == column)
            text = SqlValue(customer.*each.member).text();
    });
    return text;
}

void copyFields(Customer &to, const Customer &from, const QStringList &columns)
{
    Columns::forEachMember<Customer>([&](const auto &each) {
        if (columns.contains(QLatin1StringView(each.name)))
            to.*each.member = from.*each.member;
    });
}

Customer mergedCustomer(const Customer &keep, const std::vector<Customer> &gone, const MergeChoices &choices)
{
    Customer merged = keep;
    for (const Customer &each : gone) {
        const QJsonObject before = imageOf(merged);
        const QJsonObject image = imageOf(each);
        const bool isElsewhere = contradicts(before, image);
        QStringList taken;
        for (const QString &column : mergeFields()) {
            const bool fits = !isElsewhere || !AddressColumns.contains(column);
            if (isEmpty(before.value(column)) && !isEmpty(image.value(column)) && fits)
                taken.append(column);
        }
        copyFields(merged, each, taken);
        merged.tags = tagsWith(merged.tags, each.tags);
        merged.createdAt = std::min(merged.createdAt, each.createdAt);
    }
    for (const QString &column : mergeFields()) {
        const CustomerId chosen = choices.value(column);
        if (chosen == keep.id)
            copyFields(merged, keep, {column});
        const auto from = std::find_if(gone.begin(), gone.end(), [&](const Customer &each) { return each.id == chosen; });
        if (from != gone.end())
            copyFields(merged, *from, {column});
    }
    std::vector<Customer> all{keep};
    all.insert(all.end(), gone.begin(), gone.end());
    joinDetails(merged, all);
    merged.companyId = companyOf(merged, all);
    return merged;
}

QString addedNote(const Customer &keep, const Customer &gone, const Customer &merged, const MergeChoices &choices)
{
    static const QStringList kept{u"name"_s, u"company"_s, u"external_id"_s, u"birthday"_s};
    QStringList lines;
    if (const QString note = gone.note.trimmed(); !note.isEmpty() && !keep.note.contains(note))
        lines.append(note);
    lines += missingLines(gone, merged, kept);
    QStringList replaced = kept;
    replaced.removeIf([&](const QString &column) { return choices.value(column) != gone.id; });
    lines += missingLines(keep, merged, replaced);
    return lines.join(u'\n');
}

QString noteWith(const QString &note, const QString &added)
{
    return note.isEmpty() || added.isEmpty() ? note + added : note + u"\n\n"_s + added;
}

std::optional<QString> noteWithout(const QString &note, const QString &added)
{
    if (added.isEmpty() || note == added)
        return added.isEmpty() ? note : QString();
    for (const QString &block : {u"\n\n"_s + added, added + u"\n\n"_s, added}) {
        if (const qsizetype place = note.lastIndexOf(block); place >= 0)
            return note.first(place) + note.sliced(place + block.size());
    }
    return {};
}

void separateDetails(Customer &customer, const Customer &with, const Customer &without)
{
    for (const auto label : {&Customer::emailLabel, &Customer::phoneLabel, &Customer::addressLabel}) {
        if (customer.*label == with.*label)
            customer.*label = without.*label;
    }
    customer.furtherEmails = separated(customer.furtherEmails, with.furtherEmails, without.furtherEmails);
    customer.furtherPhones = separated(customer.furtherPhones, with.furtherPhones, without.furtherPhones);
    customer.furtherAddresses = separated(customer.furtherAddresses, with.furtherAddresses, without.furtherAddresses);
    customer.furtherDays = separated(customer.furtherDays, with.furtherDays, without.furtherDays);
}

QString tagsWith(const QString &tags, const QString &more)
{
    const QStringList before = split(tags);
    QStringList all = before;
    for (const QString &tag : split(more)) {
        if (!hasTag(all, tag))
            all.append(tag);
    }
    return all.size() == before.size() ? tags : all.join(u", "_s);
}

QString tagsWithout(const QString &tags, const QString &less)
{
    const QStringList unwanted = split(less);
    QStringList all = split(tags);
    all.removeIf([&](const QString &tag) { return hasTag(unwanted, tag); });
    return all.join(u", "_s);
}
