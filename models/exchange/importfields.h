// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

/** What the rows of a file are. */
enum class ImportKind { Customers, Purchases, Contracts };
inline constexpr ImportKind AllImportKinds[]{ImportKind::Customers, ImportKind::Purchases, ImportKind::Contracts};

/** A field that a column can be read into. Its key is the one of the command line. */
struct ImportField
{
    enum class Joins { No, WithBlank, WithLineBreak, WithComma };

    QString key;
    QString title; // Translated.
    Joins joins = Joins::No; // How several columns of this field become one value; No: the first that is filled.

    bool operator==(const ImportField &) const = default;
};

/** "customers", "purchases", "contracts". */
QString importKindKey(ImportKind kind);
std::optional<ImportKind> importKindFromKey(const QString &key);

QList<ImportField> importFields(ImportKind kind);

/** Fields without which a file cannot be imported, and that are not among those \a present, nor is what can stand in for them. */
QStringList missingImportFields(ImportKind kind, const QStringList &present);

/** The field of \a kind with \a key, or nothing. */
std::optional<ImportField> importField(ImportKind kind, const QString &key);
