// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

/** An e-mail address or a phone number with what it is for: "work", "mobile", or as somebody put it. */
struct LabelledText
{
    QString label;
    QString value;

    bool operator==(const LabelledText &) const = default;
};

/** An address with what it is for. */
struct LabelledAddress
{
    QString label;
    QString street;
    QString postcode;
    QString city;
    QString country;

    bool isEmpty() const { return street.isEmpty() && postcode.isEmpty() && city.isEmpty() && country.isEmpty(); }
    bool operator==(const LabelledAddress &) const = default;
};

/** A day that matters, and why: "Wedding". */
struct LabelledDay
{
    QString label;
    QDate day;

    bool operator==(const LabelledDay &) const = default;
};

/** Some of a customer's further e-mail addresses and the like, in order; stored as a JSON array, nothing as an empty text. */
template<typename Item>
class FurtherList : public std::vector<Item>
{
public:
    using std::vector<Item>::vector;

    QString toText() const;
    static FurtherList fromText(const QString &text);
    /** As a person reads it: "work: ada@example.org, b@example.org". */
    QString shown() const;
};

using FurtherTexts = FurtherList<LabelledText>;
using FurtherAddresses = FurtherList<LabelledAddress>;
using FurtherDays = FurtherList<LabelledDay>;

/** The labels that have a name in every language, as they are stored. */
const QStringList &textLabels();
const QStringList &addressLabels();
const QStringList &dayLabels();
/** \a label as the person reads it; one that somebody made up as it is. And the label that \a shown means. */
QString labelShown(const QString &label);
QString labelMeant(const QString &shown);

/** An address on one line: "Hauptstraße 1, 10115 Berlin, Germany". */
QString addressLine(const LabelledAddress &address);
