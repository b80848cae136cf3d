// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/mailtemplates.h"

#include "models/history/history.h"
#include "tests/support/testdatabase.h"

using namespace Qt::StringLiterals;

class MailTemplatesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_test = std::make_unique<TestDatabase>(); }

    void storesChangesAndDeletesByOperations()
    {
        Connection db(m_test->url);
        const QStringList before = TestDatabase::dump(db);
        const MailTemplate made = save(db, {.name = u"  Thanks \n all "_s, .subject = u"Hello {First Name}"_s, .body = u"Line 1\nLine 2 {my name}"_s});
        QCOMPARE(made.name, u"Thanks all"_s);
        QCOMPARE(made.subject, u"Hello {first-name}"_s);
        QCOMPARE(made.body, u"Line 1\nLine 2 {sender}"_s);
        save(db, {.name = u"äpfel"_s, .subject = u"x"_s});

        MailTemplate changed = made;
        changed.name = u"Zebra"_s;
        save(db, changed);

        QCOMPARE(names(db), (QStringList{u"äpfel"_s, u"Zebra"_s}));
        perform(db, TestOrigin, u"Delete"_s, &deleteMailTemplate, made.id);
        QCOMPARE(names(db), QStringList{u"äpfel"_s});
        for (int i = 0; i < 4; ++i)
            undoOperation(db, TestOrigin, HistoryStore(db).undoable()->id);
        QCOMPARE(TestDatabase::dump(db), before);
    }

    void refusesWhatCannotWork()
    {
        Connection db(m_test->url);

        QVERIFY_THROWS_EXCEPTION(Failure, save(db, {.name = u" "_s, .subject = u"x"_s}));
        QVERIFY_THROWS_EXCEPTION(Failure, save(db, {.name = u"x"_s, .body = u" \n"_s}));
        QVERIFY_THROWS_EXCEPTION(Failure, save(db, {.name = u"x"_s, .body = u"{frist name}"_s}));
        QVERIFY_THROWS_EXCEPTION(Failure, save(db, {.name = u"x"_s, .body = QString(LongestMailTemplate + 1, u'x')}));
        QVERIFY(names(db).isEmpty());
        save(db, {.name = u"x"_s, .body = QString(LongestMailTemplate, u'x')});
    }

    void noticesThatSomebodyElseSavedFirst()
    {
        Connection db(m_test->url);
        const MailTemplate made = save(db, {.name = u"One"_s, .subject = u"x"_s});
        MailTemplate first = made;
        first.subject = u"first"_s;
        save(db, first);
        MailTemplate second = made;
        second.subject = u"second"_s;

        QVERIFY_THROWS_EXCEPTION(Failure, save(db, second));
    }

    void usualOnesHaveNoMistakes()
    {
        Connection db(m_test->url);

        perform(db, TestOrigin, u"Add"_s, &addUsualMailTemplates);

        QCOMPARE(names(db).size(), qsizetype(3));
        for (const MailTemplate &each : mailTemplates(db))
            QVERIFY(unknownMailFields(each.subject + each.body).isEmpty());
    }

    void knowsWhatIsKnownOfTheCustomer()
    {
        Connection db(m_test->url);
        const Customer ada = stored(db, {.name = u"Dr. Ada Lovelace"_s, .company = u"Engines"_s, .city = u"London"_s, .owner = u"bob"_s});

        const MailRecipient recipient = mailRecipient(db, ada.id, u"me"_s);

        QCOMPARE(recipient.customer.id, ada.id);
        QCOMPARE(recipient.values.at(MailField::Name), u"Dr. Ada Lovelace"_s);
        QCOMPARE(recipient.values.at(MailField::FirstName), u"Ada"_s);
        QCOMPARE(recipient.values.at(MailField::Company), u"Engines"_s);
        QCOMPARE(recipient.values.at(MailField::City), u"London"_s);
        QCOMPARE(recipient.values.at(MailField::Phase), LifeCycleStore(db).phases().front().name);
        QCOMPARE(recipient.values.at(MailField::LastPurchase), QString());
        QCOMPARE(recipient.values.at(MailField::Owner), u"bob"_s);
        QCOMPARE(recipient.values.at(MailField::Sender), u"me"_s);
        QCOMPARE(recipient.values.size(), namesOf<MailField>.size());
        QCOMPARE(mailRecipient(db, stored(db, {.name = u"Lovelace, Ada King"_s}).id, {}).values.at(MailField::FirstName), u"Ada"_s);
        QCOMPARE(mailRecipient(db, stored(db, {.kind = CustomerKind::Company, .name = u"Engine Works"_s}).id, {}).values.at(MailField::FirstName),
                 u"Engine Works"_s);
        QVERIFY_THROWS_EXCEPTION(Failure, mailRecipient(db, CustomerId{99}, {}));
    }

private:
    static MailTemplate save(Connection &db, const MailTemplate &mail) { return perform(db, TestOrigin, u"Save"_s, &saveMailTemplate, mail).value; }

    static QStringList names(Connection &db)
    {
        QStringList names;
        for (const MailTemplate &each : mailTemplates(db))
            names.append(each.name);
        return names;
    }

    std::unique_ptr<TestDatabase> m_test;
};

QTEST_GUILESS_MAIN(MailTemplatesTest)
#include "tst_mailtemplates.moc"
