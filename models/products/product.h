// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/table.h"

/** Something that customers buy. */
struct Product
{
    Id<Product> id;
    int version = 0;
    QString name;

    bool operator==(const Product &) const = default;
};

using ProductId = Id<Product>;

/** Two products whose names fold to the same text are the same product. */
inline QString foldedProductName(const Product &product)
{
    return folded(product.name);
}

template<>
constexpr auto tableOf<Product>()
{
    return Table("product", Column{"id", &Product::id}, Column{"version", &Product::version},
                 Column{"name", &Product::name}, DerivedColumn<Product>{"folded_name", &foldedProductName});
}
