// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/duplicatescan.h"

#include "models/duplicates/namesimilarity.h"
#include "models/duplicates/notduplicate.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t Neighbours = 20;
constexpr qint64 RowsBetweenSteps = 4096;
constexpr double ReadingShare = 0.7; // Of the time; comparing takes the rest.

/** Of a customer what the scan needs, as small as it gets: there may be millions. */
struct Row
{
    qint64 id = 0;
    quint64 street = 0; // Hashes of the keys; 0: none.
    quint64 postcode = 0;
    quint64 city = 0;
    qint64 birthday = 0; // 0: not known.
    quint32 name = 0;    // Where it begins among the names,
    quint16 length = 0;  // and how long it is.
    bool isCompany = false;
};

/** Two rows that are worth judging. */
struct Candidate
{
    quint32 a = 0; // The smaller one.
    quint32 b = 0;
    Samenesses same;

    std::pair<quint32, quint32> rows() const { return {a, b}; }
};

/** A row at the place in the alphabet of one word of its name. */
struct Neighbour
{
    quint32 row = 0;
    quint16 word = 0; // Where it begins in the name.
};

quint64 hashOf(const QString &key)
{
    if (key.isEmpty())
        return 0;
    return qHash(key, QHashSeed::globalSeed()) | 1;
}

class Scan
{
public:
    Scan(Connection &db, const ScanProgress &progress) : m_db(db), m_progress(progress) {}

    std::vector<DuplicatePair> pairs()
    {
        read();
        comparePlace(&Row::street, SimilarName);
        comparePlace(&Row::postcode, SimilarName);
        comparePlace(&Row::city, SimilarNameInCity);
        addShared(u"folded_email"_s, u"further_email"_s, Sameness::Email);
        addShared(u"phone_key"_s, u"further_phone"_s, Sameness::Phone);
        step(0.99);
        return judged();
    }

private:
    using Place = quint64 Row::*;

    void step(double share) const
    {
        if (m_progress && !m_progress(share))
            throw Failure(Error::Kind::Cancelled, QCoreApplication::translate("DuplicateScan", "The search for duplicates was stopped."));
    }

    QStringView name(quint32 row) const
    {
        return QStringView(m_names).sliced(m_rows[row].name, m_rows[row].length);
    }

    void read();
    void comparePlace(Place place, double least);
    void compareGroup(std::vector<quint32> &group, double least);
    void dropTooFrequent(std::vector<quint32> &group) const;
    void compareNeighbours(const std::vector<Neighbour> &neighbours, double least);
    void addShared(const QString &column, const QString &further, Sameness same);
    void addShared(const QString &value, const std::vector<qint64> &customers, Sameness same);
    Samenesses common(const Candidate &candidate) const;
    std::vector<DuplicatePair> judged();

    Connection &m_db;
    const ScanProgress &m_progress;
    std::vector<Row> m_rows; // In order of id.
    QString m_names;         // All comparable names, one after the other.
    std::vector<Candidate> m_candidates;
    double m_share = ReadingShare;
};

void Scan::read()
{
    Rows counted = m_db.run(u"SELECT count(*) FROM customer"_s);
    counted.next();
    const qint64 count = counted.integer(0);
    counted.next();
    m_rows.reserve(size_t(count));
    m_names.reserve(count * 16);
    Rows rows = m_db.run(u"SELECT id, sort_name, street, postcode, city, birthday, kind FROM customer ORDER BY id"_s);
    while (rows.next()) {
        if (qint64(m_rows.size()) % RowsBetweenSteps == 0)
            step(ReadingShare * double(m_rows.size()) / double(std::max<qint64>(count, 1)));
        const QString name = comparableName(rows.text(1)).left(std::numeric_limits<quint16>::max());
        m_rows.push_back({.id = rows.integer(0),
                          .street = hashOf(streetKeyOf(rows.text(2))),
                          .postcode = hashOf(postcodeKeyOf(rows.text(3))),
                          .city = hashOf(cityKeyOf(rows.text(4))),
                          .birthday = rows.integer(5),
                          .name = quint32(m_names.size()),
                          .length = quint16(name.size()),
                          .isCompany = rows.text(6) == nameOf(CustomerKind::Company)});
        m_names += name;
    }
}

void Scan::comparePlace(Place place, double least)
{
    std::vector<std::pair<quint64, quint32>> byPlace;
    for (quint32 row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].*place != 0 && m_rows[row].length > 0)
            byPlace.emplace_back(m_rows[row].*place, row);
    }
    std::sort(byPlace.begin(), byPlace.end());
    std::vector<quint32> group;
    qint64 sinceStep = 0;
    for (size_t i = 0; i < byPlace.size(); ++i) {
        group.push_back(byPlace[i].second);
        if (i + 1 < byPlace.size() && byPlace[i + 1].first == byPlace[i].first)
            continue;
        sinceStep += qint64(group.size());
        if (group.size() > 1)
            compareGroup(group, least);
        group.clear();
        if (sinceStep >= RowsBetweenSteps) {
            sinceStep = 0;
            step(m_share + 0.08 * double(i) / double(byPlace.size()));
        }
    }
    m_share += 0.08;
    step(m_share);
}

