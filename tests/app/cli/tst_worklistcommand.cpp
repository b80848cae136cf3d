// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feedback/feedback.h"
#include "models/segments/segment.h"
#include "tests/support/program.h"
#include "tests/support/testdatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

/** Today as scripts read it, and the wishes that it follows. */
class WorklistCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        database = std::make_unique<TestDatabase>();
        Connection db(database->url);
        const Customer ada = stored(db, {.name = u"Ada"_s, .city = u"Oslo"_s, .owner = u"Eve"_s});
        const Customer bob = stored(db, {.name = u"Bob"_s, .city = u"Rome"_s});
        stored(db, {.name = u"Content"_s, .city = u"Rome"_s});
        perform(db, TestOrigin, u"Complain"_s, [&](Operation &operation) {
            for (const CustomerId customer : {ada.id, bob.id}) {
                Feedback feedback{.customer = customer, .kind = FeedbackKind::Complaint, .text = u"Cold"_s, .at = QDateTime::currentDateTimeUtc()};
                operation.insert(feedback);
            }
        });
    }

    void printsTheKeysOfItsContract()
    {
        const QJsonObject report = json({u"report"_s, u"worklist"_s, u"--format"_s, u"json"_s});

        QCOMPARE(report[u"n"_s].toInt(), 2);
        QCOMPARE(report[u"as_of"_s].toString(), QDate::currentDate().toString(Qt::ISODate));
        QVERIFY(!report[u"definition"_s].toString().isEmpty());
        QVERIFY(!report[u"warnings"_s].toArray().isEmpty()); // Too few purchases to tell chances.
        const QJsonArray lines = report[u"worklist"_s].toArray();
        QCOMPARE(lines.size(), 2);
        const QJsonObject line = lines.first().toObject();
        QCOMPARE(line[u"customer"_s][u"name"_s].toString(), u"Ada"_s);
        QCOMPARE(line[u"reasons"_s].toArray().first().toString(), u"complaint open, from today"_s);
        QVERIFY(line[u"kinds"_s].toArray().contains(u"complaint"_s));
        for (const auto &key : {u"silent_days"_s, u"usual_gap_days"_s, u"p_buy"_s})
            QVERIFY2(line.contains(key) && line[key].isNull(), qPrintable(key));
        QCOMPARE(line[u"value"_s].toDouble(-1), 0.0);
    }

    void isLimitedAndFiltered()
    {
        QCOMPARE(names({u"--limit"_s, u"1"_s}), QStringList{u"Ada"_s});
        QCOMPARE(names({u"--owner"_s, u"Eve"_s}), QStringList{u"Ada"_s});
        QCOMPARE(names({u"--owner"_s, u""_s}), QStringList{u"Bob"_s});
        QCOMPARE(names({u"--query"_s, u"city:rome"_s}), QStringList{u"Bob"_s});
        QVERIFY(cli({u"report"_s, u"worklist"_s, u"--format"_s, u"csv"_s}).output.startsWith("customer,owner,reasons,"));
    }

    void refusesWhatAListOfTodayCannotHave()
    {
        QCOMPARE(cli({u"report"_s, u"worklist"_s, u"--as-of"_s, u"2025-01-01"_s}).status, 2);
        QCOMPARE(cli({u"report"_s, u"worklist"_s, u"--limit"_s, u"-1"_s}).status, 2);
        QCOMPARE(cli({u"report"_s, u"nps"_s, u"--limit"_s, u"3"_s}).status, 2);
    }

    void segmentsWishToBeInTouch()
    {
        QCOMPARE(cli({u"segment"_s, u"Romans"_s, u"--query"_s, u"city:rome"_s, u"--touch-every"_s, u"30"_s}).status, 0);
        Connection db(database->url);
        QCOMPARE(db.select<Segment>({}).front().touchEveryDays, 30);
        QCOMPARE(cli({u"segment"_s, u"Romans"_s, u"--touch-every"_s, u"9999"_s}).status, 1);
        QCOMPARE(cli({u"segment"_s, u"Nobody"_s, u"--touch-every"_s, u"9"_s}).status, 1); // There is no such segment to change.
        QCOMPARE(cli({u"segment"_s, u"Romans"_s, u"--touch-every"_s, u"0"_s}).status, 0);
        QCOMPARE(db.select<Segment>({}).front().touchEveryDays, std::nullopt);
    }

    void customersAreAskedForByTheirWish()
    {
        Connection db(database->url);
        stored(db, {.name = u"Wished"_s, .touchEveryDays = 30});
        const auto found = [&](const QString &query) {
            return QString::fromUtf8(cli({u"list"_s, u"customers"_s, u"--query"_s, query, u"--columns"_s, u"name"_s, u"--format"_s, u"csv"_s}).output)
                .split(u'\n', Qt::SkipEmptyParts)
                .mid(1);
        };
        QCOMPARE(found(u"touch_every:30"_s), QStringList{u"Wished"_s});
        QCOMPARE(found(u"touch_overdue:yes"_s), QStringList());
        QCOMPARE(cli({u"edit"_s, u"--query"_s, u"name:content"_s, u"--set"_s, u"touch_every_days=7"_s}).status, 0);
        QCOMPARE(found(u"touch_every:7"_s), QStringList{u"Content"_s});
    }

private:
    Answer cli(const QStringList &arguments) const
    {
        const QString place = database->url.scheme() == u"sqlite" ? database->url.path() : database->url.toString();
        return regularsCli(QStringList{u"--database"_s, place} + arguments);
    }
    QJsonObject json(const QStringList &arguments) const { return QJsonDocument::fromJson(cli(arguments).output).object(); }
    QStringList names(const QStringList &options) const
    {
        QStringList names;
        for (const QJsonValue &line : json(QStringList{u"report"_s, u"worklist"_s, u"--format"_s, u"json"_s} + options)[u"worklist"_s].toArray())
            names.append(line[u"customer"_s][u"name"_s].toString());
        return names;
    }

    std::unique_ptr<TestDatabase> database;
};

QTEST_GUILESS_MAIN(WorklistCommandTest)
#include "tst_worklistcommand.moc"
