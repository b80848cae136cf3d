// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/lifecyclereportpage.h"

#include "models/lifecycle/movephase.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/printpreview.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/charts/chartview.h"
#include "ui/common/dateedit.h"
#include "ui/common/mistakebar.h"
#include "ui/dashboard/funneltable.h"
#include "ui/dashboard/funneltablemodel.h"
#include "ui/reports/reportfigure.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class LifeCycleReportPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test = std::make_unique<TestServices>([this](Connection &db) {
            const auto add = [&](const QString &name, const QString &owner, int daysAgo) {
                return stored(db, {.name = name, .owner = owner, .phase = phaseWithRole(db, PhaseRole::Reach).id,
                                   .phaseSince = QDateTime::currentDateTimeUtc().addDays(-daysAgo)})
                    .id;
            };
            const auto move = [&](CustomerId customer, PhaseRole role, const QString &reason = {}) {
                perform(db, TestOrigin, u"Move"_s, &movePhase,
                        PhaseMove{.customer = customer, .phase = phaseWithRole(db, role).id, .reason = reason});
            };
            ada = add(u"Ada"_s, u"Mia"_s, 40);
            bob = add(u"Bob"_s, u"Tom"_s, 40);
            eve = add(u"Eve"_s, u"Tom"_s, 4);
            add(u"Old"_s, {}, 900);
            move(ada, PhaseRole::Acquire);
            move(bob, PhaseRole::Lost, u"Too <b>expensive</b>"_s);
        });
        test->settings.set(Setting<int>{"lifeCycleReport/period", 4}, 4);
        page = std::make_unique<LifeCycleReportPage>(test->services);
        page->resize(1300, 900);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_VERIFY(page->isSettled());
    }

    void cleanup()
    {
        page.reset();
        test.reset();
    }

    void showsTheFunnelOfThePeriod()
    {
        QCOMPARE(cell(0, FunnelTableModel::Entered), u"3"_s);
        QCOMPARE(cell(0, FunnelTableModel::FirstOutcome + int(Outcome::Advanced)), u"1"_s);
        QCOMPARE(cell(0, FunnelTableModel::FirstOutcome + int(Outcome::Lost)), u"1"_s);
        QCOMPARE(cell(0, FunnelTableModel::FirstOutcome + int(Outcome::Still)), u"1"_s);
        QCOMPARE(figure(u"lossesFigure"_s)->findChild<ChartView *>()->content().categories, QStringList(u"Too <b>expensive</b>"_s));
        QVERIFY(figure(u"overTimeFigure"_s)->findChild<ChartView *>()->content().categories.size() >= 2);
    }

    void opensExactlyTheCustomersOfACellByKeyboard()
    {
        open(0, FunnelTableModel::FirstOutcome + int(Outcome::Lost));
        QTRY_COMPARE(test->navigator.opened.size(), size_t(1));
        QCOMPARE(test->navigator.opened.front().records, std::vector<qint64>{bob.value});

        open(0, FunnelTableModel::Entered);
        QTRY_COMPARE(test->navigator.opened.size(), size_t(2));
        QCOMPARE(test->navigator.opened.back().records, (std::vector<qint64>{ada.value, bob.value, eve.value}));
    }

    void offersTheOutcomesOfAPhaseFromTheDaysInIt()
    {
        open(0, FunnelTableModel::Days);

        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), qsizetype(OutcomeCount) + 1);
        QTest::keyClick(menu, Qt::Key_Escape);
    }

    void changesThePeriodByKeyboard()
    {
        auto *period = page->findChild<QComboBox *>(u"reportPeriod"_s);
        period->setFocus();
        QTest::keyClick(period, Qt::Key_Up);
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(period, Qt::Key_Down);
        QTRY_VERIFY(page->isSettled());

        QVERIFY(!page->findChild<DateEdit *>(u"reportFrom"_s)->date().isValid());
        QCOMPARE(cell(0, FunnelTableModel::Entered), u"4"_s);
    }

    void takesAPeriodOfOnesOwn()
    {
        auto *from = page->findChild<DateEdit *>(u"reportFrom"_s);
        from->setDate(QDate::currentDate().addDays(-10));
        QTRY_VERIFY(page->isSettled());

        QCOMPARE(cell(0, FunnelTableModel::Entered), u"1"_s);
        auto *period = page->findChild<QComboBox *>(u"reportPeriod"_s);
        QCOMPARE(period->currentIndex(), period->count() - 1);
        page->findChild<DateEdit *>(u"reportTo"_s)->setDate(QDate::currentDate().addDays(-20));
        QTRY_VERIFY(page->isSettled());
        QCOMPARE(cell(0, FunnelTableModel::Entered), u"1"_s);
    }

    void splitsByOwnerAndShowsOneOfThem()
    {
        auto *by = page->findChild<QComboBox *>(u"reportBy"_s);
        by->setFocus();
        QTest::keyClick(by, Qt::Key_Down);
        QTRY_VERIFY(page->isSettled());

        QVERIFY(rowNames().contains(u"Tom · Reach"_s));
        auto *group = page->findChild<QComboBox *>(u"reportGroup"_s);
        QVERIFY(group->isVisible());
        group->setFocus();
        for (int i = 0; i < group->findText(u"Tom"_s); ++i)
            QTest::keyClick(group, Qt::Key_Down);
        QCOMPARE(group->currentText(), u"Tom"_s);
        QCOMPARE(cell(0, FunnelTableModel::Entered), u"2"_s);
        open(0, FunnelTableModel::Entered);
        QTRY_COMPARE(test->navigator.opened.size(), size_t(1));
        QCOMPARE(test->navigator.opened.front().records, (std::vector<qint64>{bob.value, eve.value}));
    }

    void looksAtTheCustomersOfAQueryOnly()
    {
        QVERIFY(page->focusSearch());
        QTest::keyClicks(page->focusWidget(), u"owner:tom"_s);
        QTRY_VERIFY(page->isSettled());
        QTRY_COMPARE(cell(0, FunnelTableModel::Entered), u"2"_s);

        QTest::keyClicks(page->focusWidget(), u" phase:nonsense"_s);
        QTRY_VERIFY(page->findChild<MistakeBar *>()->isVisible());
        QCOMPARE(cell(0, FunnelTableModel::Entered), u"2"_s);
    }

    void countsAgainWhenSomebodyMoves()
    {
        const auto moved
            = test->writer.perform(u"Move"_s, &movePhase, PhaseMove{.customer = eve, .phase = phaseWithRole(test->db, PhaseRole::Acquire).id});
        QVERIFY(moved.wait().has_value());

        QTRY_COMPARE_WITH_TIMEOUT(cell(0, FunnelTableModel::FirstOutcome + int(Outcome::Advanced)), u"2"_s, 20'000);
    }

    void keepsTheRulesOfATable()
    {
        const QAbstractItemModelTester tester(table()->model());
        auto *model = qobject_cast<FunnelTableModel *>(table()->model());

        model->setReport({}, {}, -1);

        QCOMPARE(model->rowCount(), 0);
        QVERIFY(model->groupsAt({}).empty());
    }

    void savesTheFunnelAsCommaSeparatedValues()
    {
        const QStringList lines = figure(u"funnelFigure"_s)->csv().split(u"\r\n"_s);

        QCOMPARE(asEnglish(lines.front().section(u',', 0, 0)), u"Phase"_s);
        QVERIFY(lines.at(1).startsWith(u"Reach,3,1,1,0,0,1,"_s));
    }

    void tellsDefinitionsAndCases()
    {
        for (FigureCard *each : page->findChildren<FigureCard *>()) {
            QVERIFY(!each->findChild<QLabel *>(u"figureDefinition"_s)->text().isEmpty());
            QVERIFY(!each->findChild<QLabel *>(u"figureCases"_s)->text().isEmpty());
        }
    }

    void everyControlHasANameToSay() { QCOMPARE(widgetsWithoutName(page.get()), QStringList()); }

    void printsItsFiguresAsTheyAreShown()
    {
        QVERIFY(opensPrintPreview(*page, test->window));

        const std::vector<PrintedPart> parts = page->printedParts();
        QCOMPARE(parts.size(), size_t(5));
        QCOMPARE(int(parts.front().table.rows.size()), page->findChild<FunnelTable *>()->model()->rowCount());
        QVERIFY(parts.back().csv.contains(u"Too <b>expensive</b>"_s));
    }

private:
    FunnelTable *table() const { return page->findChild<FunnelTable *>(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    FigureCard *figure(const QString &name) const { return page->findChild<FigureCard *>(name); }

    QStringList rowNames() const
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names.append(asEnglish(table()->model()->headerData(row, Qt::Vertical).toString()));
        return names;
    }

    void open(int row, int column)
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(row, column));
        QTest::keyClick(table(), Qt::Key_Return);
    }

    std::unique_ptr<TestServices> test;
    std::unique_ptr<LifeCycleReportPage> page;
    CustomerId ada;
    CustomerId bob;
    CustomerId eve;
};

QTEST_MAIN(LifeCycleReportPageTest)
#include "tst_lifecyclereportpage.moc"
