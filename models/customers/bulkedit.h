// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerselection.h"
#include "models/lifecycle/movephase.h"

/**
 * Edits of any number of customers, for perform(): each is one operation that can be undone, labelled with what it did.
 *
 * They return how many customers changed, tell \a progress (which may be null) how far they are, and leave nothing behind
 * when that is cancelled.
 */

/** The fields of a customer that setField() sets: names as in regulars-cli and the column of the history. */
QStringList settableFields();

/**
 * \a field is one of settableFields(), or a custom field by its name or as queries store it. Throws Invalid, saying why, if
 * \a value does not fit the field; dates are ISO, custom values as machineText() writes them.
 */
qint64 setField(Operation &operation, const CustomerSelection &selection, const QString &field, const QString &value,
                const std::shared_ptr<Progress> &progress);

/** A tag is the same whatever its case and accents; the order of the others stays. */
qint64 addTag(Operation &operation, const CustomerSelection &selection, const QString &tag, const std::shared_ptr<Progress> &progress);
qint64 removeTag(Operation &operation, const CustomerSelection &selection, const QString &tag, const std::shared_ptr<Progress> &progress);

/** The phases that they are in, in the order of the life cycle. */
std::vector<Phase> phasesOfSelected(Connection &db, const CustomerSelection &selection);

/** Moves all of them as \a move says, whatever its customer. */
qint64 moveSelected(Operation &operation, const CustomerSelection &selection, const PhaseMove &move,
                    const std::shared_ptr<Progress> &progress);
