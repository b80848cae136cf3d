// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contactactions.h"

#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/common/links.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ContactActionsTest : public QObject
{
    Q_OBJECT

private slots:
    void callsTheMainNumberAndLogsTheCall()
    {
        CustomerId ada;
        TestServices test([&](Connection &db) {
            ada = stored(db, {.name = u"Ada"_s, .phone = u"030 1234567"_s, .country = u"Germany"_s}).id;
        });
        const QDateTime before = QDateTime::currentDateTimeUtc();

        callCustomer(test.services, {.customer = ada});

        QTRY_COMPARE(test.navigator.triggered.size(), size_t(1));
        QCOMPARE(test.opened.urls, QList<QUrl>{QUrl(u"tel:+49301234567"_s)});
        const auto &logged = test.navigator.triggered.front();
        QCOMPARE(logged.action, u"log-call"_s);
        QCOMPARE(logged.subject.customer, ada);
        QCOMPARE(logged.subject.text, u"030 1234567"_s);
        QVERIFY(logged.subject.at >= before && logged.subject.at <= QDateTime::currentDateTimeUtc());
    }

    void callsTheNumberThatWasClicked()
    {
        CustomerId ada;
        TestServices test([&](Connection &db) {
            ada = stored(db, {.name = u"Ada"_s, .phone = u"030 1"_s, .country = u"DE"_s, .furtherPhones = {{{.label = u"mobile"_s, .value = u"0171 7654321"_s}}}}).id;
        });

        callCustomer(test.services, {.customer = ada, .text = u"0171 7654321"_s});

        QTRY_COMPARE(test.opened.urls, QList<QUrl>{QUrl(u"tel:+491717654321"_s)});
    }

    void callsAStrangersNumber()
    {
        TestServices test;

        callCustomer(test.services, {.text = u"+44 20 7946 0000"_s});

        QCOMPARE(test.opened.urls, QList<QUrl>{QUrl(u"tel:+442079460000"_s)});
        QCOMPARE(test.navigator.triggered.front().subject.text, u"+44 20 7946 0000"_s);
        QVERIFY(!test.navigator.triggered.front().subject.customer);
    }

    void saysWhatKeepsItFromCalling()
    {
        CustomerId ada;
        CustomerId bob;
        TestServices test([&](Connection &db) {
            ada = stored(db, {.name = u"Ada <b>"_s}).id;
            bob = stored(db, {.name = u"Bob"_s, .phone = u"javascript:x"_s}).id;
        });

        callCustomer(test.services, {});
        callCustomer(test.services, {.customer = ada});
        QTRY_COMPARE(test.navigator.said.size(), qsizetype(2));
        callCustomer(test.services, {.customer = bob});

        QTRY_COMPARE(test.navigator.said.size(), qsizetype(3));
        QCOMPARE(asEnglish(test.navigator.said.at(0)), u"Choose a customer first"_s);
        QCOMPARE(asEnglish(test.navigator.said.at(1)), u"Ada <b> has no phone number"_s);
        QCOMPARE(asEnglish(test.navigator.said.at(2)), u"“javascript:x” is not a number that can be called"_s);
        QVERIFY(test.opened.urls.isEmpty());
        QVERIFY(test.navigator.triggered.empty());
    }

    void showsTheMainAddressOnAMap()
    {
        CustomerId ada;
        CustomerId bob;
        TestServices test([&](Connection &db) {
            ada = stored(db, {.name = u"Ada"_s, .street = u"Main & Side St 1"_s, .postcode = u"10115"_s, .city = u"Berlin"_s}).id;
            bob = stored(db, {.name = u"Bob"_s}).id;
        });

        showOnMap(test.services, {.customer = ada});
        showOnMap(test.services, {.customer = bob});

        QTRY_COMPARE(test.navigator.said.size(), qsizetype(1));
        QCOMPARE(test.opened.urls, QList<QUrl>{mapUrl(u"Main & Side St 1, 10115 Berlin"_s)});
        QCOMPARE(asEnglish(test.navigator.said.front()), u"Bob has no address"_s);
    }
};

QTEST_MAIN(ContactActionsTest)
#include "tst_contactactions.moc"
