// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/columnguess.h"

#include "models/base/text.h"
#include "models/exchange/amountformat.h"
#include "models/exchange/columnnames.h"
#include "models/exchange/dateformat.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Cells = QStringList;

Cells filledCells(const QList<QStringList> &rows, qsizetype column)
{
    Cells cells;
    for (const QStringList &row : rows) {
        const QString cell = row.value(column).trimmed();
        if (!cell.isEmpty())
            cells.append(cell);
    }
    return cells;
}

template<typename Predicate>
bool mostly(const Cells &cells, Predicate looksRight)
{
    const auto right = std::count_if(cells.begin(), cells.end(), looksRight);
    return !cells.isEmpty() && right * 5 >= cells.size() * 4;
}

bool isWholeNumber(const QString &text)
{
    static const QRegularExpression whole(u"^-?\\d{1,4}([.,]0+)?$"_s);
    return whole.match(text).hasMatch();
}

bool hasDecimals(const QString &text)
{
    static const QRegularExpression decimals(u"[.,]\\d{1,2}\\D*$"_s);
    return looksLikeAmount(text) && decimals.match(text).hasMatch();
}

/** One guess in the making. */
class Guesser
{
public:
    Guesser(ImportKind kind, const QStringList &header, const QList<QStringList> &rows)
        : m_kind(kind)
    {
        qsizetype columns = header.size();
        for (const QStringList &row : rows)
            columns = header.isEmpty() ? std::max(columns, row.size()) : columns;
        for (qsizetype column = 0; column < columns; ++column)
            m_cells.append(filledCells(rows, column));
        m_guess.fields.resize(columns);
        m_header = header;
        m_header.resize(columns);
    }

    ColumnGuess guess()
    {
        guessByHeader();
        switch (m_kind) {
        case ImportKind::Customers: guessCustomersByCells(); break;
        case ImportKind::Purchases: guessPurchasesByCells(); break;
        case ImportKind::Contracts: guessContractsByCells(); break;
        }
        return m_guess;
    }

private:
    /** Every column votes for its field; where only one can be taken, the better known name wins, then the fuller column. */
    void guessByHeader()
    {
        const bool homeRatherThanWork = prefersHomeAddress();
        struct Claim { qsizetype column; int rank; qsizetype filled; };
        QMap<QString, QList<Claim>> claims;
        for (qsizetype column = 0; column < m_header.size(); ++column) {
            const QString name = columnNameKey(m_header.at(column));
            if (name.startsWith(homeRatherThanWork ? u"business" : u"home") && isAddressName(name))
                continue;
            if (const auto known = knownColumn(m_kind, name))
                claims[known->field].append({column, known->rank, m_cells.at(column).size()});
        }
        for (auto claim = claims.begin(); claim != claims.end(); ++claim) {
            QList<Claim> &columns = *claim;
            std::stable_sort(columns.begin(), columns.end(), [](const Claim &a, const Claim &b) {
                return a.rank != b.rank ? a.rank < b.rank : a.filled > b.filled;
            });
            for (qsizetype i = 0; i < columns.size(); ++i) {
                if (i == 0 || isTakenBeside(claim.key(), columns.at(i).rank, columns.first().rank))
                    m_guess.fields[columns.at(i).column] = claim.key();
            }
        }
        if (m_kind == ImportKind::Customers)
            refineCustomers();
        if (m_kind == ImportKind::Purchases)
            refinePurchases();
    }

    /** Whether a column known by \a rank adds to one known by \a best: a last name to a first name, not to a full one. */
    static bool isTakenBeside(const QString &field, int rank, int best)
    {
        if (field == u"name")
            return best > 0 && rank == best;
        if (field == u"street")
            return rank != best;
        return field == u"email" || field == u"phone" || field == u"tags" || field == u"note";
    }

    bool prefersHomeAddress() const
    {
        qsizetype home = 0;
        qsizetype work = 0;
        for (qsizetype column = 0; column < m_header.size(); ++column) {
            const QString name = columnNameKey(m_header.at(column));
            if (!isAddressName(name))
                continue;
            home += name.startsWith(u"home") ? m_cells.at(column).size() : 0;
            work += name.startsWith(u"business") ? m_cells.at(column).size() : 0;
        }
        return home >= work;
    }

    /** A list whose customers are named in a column "Company" or "Account" is a list of companies. */
    void refineCustomers()
    {
        const qsizetype company = m_guess.fields.indexOf(u"company"_s);
        if (company >= 0 && !m_guess.fields.contains(u"name"_s))
            m_guess.fields[company] = u"name"_s;
        const qsizetype name = m_guess.fields.indexOf(u"name"_s);
        if (name >= 0 && namesACompany(columnNameKey(m_header.at(name))) && !m_guess.fields.contains(u"kind"_s))
            m_guess.constants.insert(u"kind"_s, u"company"_s);
    }

    /** Without quantities or amounts, a price is what was paid. */
    void refinePurchases()
    {
        const qsizetype price = m_guess.fields.indexOf(u"price"_s);
        if (price >= 0 && !m_guess.fields.contains(u"quantity"_s) && !m_guess.fields.contains(u"amount"_s))
            m_guess.fields[price] = u"amount"_s;
    }

