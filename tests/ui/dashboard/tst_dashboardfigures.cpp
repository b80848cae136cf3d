// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/purchasehistory.h"
#include "tests/support/ui/pseudotranslator.h"
#include "ui/dashboard/feedbackfigures.h"
#include "ui/dashboard/phasefigures.h"
#include "ui/dashboard/purchasefigures.h"
#include "ui/reports/reportfigure.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

int monthOf(int year, int month)
{
    return monthNumber(QDate(year, month, 1));
}

RetentionReport smallRetention()
{
    RetentionReport report;
    report.basis.asOf = QDate(2025, 4, 10);
    report.months = {{monthOf(2025, 1), 10, 4, 6, 0, true}, {monthOf(2025, 2), 0, 0, 0, 1, true}, {monthOf(2025, 3), 8, 1, 7, 0, false}};
    return report;
}

/** Twenty came into Reach, of whom twelve advanced after a week; twelve are in Loyal. Four were lost. */
LifeCycleReport smallLifeCycle()
{
    LifeCycleReport report;
    report.basis.asOf = QDate(2025, 3, 30);
    report.to = report.basis.asOf;
    report.ends = {QDate(2025, 1, 31), QDate(2025, 2, 28), QDate(2025, 3, 30)};
    report.phases = {{{.phase = 1, .lifeCycle = 1}, u"Reach"_s, u"reach"_s, {}, 0},
                     {{.phase = 2, .lifeCycle = 1, .position = 1, .role = 4}, u"<b>Loyal</b>"_s, u"loyal"_s, {}, 4}};
    report.currency = u"EUR"_s;
    PhaseFlowBuilder flows({report.phases[0].place, report.phases[1].place}, 0, 1000);
    for (qint64 customer = 1; customer <= 20; ++customer) {
        CustomerStays stays{customer, {{.visit = customer, .phase = 1, .entered = 1, .leftDay = 30}}};
        if (customer <= 12) {
            stays.stays.front().left = 2;
            stays.stays.front().leftDay = 7;
            stays.stays.push_back({.visit = 100 + customer, .phase = 2, .entered = 2, .enteredDay = 7, .leftDay = 30});
        }
        flows.add(stays);
    }
    report.all = {.customers = 9, .now = {4, 5}, .atEnds = {{1, 2, 4}, {0, 3, 5}}, .flows = flows.flows()};
    report.all.losses = {{u"Moved away"_s, 3, 3, 0, 0.75, 0.75}, {QString(), 1, 1, 0, 0.25, 1.0}};
    return report;
}

QStringList captions(const std::vector<CustomerGroup> &groups)
{
    QStringList captions;
    for (const CustomerGroup &group : groups)
        captions.append(asEnglish(group.caption));
    return captions;
}

} // namespace

class DashboardFiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void retentionBreaksWhereNobodyBought()
    {
        const FigureContent figure = PurchaseFigures::retention(smallRetention(), 0);

        const ChartSeries &rate = figure.chart.series.front();
        QCOMPARE(rate.values.at(0), 0.4);
        QVERIFY(rate.low.at(0) > 0.1 && rate.low.at(0) < 0.4);
        QVERIFY(std::isnan(rate.values.at(1)));
        QCOMPARE(figure.chart.unfinished, 1);
        QCOMPARE(figure.latest, 0);
        QVERIFY(asEnglish(figure.summary).contains(u"January 2025"_s));
        QVERIFY(figure.notEnough.isEmpty());
    }

    void retentionOffersWhoStayedWhoPausedAndWhoReturned()
    {
        const FigureContent figure = PurchaseFigures::retention(smallRetention(), 0);

        QCOMPARE(captions(figure.groupsAt(0, -1)),
                 (QStringList{u"Bought in January 2025 and in February 2025"_s, u"Bought in January 2025, not in February 2025"_s,
                              u"Back in February 2025 after a pause"_s}));
        QCOMPARE(figure.groupsAt(0, -1)[1].size, qint64(6));
    }

    void showsTheLastMonthsOnly()
    {
        const FigureContent figure = PurchaseFigures::retention(smallRetention(), 2);

        QCOMPARE(figure.chart.categories.size(), 2);
        QCOMPARE(captions(figure.groupsAt(1, -1)).first(), u"Bought in March 2025 and in April 2025"_s);
    }

    void saysWhenThereIsNotEnough()
    {
        QVERIFY(!PurchaseFigures::retention({}, 12).notEnough.isEmpty());
        QVERIFY(!PurchaseFigures::churn({}, 12).notEnough.isEmpty());
        QVERIFY(!PhaseFigures(LifeCycleReport(), {}).now().notEnough.isEmpty());
        QVERIFY(!PhaseFigures(LifeCycleReport(), {}).overTime().notEnough.isEmpty());
        QVERIFY(!PhaseFigures(LifeCycleReport(), {}).funnel().notEnough.isEmpty());
        QVERIFY(!PhaseFigures(LifeCycleReport(), {}).medians().notEnough.isEmpty());
        QVERIFY(!PhaseFigures(LifeCycleReport(), {}).losses().notEnough.isEmpty());
        QVERIFY(!FeedbackFigures::score({}, 12).notEnough.isEmpty());
        QVERIFY(!FeedbackFigures::complaints({}, 12).notEnough.isEmpty());
        QCOMPARE(PurchaseFigures::retention({}, 12).latest, -1);
    }

    void churnOffersTheGroupOfTheBarThatWasChosen()
    {
        ChurnReport report;
        report.basis.asOf = QDate(2025, 4, 30);
        report.history.months = {{{monthOf(2025, 4), 10, 7, 3, 1, true}, 5, 2}};
        report.history.customers = 20;
        report.history.inactive = 5;
        report.history.everInactive = 8;
        report.history.returned = 3;

        const FigureContent figure = PurchaseFigures::churn(report, 12);

        QCOMPARE(figure.chart.series.at(0).values, QList<double>{3});
        QCOMPARE(figure.chart.series.at(1).values, QList<double>{2});
        QCOMPARE(captions(figure.groupsAt(0, 0)), QStringList{u"Became inactive in April 2025"_s});
        QCOMPARE(captions(figure.groupsAt(0, 1)), QStringList{u"Returned in April 2025"_s});
        QCOMPARE(figure.groupsAt(0, -1).size(), size_t(3));
        QVERIFY(asEnglish(figure.summary).contains(u"5 of 20"_s));
    }

    void phasesShowWhoIsThereAndWhenTheyWere()
    {
        const LifeCycleReport report = smallLifeCycle();
        const PhaseFigures figures(report, {});

        const FigureContent figure = figures.overTime();

        QCOMPARE(figure.chart.series.at(1).values, (QList<double>{0, 3, 5}));
        QCOMPARE(figure.chart.series.at(1).color, 4);
        QCOMPARE(figure.chart.unfinished, 1);
        QCOMPARE(figure.groupsAt(1, 1).front().size, qint64(3));
        QCOMPARE(figure.groupsAt(0, -1).size(), size_t(2));
        QCOMPARE(figures.now().latest, 1);
        QCOMPARE(figures.now().groupsAt(0, -1).front().size, qint64(4));
    }

    void theFunnelOffersWhoMadeTheEntries()
    {
        const LifeCycleReport report = smallLifeCycle();

        const FigureContent figure = PhaseFigures(report, {}).funnel();

        QCOMPARE(figure.chart.series.size(), qsizetype(OutcomeCount));
        QCOMPARE(figure.chart.series.at(qsizetype(Outcome::Advanced)).values, (QList<double>{12, 0}));
        QCOMPARE(figure.basis.n, qint64(32));
        QCOMPARE(captions(figure.groupsAt(0, int(Outcome::Advanced))), QStringList(u"Came into Reach: Advanced"_s));
        QCOMPARE(figure.groupsAt(0, -1).size(), OutcomeCount + 1);
        QCOMPARE(figure.groupsAt(0, -1).front().size, qint64(20));
    }

    void mediansLeaveOutWhatIsNotKnownAndSaySo()
    {
        const LifeCycleReport report = smallLifeCycle();

        const FigureContent figure = PhaseFigures(report, {}).medians();

        QCOMPARE(figure.chart.categories, QStringList(u"Reach"_s));
        QCOMPARE(figure.chart.series.front().values, QList<double>{7});
        QVERIFY(asEnglish(figure.summary).contains(u"<b>Loyal</b>"_s));
        QCOMPARE(figure.groupsAt(0, -1).front().size, qint64(20));
    }

    void lossesAddUpAndSayWhenNobodyNotedWhy()
    {
        LifeCycleReport report = smallLifeCycle();

        const FigureContent figure = PhaseFigures(report, {}).losses();

        QCOMPARE(figure.chart.series.at(0).values, (QList<double>{3, 1}));
        QCOMPARE(figure.chart.series.at(1).values, (QList<double>{3, 4}));
        QCOMPARE(asEnglish(figure.chart.categories.last()), u"No reason given"_s);
        QVERIFY(asEnglish(figure.summary).contains(u"3 of 4"_s));
        report.all.losses.erase(report.all.losses.begin());
        QCOMPARE(asEnglish(PhaseFigures(report, {}).losses().summary), u"Nobody noted why."_s);
    }

    void figuresOfAGroupSayWhichItIs()
    {
        LifeCycleReport report = smallLifeCycle();
        report.by = GroupBy::Owner;
        report.groups = {report.all};
        report.groups.front().customers = 3;

        QCOMPARE(PhaseFigures(report, {}, 0).now().basis.n, qint64(3));
        QVERIFY(asEnglish(definitionText(PhaseFigures(report, {}, 0).now().basis)).contains(u"No owner"_s));
        QCOMPARE(PhaseFigures(report, {}).now().basis.n, qint64(9));
    }

    void showsAnswersInsteadOfAScoreFromFew()
    {
        NpsReport report;
        report.basis.asOf = QDate(2025, 3, 31);
        report.answers = {4, 2, 1};
        report.months = {{monthOf(2025, 3), {4, 2, 1}, true}};

        const FigureContent few = FeedbackFigures::score(report, 12);
        QVERIFY(!few.notEnough.isEmpty());
        QVERIFY(asEnglish(few.summary).contains(u"7 or 8 2"_s));

        report.answers = report.months.front().answers = {7, 2, 1};
        const FigureContent enough = FeedbackFigures::score(report, 12);
        QVERIFY(enough.notEnough.isEmpty());
        QCOMPARE(enough.chart.series.front().values, QList<double>{60});
        QCOMPARE(enough.groupsAt(0, -1).size(), size_t(3));
    }

    void complaintsTellThoseOpenApartFromThoseReceived()
    {
        ComplaintReport report;
        report.basis.asOf = QDate(2025, 3, 31);
        report.open = 2;
        report.medianDays = 1.5;
        report.months = {{monthOf(2025, 3), 3, 1, 2, true}};

        const FigureContent figure = FeedbackFigures::complaints(report, 12);

        QCOMPARE(captions(figure.groupsAt(0, 2)), QStringList{u"With an open complaint at the end of March 2025"_s});
        QCOMPARE(captions(figure.groupsAt(0, 0)), QStringList{u"Complained in March 2025"_s});
        QVERIFY(asEnglish(figure.summary).contains(u"1.5"_s));
    }
};

QTEST_MAIN(DashboardFiguresTest)
#include "tst_dashboardfigures.moc"
