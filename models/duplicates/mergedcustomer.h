// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"

#include <QHash>
#include <QJsonObject>

/** For each field that somebody decided on, by its column: whose value it is to have. */
using MergeChoices = QHash<QString, CustomerId>;

QString choicesText(const MergeChoices &choices);
MergeChoices choicesFromText(const QString &text);

/** The columns of the fields that are chosen one by one; tags, notes, the phase and the like follow rules of their own. */
const QStringList &mergeFields();
/** The columns of what a merged customer has of all: the labels, and further e-mail addresses, phone numbers and the like. */
const QStringList &joinedFields();
/** The value that \a column of \a customer has, as a person reads it. */
QString mergeFieldText(const Customer &customer, const QString &column);
/** Takes the value of each of \a columns over from \a from. */
void copyFields(Customer &to, const Customer &from, const QStringList &columns);

/**
 * What \a keep becomes when \a gone become part of it.
 *
 * Each field has the value of the customer chosen; else that of \a keep; else the first there is, where the parts of an
 * address only come from one that does not contradict. Other e-mail addresses, phone numbers and addresses become further
 * ones. Tags are united. The customer is as old as the oldest. The phase is
 * that of \a keep, and so is the note: see addedNote().
 */
Customer mergedCustomer(const Customer &keep, const std::vector<Customer> &gone, const MergeChoices &choices);

/**
 * What of \a gone has no place in a field of \a merged and is kept in its note: the note of \a gone, another name, company
 * and the like, and what \a keep had in a field that was chosen from \a gone.
 */
QString addedNote(const Customer &keep, const Customer &gone, const Customer &merged, const MergeChoices &choices);

/** "Phone: 030 1234": a field and its value as they stand in a note. */
QString mergeNoteLine(const QString &title, const QString &value);

/** A note with \a added below it, and \a note without it where it is still there as it was added. */
QString noteWith(const QString &note, const QString &added);
std::optional<QString> noteWithout(const QString &note, const QString &added);

/** Takes out of what \a customer has of all what the merge added that made \a with of \a without. */
void separateDetails(Customer &customer, const Customer &with, const Customer &without);

/** \a tags with those of \a more that are not among them; and without those of \a less. */
QString tagsWith(const QString &tags, const QString &more);
QString tagsWithout(const QString &tags, const QString &less);
