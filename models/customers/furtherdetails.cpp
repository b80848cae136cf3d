// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/furtherdetails.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Label
{
    const char *stored;
    const char *shown;
};

constexpr Label Labels[]{
    {"work", QT_TRANSLATE_NOOP("FurtherDetails", "Work")},
    {"home", QT_TRANSLATE_NOOP("FurtherDetails", "Home")},
    {"mobile", QT_TRANSLATE_NOOP("FurtherDetails", "Mobile")},
    {"fax", QT_TRANSLATE_NOOP("FurtherDetails", "Fax")},
    {"billing", QT_TRANSLATE_NOOP("FurtherDetails", "Billing")},
    {"delivery", QT_TRANSLATE_NOOP("FurtherDetails", "Delivery")},
    {"anniversary", QT_TRANSLATE_NOOP("FurtherDetails", "Anniversary")},
    {"name day", QT_TRANSLATE_NOOP("FurtherDetails", "Name day")},
    {"other", QT_TRANSLATE_NOOP("FurtherDetails", "Other")},
};

QString translated(const Label &label)
{
    return QCoreApplication::translate("FurtherDetails", label.shown);
}

template<typename Item>
struct Part
{
    const char *key;
    QString Item::*member;
};

template<typename Item>
constexpr auto partsOf = nullptr;
template<>
constexpr auto partsOf<LabelledText> = std::to_array<Part<LabelledText>>({{"label", &LabelledText::label}, {"value", &LabelledText::value}});
template<>
constexpr auto partsOf<LabelledAddress>
    = std::to_array<Part<LabelledAddress>>({{"label", &LabelledAddress::label}, {"street", &LabelledAddress::street},
                                            {"postcode", &LabelledAddress::postcode}, {"city", &LabelledAddress::city},
                                            {"country", &LabelledAddress::country}});
template<>
constexpr auto partsOf<LabelledDay> = std::to_array<Part<LabelledDay>>({{"label", &LabelledDay::label}});

template<typename Item>
QJsonObject objectOf(const Item &item)
{
    QJsonObject object;
    for (const auto &part : partsOf<Item>) {
        if (!(item.*part.member).isEmpty())
            object.insert(QLatin1StringView(part.key), item.*part.member);
    }
    if constexpr (std::is_same_v<Item, LabelledDay>)
        object.insert("day"_L1, item.day.toString(Qt::ISODate));
    return object;
}

template<typename Item>
Item itemOf(const QJsonObject &object)
{
    Item item;
    for (const auto &part : partsOf<Item>)
        item.*part.member = object.value(QLatin1StringView(part.key)).toString();
    if constexpr (std::is_same_v<Item, LabelledDay>)
        item.day = QDate::fromString(object.value("day"_L1).toString(), Qt::ISODate);
    return item;
}

QString valueShown(const LabelledText &text)
{
    return text.value;
}

QString valueShown(const LabelledAddress &address)
{
    return addressLine(address);
}

QString valueShown(const LabelledDay &day)
{
    return QLocale().toString(day.day, QLocale::ShortFormat);
}

} // namespace

template<typename Item>
QString FurtherList<Item>::toText() const
{
    if (this->empty())
        return u""_s;
    QJsonArray array;
    for (const Item &item : *this)
        array.append(objectOf(item));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

template<typename Item>
FurtherList<Item> FurtherList<Item>::fromText(const QString &text)
{
    FurtherList list;
    if (text.isEmpty())
        return list;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array())
        list.push_back(itemOf<Item>(value.toObject()));
    return list;
}

template<typename Item>
QString FurtherList<Item>::shown() const
{
    QStringList all;
    for (const Item &item : *this) {
        const QString value = isolated(valueShown(item));
        //: What an e-mail address, a phone number or a day is for, and what it is: "Work: ada@example.org"
        all.append(item.label.isEmpty() ? value : QCoreApplication::translate("FurtherDetails", "%1: %2").arg(isolated(labelShown(item.label)), value));
    }
    return all.join(u", "_s);
}

template class FurtherList<LabelledText>;
template class FurtherList<LabelledAddress>;
template class FurtherList<LabelledDay>;

const QStringList &textLabels()
{
    static const QStringList labels{u"work"_s, u"home"_s, u"mobile"_s, u"fax"_s, u"other"_s};
    return labels;
}

const QStringList &addressLabels()
{
    static const QStringList labels{u"work"_s, u"home"_s, u"billing"_s, u"delivery"_s, u"other"_s};
    return labels;
}

const QStringList &dayLabels()
{
    static const QStringList labels{u"anniversary"_s, u"name day"_s, u"other"_s};
    return labels;
}

QString labelShown(const QString &label)
{
    const auto found = std::find_if(std::begin(Labels), std::end(Labels), [&](const Label &each) { return label == QLatin1StringView(each.stored); });
    return found == std::end(Labels) ? label : translated(*found);
}

QString labelMeant(const QString &shown)
{
    const QString text = singleLine(shown);
    const auto found = std::find_if(std::begin(Labels), std::end(Labels), [&](const Label &each) {
        return text.compare(translated(each), Qt::CaseInsensitive) == 0 || text.compare(QLatin1StringView(each.stored), Qt::CaseInsensitive) == 0;
    });
    return found == std::end(Labels) ? text : QString(QLatin1StringView(found->stored));
}

QString addressLine(const LabelledAddress &address)
{
    QStringList parts{address.street, (address.postcode + u' ' + address.city).trimmed(), address.country};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}
