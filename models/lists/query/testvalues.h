// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/query/fieldcatalogue.h"
#include "models/lists/query/query.h"

#include <QDate>

/** Thrown for a test that its field cannot be put to. */
struct TestProblem
{
    QString message;
    int value = -1; // The index of the value it is about; -1: the comparison.
};

/**
 * The test of \a field as it is kept: with the comparison that its kind uses, and choices by their full names. Amounts are
 * in \a currency. Throws TestProblem if it means nothing.
 */
Condition checkedTest(const QueryField &field, Comparison comparison, const std::vector<QueryValue> &values,
                      const QString &currency);

/** The comparison that ":" and "=" stand for where they mean the same. */
Comparison usualComparison(FieldKind kind);

/** A number in the units of \a field, or an amount in minor units; nothing if \a text is none. */
std::optional<qint64> numberOf(const QString &text, const QueryField &field, const QString &currency);

/** Whether \a text says yes or no, in English or the person's language; nothing if neither. */
std::optional<bool> yesOrNo(const QString &text);

/** The choice of \a field that is called exactly \a name; null if there is none. */
const FieldChoice *choiceCalled(const QueryField &field, const QString &name);
