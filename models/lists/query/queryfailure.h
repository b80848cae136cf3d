// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

/** Thrown for a query that means nothing; says where in its text, if it has one. */
class QueryFailure : public Failure
{
public:
    explicit QueryFailure(const QString &message, qsizetype position = -1, qsizetype length = 0)
        : Failure(Error::Kind::Invalid, message), position(position), length(length)
    {
    }

    qsizetype position; // Of the first character, from 0; -1: the query has no text.
    qsizetype length;
};
