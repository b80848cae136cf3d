// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/possibleduplicates.h"

#include "models/duplicates/namesimilarity.h"
#include "models/duplicates/notduplicate.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostLookedAt = 300; // For each way to find somebody.
constexpr qsizetype FewestLetters = 3;
constexpr qsizetype LettersOfAnyWord = 2;
constexpr qsizetype LettersOfOneWord = 4;
constexpr qsizetype MostWordsAlone = 3;

using Ids = QSet<qint64>;

/**
 * The ids of the customers whom one of \a keys reaches, as \a view says. Takes the keys out that reach nobody, or too many to
 * mean anything.
 */
Ids sharing(Connection &db, const QString &view, QStringList &keys)
{
    Ids ids;
    keys.removeIf([&](const QString &key) {
        Ids those;
        Rows rows = db.run(u"SELECT customer_id FROM %1 WHERE key = ? LIMIT ?"_s.arg(view), key, SharedByTooMany);
        while (rows.next())
            those.insert(rows.integer(0));
        const bool isEvidence = !those.isEmpty() && those.size() < SharedByTooMany;
        if (isEvidence)
            ids += those;
        return !isEvidence;
    });
    return ids;
}

/** Words to search for together, each the beginning of one. */
using Words = QStringList;

/** What to search for at a place: the beginnings of all words of the name, and each of the longest, so that one may have an error. */
std::vector<Words> beginningsOf(const QString &name)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    Words all;
    for (const QString &word : std::as_const(words))
        all.append(word.left(words.size() == 1 ? FewestLetters : LettersOfAnyWord));
    std::vector<Words> searches{all};
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &word : words.first(std::min(words.size(), MostWordsAlone))) {
        if (word.size() >= FewestLetters)
            searches.push_back({word.left(LettersOfOneWord)});
    }
    return searches;
}

void addMatching(Connection &db, const Words &words, Ids &ids)
{
    const Dialect::Match query = db.dialect().customerIdsMatching(words, {}).front();
    std::vector<SqlValue> values(query.texts.begin(), query.texts.end());
    values.emplace_back(MostLookedAt);
    Rows rows = db.runWith(query.sql + u" LIMIT ?"_s, values);
    while (rows.next())
        ids.insert(rows.integer(0));
}

/** Customers with the name as it is written, and those at the same places whose names begin like it. */
Ids maybeNamed(Connection &db, const Customer &customer, const DuplicateKeys &keys)
{
    Ids ids;
    Rows named = db.run(u"SELECT id FROM customer WHERE sort_name = ? LIMIT ?"_s, sortName(customer), MostLookedAt);
    while (named.next())
        ids.insert(named.integer(0));
    const std::vector<Words> searches = beginningsOf(keys.name);
    for (const QString &place : {keys.street, foldedWords(customer.postcode).join(u' ')}) {
        for (const Words &words : searches) {
            if (!place.isEmpty())
                addMatching(db, place.split(u' ') + words, ids);
        }
    }
    if (!keys.city.isEmpty())
        addMatching(db, keys.city.split(u' ') + searches.front(), ids);
    return ids;
}

/** Those of \a ids whose names are like \a name. */
Ids similarlyNamed(Connection &db, const Ids &ids, const QString &name)
{
    const NameSample sample(name);
    Ids similar;
    Rows rows = db.run(u"SELECT id, sort_name FROM customer WHERE "_s + db.dialect().anyOf(u"id"_s), db.dialect().idList(ids));
    while (rows.next()) {
        if (const QString other = comparableName(rows.text(1)); sample.isLike(NameSample(other), SimilarName))
            similar.insert(rows.integer(0));
    }
    return similar;
}

} // namespace

std::vector<PossibleDuplicate> possibleDuplicates(Connection &db, const Customer &customer, int limit)
{
    DuplicateKeys keys(customer);
    Ids ids = sharing(db, u"customer_email"_s, keys.emails) + sharing(db, u"customer_phone"_s, keys.phones);
    if (keys.name.size() >= FewestLetters)
        ids += similarlyNamed(db, maybeNamed(db, customer, keys), keys.name);
    ids.remove(customer.id.value);

    const NotDuplicates decided(db, customer.id);
    std::vector<PossibleDuplicate> found;
    std::vector<PossibleDuplicate> named;
    for (const Customer &other : db.select<Customer>(u"WHERE "_s + db.dialect().anyOf(u"id"_s) + u" ORDER BY id"_s, db.dialect().idList(ids))) {
        const auto likeness = judge(compare(keys, DuplicateKeys(other)));
        if (!likeness || decided.contains(customer.id, other.id))
            continue;
        const bool isByNameAlone = !(likeness->same & (Sameness::Email | Sameness::Phone));
        (isByNameAlone ? named : found).push_back({other, *likeness});
    }
    if (named.size() < SharedByTooMany)
        found.insert(found.end(), named.begin(), named.end());
    std::stable_sort(found.begin(), found.end(), [](const PossibleDuplicate &a, const PossibleDuplicate &b) {
        return a.likeness.strength > b.likeness.strength;
    });
    if (found.size() > size_t(limit))
        found.resize(size_t(limit));
    return found;
}
