// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/purchasehistory.h"

#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

std::vector<BoughtOn> cdnowPurchases(const QString &path)
{
    std::vector<BoughtOn> purchases;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return purchases;
    while (!file.atEnd()) {
        const QStringList fields = QString::fromLatin1(file.readLine()).simplified().split(u' ');
        if (fields.size() == 5) {
            purchases.push_back({fields[1].toLongLong(), QDate::fromString(fields[2], u"yyyyMMdd"_s),
                                 qRound64(fields[4].toDouble() * 100.0)});
        }
    }
    return purchases;
}

std::vector<BoughtOn> randomPurchases(int customers, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<BoughtOn> purchases;
    for (int customer = 1; customer <= customers; ++customer) {
        QDate day = QDate(2023, 1, 15).addDays(random.bounded(500));
        const int pace = 1 + random.bounded(200);
        while (day <= QDate(2026, 2, 10)) {
            purchases.push_back({customer, day, random.bounded(10000)});
            if (random.bounded(4) == 0)
                break;
            day = day.addDays(random.bounded(pace) * random.bounded(3));
        }
    }
    return purchases;
}
