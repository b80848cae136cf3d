// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/query/fieldcatalogue.h"
#include "models/lists/query/query.h"
#include "models/lists/query/queryfailure.h"

/**
 * The query that \a text means, normalized. Throws QueryFailure, which says where and what is wrong.
 *
 *     query    = [ any ] ;
 *     any      = all { ( "or" | "|" ) all } ;
 *     all      = one { [ "and" | "&" ] one } ;
 *     one      = { "not" | "-" | "!" } ( "(" any ")" | test | related | words | show ) ;
 *     test     = field compare values ;                      a field's name may be quoted: "Shoe size">40
 *     related  = relation "(" [ inside ] ")" [ compare values ] | relation compare values ;
 *     inside   = any, about the related records; a value without a field is a period, a kind, or "open", "done", … ;
 *     words    = word { word } | quoted ;                     as in the search
 *     show     = ( "sort" | "columns" | "group" ) ":" [ "-" ] field { "," [ "-" ] field } ;   not in brackets
 *     compare  = ":" | "=" | "!=" | "<" | "<=" | ">" | ">=" ;
 *     values   = "none" | "any" | value { "," value } ;       any of them
 *     value    = item [ ".." item ] ;                         a range, both ends included
 *     item     = quoted | what has no blank, comma, quote or bracket in it ;
 *     quoted   = '"' { any character | '\"' | '\\' } '"' ;
 *
 * A field's name and its comparison stand together, but blanks may surround <, > and = if the name is known. A relation
 * without a comparison asks for more than none. ":" compares texts as the search does, "=" as a whole. Brackets around
 * digits belong to a phone number. Keywords are the same in every language; "or" and "and" need something on either side.
 */
Query parsedQuery(const QString &text, const FieldCatalogue &catalogue);
