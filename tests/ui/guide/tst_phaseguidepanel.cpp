// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/phaseguidepanel.h"

#include "models/lifecycle/movephase.h"
#include "models/tasks/task.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class PhaseGuidePanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test = std::make_unique<TestServices>([this](Connection &db) {
            Phase acquire = phaseWithRole(db, PhaseRole::Acquire);
            acquire.suggestedActivities = u"Call <b>soon</b>\nSend an offer"_s;
            acquire.stalledDays = 14;
            db.update(acquire);
            phase = acquire.id;
            Phase reach = phaseWithRole(db, PhaseRole::Reach);
            reach.suggestedActivities.clear();
            db.update(reach);
            ada = stored(db, {.name = u"Ada"_s, .phase = phase, .phaseSince = QDateTime::currentDateTimeUtc().addDays(-100)}).id;
            const Customer bob = stored(db, {.name = u"Bob"_s, .phase = phase, .phaseSince = QDateTime::currentDateTimeUtc().addDays(-10)});
            perform(db, TestOrigin, u"Move"_s, &movePhase,
                    PhaseMove{.customer = bob.id, .phase = phaseWithRole(db, PhaseRole::Convert).id});
        });
        panel = std::make_unique<PhaseGuidePanel>(test->services);
        panel->resize(320, 700);
    }

    void cleanup()
    {
        panel.reset();
        test.reset();
    }

    void tellsWhatThePhaseIsForAndWhatFollows()
    {
        show();

        QVERIFY(!textOf(u"guideExplanation"_s).isEmpty());
        QCOMPARE(textsOf(u"guideActivity"_s), (QStringList{u"Call <b>soon</b>"_s, u"Send an offer"_s}));
        QVERIFY(buttonText(u"guideCustomers"_s).contains(u'1'));
        QVERIFY(buttonText(u"guideStalled"_s).contains(u'1'));
        const QStringList followers = textsOf(u"guideFollower"_s);
        QCOMPARE(followers.size(), 2);
        QVERIFY(followers.first().contains(u"Conversion"_s));
        QVERIFY(followers.first().contains(u"n = 1"_s));
        QVERIFY(textOf(u"guideCases"_s).contains(u'2'));
    }

    void plansWhatItSuggestsByKeyboard()
    {
        show();
        auto *button = panel->findChild<QToolButton *>(u"planActivity"_s);
        QVERIFY(!button->isEnabled());
        QSignalSpy planned(panel.get(), &PhaseGuidePanel::planned);

        panel->setCustomer(ada, u"Ada"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);

        QTRY_COMPARE(planned.size(), 1);
        const auto tasks = test->db.select<Task>(u"WHERE customer_id = ?"_s, ada);
        QCOMPARE(tasks.size(), size_t(1));
        QCOMPARE(tasks.front().title, u"Call <b>soon</b>"_s);
        QCOMPARE(tasks.front().dueDay, QDate::currentDate().addDays(1));
        QCOMPARE(test->navigator.said.size(), 1);
    }

    void opensWhoIsThereAndWhoIsStalled()
    {
        show();
        auto *stalled = panel->findChild<QToolButton *>(u"guideStalled"_s);

        stalled->setFocus();
        QTest::keyClick(stalled, Qt::Key_Space);

        QCOMPARE(test->navigator.opened.size(), size_t(1));
        QCOMPARE(test->navigator.opened.front().page, u"customers"_s);
        QCOMPARE(test->navigator.opened.front().search, u"phase:Acquisition stalled:yes"_s);
    }

    void changesThePhaseByKeyboard()
    {
        show();
        auto *phases = panel->findChild<QComboBox *>(u"guidePhase"_s);
        QSignalSpy chosen(panel.get(), &PhaseGuidePanel::phaseChosen);

        phases->setFocus();
        QTest::keyClick(phases, Qt::Key_Home);

        QCOMPARE(chosen.size(), 1);
        QVERIFY(panel->phase() != phase);
        QVERIFY(panel->findChild<QLabel *>(u"guideNoActivities"_s));
    }

    void countsAgainWhenSomebodyMoves()
    {
        show();
        const auto moved = test->writer.perform(
            u"Move"_s, &movePhase, PhaseMove{.customer = ada, .phase = phaseWithRole(test->db, PhaseRole::Convert).id});
        QVERIFY(moved.wait().has_value());

        QTRY_VERIFY_WITH_TIMEOUT(!panel->findChild<QToolButton *>(u"guideCustomers"_s)->isEnabled(), 10'000);
    }

    void everyControlHasANameToSay()
    {
        show();

        QCOMPARE(widgetsWithoutName(panel.get()), QStringList());
    }

private:
    void show()
    {
        panel->showPhase(phase);
        panel->show();
        QVERIFY(QTest::qWaitForWindowActive(panel.get()));
        QTRY_VERIFY(panel->isSettled());
    }

    QString textOf(const QString &name) const
    {
        const auto *label = panel->findChild<QLabel *>(name);
        return label ? asEnglish(label->text()) : QString();
    }

    QStringList textsOf(const QString &name) const
    {
        QStringList texts;
        for (const QLabel *label : panel->findChildren<QLabel *>(name))
            texts.append(asEnglish(label->text()));
        return texts;
    }

    QString buttonText(const QString &name) const { return panel->findChild<QToolButton *>(name)->text(); }

    std::unique_ptr<TestServices> test;
    std::unique_ptr<PhaseGuidePanel> panel;
    PhaseId phase;
    CustomerId ada;
};

QTEST_MAIN(PhaseGuidePanelTest)
#include "tst_phaseguidepanel.moc"
