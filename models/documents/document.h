// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"

/** A file that belongs to a customer. */
struct Document
{
    Id<Document> id;
    int version = 0;
    CustomerId customer;
    QString name;   // As the file was called: never a path, and never used as one.
    QString sha256; // Of the content, in lower-case hexadecimal digits.
    qint64 size = 0;
    QString mediaType;
    QDateTime addedAt;
    QString addedBy;

    bool operator==(const Document &) const = default;
};

using DocumentId = Id<Document>;

template<>
constexpr auto tableOf<Document>()
{
    return Table("document", Column{"id", &Document::id}, Column{"version", &Document::version},
                 Column{"customer_id", &Document::customer}, Column{"name", &Document::name}, Column{"sha256", &Document::sha256},
                 Column{"size", &Document::size}, Column{"media_type", &Document::mediaType}, Column{"added_at", &Document::addedAt},
                 Column{"added_by", &Document::addedBy});
}