void Scan::compareGroup(std::vector<quint32> &group, double least)
{
    std::vector<Neighbour> neighbours;
    if (group.size() <= Neighbours) {
        for (const quint32 row : group)
            neighbours.push_back({row, 0});
        compareNeighbours(neighbours, least);
        return;
    }
    std::sort(group.begin(), group.end(), [this](quint32 a, quint32 b) { return name(a) < name(b); });
    dropTooFrequent(group);
    for (const quint32 row : group) {
        const QStringView all = name(row);
        for (qsizetype word = 0; word < all.size();) {
            neighbours.push_back({row, quint16(word)});
            const qsizetype blank = all.indexOf(u' ', word);
            word = blank < 0 ? all.size() : blank + 1;
        }
    }
    std::sort(neighbours.begin(), neighbours.end(), [this](const Neighbour &a, const Neighbour &b) {
        if (const int order = name(a.row).sliced(a.word).compare(name(b.row).sliced(b.word)); order != 0)
            return order < 0;
        const int order = name(a.row).compare(name(b.row));
        return order != 0 ? order < 0 : a.row < b.row;
    });
    compareNeighbours(neighbours, least);
}

/** Takes out whose name, at this place, is that of too many to mean anything. \a group is in order of the names. */
void Scan::dropTooFrequent(std::vector<quint32> &group) const
{
    if (group.size() < SharedByTooMany)
        return;
    size_t kept = 0;
    for (size_t first = 0; first < group.size();) {
        size_t end = first + 1;
        while (end < group.size() && name(group[end]) == name(group[first]))
            ++end;
        if (end - first < SharedByTooMany) {
            for (size_t i = first; i < end; ++i)
                group[kept++] = group[i];
        }
        first = end;
    }
    group.resize(kept);
}

void Scan::compareNeighbours(const std::vector<Neighbour> &neighbours, double least)
{
    std::vector<NameSample> samples;
    samples.reserve(neighbours.size());
    for (const Neighbour &each : neighbours)
        samples.emplace_back(name(each.row));
    for (size_t i = 0; i < neighbours.size(); ++i) {
        const size_t end = std::min(i + 1 + Neighbours, neighbours.size());
        for (size_t j = i + 1; j < end; ++j) {
            const auto [a, b] = std::minmax(neighbours[i].row, neighbours[j].row);
            if (a != b && samples[i].isLike(samples[j], least))
                m_candidates.push_back({.a = a, .b = b});
        }
    }
}

/** Those who share what stands in \a column, or what the table \a further holds of them. */
void Scan::addShared(const QString &column, const QString &further, Sameness same)
{
    Rows rows = m_db.run(u"SELECT %1 AS key, id FROM customer WHERE %1 <> '' AND %1 IN (SELECT %1 FROM customer WHERE %1 <> '' "
                         "GROUP BY %1 HAVING count(*) BETWEEN 2 AND ?) AND %1 NOT IN (SELECT key FROM %2) "
                         "UNION ALL SELECT %1, id FROM customer WHERE %1 <> '' AND %1 IN (SELECT key FROM %2) "
                         "UNION ALL SELECT key, customer_id FROM %2 ORDER BY 1, 2"_s.arg(column, further),
                         SharedByTooMany - 1);
    QString value;
    std::vector<qint64> customers;
    while (rows.next()) {
        if (const QString next = rows.text(0); next != value) {
            addShared(value, customers, same);
            value = next;
            customers.clear();
        }
        customers.push_back(rows.integer(1));
    }
    addShared(value, customers, same);
}

void Scan::addShared(const QString &value, const std::vector<qint64> &customers, Sameness same)
{
    if (customers.size() >= SharedByTooMany || (same == Sameness::Phone && evidentPhoneKey(value).isEmpty()))
        return;
    std::vector<quint32> group;
    for (const qint64 customer : customers) {
        const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), customer, [](const Row &row, qint64 id) { return row.id < id; });
        if (found == m_rows.end() || found->id != customer)
            continue; // Came after the others were read.
        const auto row = quint32(found - m_rows.begin());
        for (const quint32 other : group)
            m_candidates.push_back({.a = other, .b = row, .same = same});
        group.push_back(row);
    }
}

Samenesses Scan::common(const Candidate &candidate) const
{
    const Row &a = m_rows[candidate.a];
    const Row &b = m_rows[candidate.b];
    Samenesses same = candidate.same | sameAddress(a.street, b.street, a.postcode, b.postcode, a.city, b.city);
    const bool isNear = same & (Sameness::Street | Sameness::Postcode | Sameness::Email | Sameness::Phone);
    if (a.length > 0 && name(candidate.a) == name(candidate.b))
        same |= Sameness::Name;
    else if (NameSample(name(candidate.a)).isLike(NameSample(name(candidate.b)), isNear ? SimilarName : SimilarNameInCity))
        same |= Sameness::SimilarName;
    same.setFlag(Sameness::OtherBirthday, a.birthday != 0 && b.birthday != 0 && a.birthday != b.birthday);
    same.setFlag(Sameness::OtherKind, a.isCompany != b.isCompany);
    return same;
}

std::vector<DuplicatePair> Scan::judged()
{
    std::sort(m_candidates.begin(), m_candidates.end(), [](const Candidate &a, const Candidate &b) { return a.rows() < b.rows(); });
    const NotDuplicates decided(m_db);
    std::vector<DuplicatePair> pairs;
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        Candidate candidate = m_candidates[i];
        for (; i + 1 < m_candidates.size() && m_candidates[i + 1].rows() == candidate.rows(); ++i)
            candidate.same |= m_candidates[i + 1].same;
        const CustomerId a{m_rows[candidate.a].id};
        const CustomerId b{m_rows[candidate.b].id};
        if (const auto likeness = judge(common(candidate)); likeness && !decided.contains(a, b))
            pairs.push_back({a, b, *likeness});
    }
    return pairs;
}

} // namespace

std::vector<DuplicateSet> scanDuplicates(Connection &db, const ScanProgress &progress)
{
    std::vector<DuplicateSet> sets = grouped(Scan(db, progress).pairs());
    if (sets.size() > MostDuplicateSets)
        sets.resize(MostDuplicateSets);
    return sets;
}
