// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/query/fieldcatalogue.h"

/** What is said of names and words at \a position that \a catalogue does not have, with what was probably meant. */
namespace QueryMistakes {

QString unknownField(const QString &name, qsizetype position, const FieldCatalogue &catalogue);
/** Of a word within a relation's brackets that none of the fields takes. */
QString unknownWord(const QString &word, qsizetype position, const FieldCatalogue &catalogue);

} // namespace QueryMistakes
