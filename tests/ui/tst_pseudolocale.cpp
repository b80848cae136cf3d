// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/rule.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/languageaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/pages.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

/** Every page and every dialog that an action opens, in a language with longer texts. */
class PseudoLocaleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!testsRunInPseudoLocale())
            QCoreApplication::installTranslator(&translator);
        test = std::make_unique<TestServices>([](Connection &db) { stored(db, {.name = u"Zq"_s, .city = u"Wx"_s}); });
    }

    void everyPageIsTranslatedNamedAndUnclipped_data()
    {
        QTest::addColumn<int>("entry");

        for (size_t i = 0; i < pageEntries().size(); ++i)
            QTest::newRow(qPrintable(pageEntries()[i].name)) << int(i);
    }

    void everyPageIsTranslatedNamedAndUnclipped()
    {
        QFETCH(int, entry);
        const PageEntry &wanted = pageEntries().at(size_t(entry));
        const std::unique_ptr<Page> page(wanted.make(test->services));
        page->resize(1280, 800);
        page->showPlace({.page = wanted.name, .record = 1});
        page->show();
        QTRY_VERIFY(page->isSettled());
        QTest::qWait(50);

        audit(page.get());
    }

    void everyActionsDialogIsTranslatedNamedAndUnclipped_data()
    {
        QTest::addColumn<int>("entry");

        for (size_t i = 0; i < actionEntries().size(); ++i)
            QTest::newRow(qPrintable(actionEntries()[i].name)) << int(i);
    }

    void everyActionsDialogIsTranslatedNamedAndUnclipped()
    {
        QFETCH(int, entry);
        test->window.show();

        actionEntries().at(size_t(entry)).run(test->services, {.customer = {1}, .record = 1});

        QTest::qWait(200);
        for (QWidget *dialog : QApplication::topLevelWidgets()) {
            if (dialog == &test->window || !dialog->isVisible())
                continue;
            audit(dialog);
            dialog->close();
        }
    }

    void theAuditFindsAButtonThatIsNotTranslated()
    {
        QWidget window;
        QPushButton button(u"Save"_s, &window);

        QCOMPARE(untranslatedTexts(&window, {}).size(), qsizetype(1));
        QVERIFY(untranslatedTexts(&window, {u"Save"_s}).isEmpty());
        button.setText(u"[Save~~]"_s);
        QVERIFY(untranslatedTexts(&window, {}).isEmpty());
    }

    void theAuditFindsAButtonWithoutRoom()
    {
        QWidget window;
        QPushButton button(u"[A button with a long text~~~~~~~~]"_s, &window);
        button.setFixedWidth(20);
        window.show();

        QCOMPARE(clippedTexts(&window).size(), qsizetype(1));
    }

private:
    void audit(QWidget *widget)
    {
        // The life cycle is data: it was stored in the language of the day.
        QStringList data{u"Add Zq"_s, u"Zq"_s, u"Wx"_s, TestOrigin.actor, LifeCycleStore(test->db).lifeCycle().name};
        for (const Phase &phase : LifeCycleStore(test->db).phases()) {
            data << phase.name << phase.explanation;
            for (const QString &lines : {phase.reasons, phase.leavingReasons, phase.suggestedActivities})
                data << lines.split(u'\n', Qt::SkipEmptyParts);
        }
        for (const Rule &rule : test->db.select<Rule>(u"ORDER BY id"_s))
            data << rule.name;
        for (const TaskTemplate &each : test->db.select<TaskTemplate>(u"ORDER BY id"_s))
            data << each.title;
        QCOMPARE(untranslatedTexts(widget, data).join(u'\n'), QString());
        QCOMPARE(clippedTexts(widget).join(u'\n'), QString());
        QCOMPARE(widgetsWithoutName(widget).join(u'\n'), QString());
    }

    PseudoTranslator translator;
    std::unique_ptr<TestServices> test;
};

QTEST_MAIN(PseudoLocaleTest)
#include "tst_pseudolocale.moc"
