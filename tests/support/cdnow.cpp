// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cdnow.h"

#include "models/base/day.h"
#include "tests/support/purchasehistory.h"

#include <QFile>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

std::vector<CustomerPurchases> cdnowSummary(const QString &path, QDate end)
{
    PurchaseSummaryBuilder builder(dayNumber(end));
    feed(builder, cdnowPurchases(path));
    return builder.take();
}

std::vector<CdnowAnswer> cdnowAnswers(const QString &path)
{
    QFile file(path);
    std::vector<CdnowAnswer> answers;
    if (!file.open(QIODevice::ReadOnly))
        return answers;
    const QStringList columns = QString::fromLatin1(file.readLine()).trimmed().split(u',');
    while (!file.atEnd()) {
        const QStringList cells = QString::fromLatin1(file.readLine()).trimmed().split(u',');
        CdnowAnswer answer;
        for (qsizetype i = 0; i < cells.size(); ++i)
            answer.values.insert(columns.at(i), cells.at(i).toDouble());
        answer.history = {std::llround(answer["x"]), std::llround(answer["t_x_weeks"] * DaysPerWeek), std::llround(answer["T_weeks"] * DaysPerWeek)};
        answers.push_back(answer);
    }
    return answers;
}
