// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/basketreports.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = ReportColumn::Kind;

} // namespace

void sortPairs(std::vector<NamedPair> &pairs)
{
    struct Key
    {
        double lift;
        qint64 both;
        QByteArray a;
        QByteArray b;
        size_t index;
    };
    std::vector<Key> keys;
    keys.reserve(pairs.size());
    for (size_t i = 0; i < pairs.size(); ++i)
        keys.push_back({pairs[i].pair.lift(), pairs[i].pair.both, pairs[i].a.toUtf8(), pairs[i].b.toUtf8(), i});
    std::sort(keys.begin(), keys.end(), [](const Key &one, const Key &other) {
        if (one.lift != other.lift)
            return one.lift > other.lift;
        if (one.both != other.both)
            return one.both > other.both;
        return one.a != other.a ? one.a < other.a : one.b < other.b;
    });
    std::vector<NamedPair> sorted;
    sorted.reserve(pairs.size());
    for (const Key &key : keys)
        sorted.push_back(std::move(pairs[key.index]));
    pairs = std::move(sorted);
}

QString reasonText(const NextProduct &next, const QString &after, const QLocale &locale)
{
    const auto percent = [&](double share) { return locale.toString(100.0 * share, 'f', 0) + u' ' + locale.percent(); };
    return Report::tr("%1 of %2 customers (%3) who bought “%4” bought it on a later day; of all customers %5 did.")
        .arg(locale.toString(next.followed), locale.toString(next.of), percent(next.chanceAfter()), after, percent(next.chanceAtAll()));
}

Report printable(const BasketReport &report)
{
    Report printed{.name = u"basket"_s, .basis = report.basis};
    printed.columns = {{u"a"_s, Report::tr("Product"), Kind::Text},
                       {u"b"_s, Report::tr("together with"), Kind::Text},
                       {u"n"_s, Report::tr("Baskets")},
                       {u"lift"_s, Report::tr("Times as often as by chance"), Kind::Score},
                       {u"support"_s, Report::tr("Of all baskets"), Kind::Share},
                       {u"confidence_ab"_s, Report::tr("Of those with the first"), Kind::Share},
                       {u"confidence_ba"_s, Report::tr("Of those with the second"), Kind::Share}};
    QJsonArray pairs;
    for (const NamedPair &each : report.pairs) {
        const QJsonObject pair{{u"a"_s, each.a},
                               {u"b"_s, each.b},
                               {u"n"_s, each.pair.both},
                               {u"n_a"_s, each.pair.withA},
                               {u"n_b"_s, each.pair.withB},
                               {u"support"_s, each.pair.support()},
                               {u"confidence_ab"_s, each.pair.confidenceAB()},
                               {u"confidence_ba"_s, each.pair.confidenceBA()},
                               {u"lift"_s, each.pair.lift()},
                               {u"leverage"_s, each.pair.leverage()}};
        pairs.append(pair);
        printed.addRow(pair);
    }
    printed.values = {{u"pairs"_s, pairs},
                      {u"baskets"_s, report.baskets},
                      {u"products"_s, qint64(report.products)},
                      {u"min_count"_s, report.leastCount}};
    return printed;
}

Report printable(const NextProductReport &report)
{
    Report printed{.name = u"next-product"_s, .basis = report.basis};
    printed.columns = {{u"product"_s, Report::tr("Product"), Kind::Text},
                       {u"score"_s, Report::tr("Times as likely as for anybody"), Kind::Score},
                       {u"because"_s, Report::tr("Because"), Kind::Text}};
    QJsonArray products;
    for (const NextProduct &next : report.products) {
        const QString after = report.names.value(next.after);
        const QJsonObject product{{u"product"_s, report.names.value(next.product)},
                                  {u"score"_s, next.score()},
                                  {u"because"_s, reasonText(next, after)},
                                  {u"after"_s, after},
                                  {u"followed"_s, next.followed},
                                  {u"of"_s, next.of},
                                  {u"chance_after"_s, next.chanceAfter()},
                                  {u"chance_at_all"_s, next.chanceAtAll()}};
        products.append(product);
        printed.addRow(product);
    }
    printed.values = {{u"products"_s, products}};
    return printed;
}