    template<typename Predicate>
    void claimByCells(const QString &field, Predicate looksRight, bool onlyWithoutHeader = false)
    {
        if (m_guess.fields.contains(field))
            return;
        for (qsizetype column = 0; column < m_cells.size(); ++column) {
            const bool isNamed = !m_header.at(column).trimmed().isEmpty();
            if (!m_guess.fields.at(column).isEmpty() || (onlyWithoutHeader && isNamed))
                continue;
            if (mostly(m_cells.at(column), looksRight)) {
                m_guess.fields[column] = field;
                return;
            }
        }
    }

    void guessCustomersByCells()
    {
        claimByCells(u"email"_s, looksLikeEmail);
        claimByCells(u"phone"_s, looksLikePhone);
        claimByCells(u"country"_s, looksLikeCountry);
        const auto isWord = [](const QString &cell) { return cell.front().isLetter() && !looksLikeEmail(cell); };
        claimByCells(u"name"_s, isWord, true);
    }

    void guessPurchasesByCells()
    {
        const bool hasPrices = m_guess.fields.contains(u"price"_s);
        claimByCells(u"date"_s, looksLikeDate);
        if (!hasPrices)
            claimByCells(u"amount"_s, hasDecimals);
        claimByCells(u"customer"_s, looksLikeEmail);
        claimByCells(u"customer"_s, [](const QString &cell) { return !isWholeNumber(cell) || cell.front() == u'0'; }, true);
        claimByCells(u"customer"_s, [](const QString &) { return true; }, true);
        claimByCells(u"quantity"_s, isWholeNumber, true);
        if (!hasPrices)
            claimByCells(u"amount"_s, looksLikeAmount, true);
    }

    void guessContractsByCells()
    {
        claimByCells(u"started"_s, looksLikeDate);
        claimByCells(u"ended"_s, looksLikeDate, true);
        claimByCells(u"amount"_s, hasDecimals);
        claimByCells(u"customer"_s, looksLikeEmail);
        claimByCells(u"customer"_s, [](const QString &cell) { return !isWholeNumber(cell) || cell.front() == u'0'; }, true);
        claimByCells(u"customer"_s, [](const QString &) { return true; }, true);
    }

    ImportKind m_kind;
    QStringList m_header;
    QList<Cells> m_cells;
    ColumnGuess m_guess;
};

/** Whether columns say when something of a customer started and ended: only contracts do both. */
bool areContracts(const QStringList &header)
{
    const QStringList fields = guessColumns(ImportKind::Contracts, header, {}).fields;
    return fields.contains(u"customer") && fields.contains(u"started") && fields.contains(u"ended");
}

QSet<QString> countryNames()
{
    QSet<QString> names;
    for (int code = 1; code <= QLocale::LastTerritory; ++code) {
        const auto territory = QLocale::Territory(code);
        names.insert(folded(QLocale::territoryToString(territory)));
        for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory))
            names.insert(folded(locale.nativeTerritoryName()));
        const QString shortName = QLocale::territoryToCode(territory).toLower();
        if (shortName.size() == 2)
            names.insert(shortName);
    }
    names.remove({});
    names.unite({u"usa"_s, u"uk"_s, u"england"_s, u"scotland"_s, u"korea"_s, u"holland"_s});
    return names;
}

} // namespace

ColumnGuess guessColumns(ImportKind kind, const QStringList &header, const QList<QStringList> &rows)
{
    return Guesser(kind, header, rows).guess();
}

ImportKind guessImportKind(const QStringList &header, const QList<QStringList> &rows)
{
    if (areContracts(header))
        return ImportKind::Contracts;
    const QStringList fields = guessColumns(ImportKind::Purchases, header, rows).fields;
    return missingImportFields(ImportKind::Purchases, fields).isEmpty() ? ImportKind::Purchases : ImportKind::Customers;
}

bool hasKnownColumnName(const QStringList &row)
{
    return std::any_of(row.begin(), row.end(), [](const QString &cell) {
        const QString name = columnNameKey(cell);
        return std::ranges::any_of(AllImportKinds, [&](ImportKind kind) { return knownColumn(kind, name).has_value(); });
    });
}

bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression address(u"^[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]{2,}$"_s);
    return address.match(text.trimmed()).hasMatch();
}

bool looksLikePhone(const QString &text)
{
    static const QRegularExpression number(u"^[+(0]?[\\d\\s()/.–-]{6,}(\\s*(x|ext\\.?)\\s*\\d+)?$"_s);
    const QString trimmed = text.trimmed();
    const auto digits = digitsOf(trimmed).size();
    const bool isDialled = trimmed.startsWith(u'+') || trimmed.startsWith(u'0') || trimmed.startsWith(u'(')
        || trimmed.contains(u' ') || trimmed.contains(u'-') || trimmed.contains(u'/');
    return digits >= 6 && digits <= 17 && isDialled && number.match(trimmed).hasMatch() && !looksLikeDate(trimmed);
}

bool looksLikeCountry(const QString &text)
{
    static const QSet<QString> names = countryNames();
    return names.contains(folded(text.trimmed()));
}
