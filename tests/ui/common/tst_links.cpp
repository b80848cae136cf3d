// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/links.h"

#include "tests/support/ui/testservices.h"

#include <QTest>

using namespace Qt::StringLiterals;

class LinksTest : public QObject
{
    Q_OBJECT

private slots:
    void linksOpenWhatIsAllowedOnly_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("opened");
        const auto row = [](const QString &typed, const QString &opened) { QTest::newRow(qPrintable(typed)) << typed << opened; };
        row(u"https://ada.example/a b?x=1&y=\"2\"#top"_s, u"https://ada.example/a%20b?x=1&y=%222%22#top"_s);
        row(u"http://ada.example"_s, u"http://ada.example"_s);
        row(u"HTTPS://Ada.Example:8443/x"_s, u"https://ada.example:8443/x"_s);
        row(u"ada.example/start"_s, u"https://ada.example/start"_s);
        row(u"shop.example:8080"_s, u"https://shop.example:8080"_s);
        row(u"https://user:secret@evil.example/"_s, u"https://evil.example/"_s);
        row(u"mailto:ada@x.example?attach=/etc/passwd"_s, {});
        row(u"mailto:ada@x.example"_s, u"mailto:ada@x.example"_s);
        row(u"tel:+49 30 1234;phone-context=x"_s, u"tel:+49301234"_s);
        for (const QString &bad : {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"smb://host/share"_s, u"ssh:host.example"_s, u"data:text/html,x"_s,
                                   u"\\\\host\\share"_s, u"/etc/passwd"_s, u"just words"_s, u"localhost"_s, u""_s, u"https://"_s, u"vbscript:x.y"_s,
                                   u"ms-msdt:/id x"_s})
            row(bad, {});
    }
    void linksOpenWhatIsAllowedOnly()
    {
        QFETCH(QString, typed);
        QFETCH(QString, opened);
        QCOMPARE(linkUrl(typed).toString(QUrl::FullyEncoded), opened);
    }

    void mailGoesToOneAddressAndHasNoOtherHeader()
    {
        QCOMPARE(mailUrl(u"ada@example.com"_s), QUrl(u"mailto:ada@example.com"_s));
        QCOMPARE(mailUrl(u"o'neill+x@example.com"_s).toEncoded(), "mailto:o%27neill%2Bx@example.com");
        for (const QString &bad : {u"ada@example.com?bcc=all@example.com"_s, u"ada@example.com?attach=/etc/passwd"_s, u"a@b.c, d@e.f"_s, u"a@b.c;d@e.f"_s,
                                   u"a@b.c%0d%0aBcc: d@e.f"_s, u"file:///etc/passwd"_s, u"javascript:1"_s, u"ada@example"_s,
                                   u"ada@example.com\nBcc: x@y.z"_s, u"a&b@example.com"_s, u"a\u202Eb@example.com"_s, QString(10'000, u'a') + u"@b.c"_s, QString()})
            QVERIFY2(mailUrl(bad).isEmpty(), qPrintable(bad));
    }

    void subjectAndTextOfAMailStayWhatTheyAre_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QByteArray>("url");
        const QByteArray to = "mailto:ada@example.com";
        QTest::newRow("nothing") << QString() << QString() << to;
        QTest::newRow("usual") << u"Your order"_s << u"Dear Ada,\nthanks!"_s << to + "?subject=Your%20order&body=Dear%20Ada%2C%0D%0Athanks%21";
        QTest::newRow("text alone") << QString() << u"Hi"_s << to + "?body=Hi";
        QTest::newRow("line breaks of all kinds") << QString() << u"a\r\nb\rc\u2028d"_s << to + "?body=a%0D%0Ab%0D%0Ac%0D%0Ad";
        QTest::newRow("a header in the subject") << u"Hi\r\nBcc: all@example.com"_s << QString() << to + "?subject=Hi%20Bcc%3A%20all%40example.com";
        QTest::newRow("another header") << u"a&bcc=all@example.com"_s << u"b&attach=/etc/passwd"_s
                                        << to + "?subject=a%26bcc%3Dall%40example.com&body=b%26attach%3D%2Fetc%2Fpasswd";
        QTest::newRow("encoded already") << u"100%0A"_s << u"%0D%0ABcc:x"_s << to + "?subject=100%250A&body=%250D%250ABcc%3Ax";
        QTest::newRow("for a shell") << u"$(rm -rf ~) `x`"_s << u"'; reboot #\""_s << to + "?subject=%24%28rm%20-rf%20~%29%20%60x%60&body=%27%3B%20reboot%20%23%22";
        QTest::newRow("umlauts") << u"Grüße"_s << u"€ 😀"_s << to + "?subject=Gr%C3%BC%C3%9Fe&body=%E2%82%AC%20%F0%9F%98%80";
        QTest::newRow("reordered") << u"a\u202Eb"_s << QString() << to + "?subject=ab";
        QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s << u"c"_s + QChar(0) << to + "?subject=ab&body=c";
        QTest::newRow("half a character") << QString() << u"x"_s + QChar(0xD800) << to + "?body=x%EF%BF%BD";
    }

    void subjectAndTextOfAMailStayWhatTheyAre()
    {
        QFETCH(QString, subject);
        QFETCH(QString, body);
        QFETCH(QByteArray, url);

        QCOMPARE(mailUrl(u"ada@example.com"_s, subject, body).toEncoded(), url);
    }

    void aLongMailFitsOnACommandLine()
    {
        constexpr qsizetype LongestArgument = 128 * 1024; // Of Linux: MAX_ARG_STRLEN.
        const QString huge(100'000, QChar(0x4E2D));

        QVERIFY(mailUrl(u"ada@example.com"_s, u"Subject"_s, huge).toEncoded().size() < LongestArgument);
    }

    void numbersAreDigitsAlone()
    {
        QCOMPARE(phoneUrl(u"+49 (0)30 1234"_s), QUrl(u"tel:+490301234"_s));
        QCOMPARE(phoneUrl(u"030 1234;ext=99;postd=*31#"_s), QUrl(u"tel:0301234"_s));
        QCOMPARE(phoneUrl(u"*#06# 123"_s), QUrl(u"tel:06123"_s));
        QCOMPARE(phoneUrl(u"030\n1234"_s), QUrl(u"tel:0301234"_s));
        QCOMPARE(phoneUrl(u"\u202E0301234"_s), QUrl(u"tel:0301234"_s));
        for (const QString &bad : {u"call me"_s, u"12"_s, u";123456"_s, QString(40, u'1'), QString(10'000, u'1'), QString()})
            QVERIFY2(phoneUrl(bad).isEmpty(), qPrintable(bad.left(50)));
    }

    void placesAreAskedForInOneLine()
    {
        QCOMPARE(mapUrl(u"Main St 1\n10115 Berlin"_s).toEncoded(), "geo:0,0?q=Main%20St%201%2C%2010115%20Berlin");
        QCOMPARE(mapUrl(u"a&b=c#d?e;f%20g"_s).toEncoded(), "geo:0,0?q=a%26b%3Dc%23d%3Fe%3Bf%2520g");
        QCOMPARE(mapUrl(u"a\u202Eb\r"_s).toEncoded(), "geo:0,0?q=ab");
        QVERIFY(mapUrl(QString(10'000, u'x')).toEncoded().size() < 600);
        QVERIFY(mapUrl(u" \n"_s).isEmpty());
    }

    void onlyWhatIsAllowedIsOpened()
    {
        OpenedLinks opened;

        for (const char *good : {"https://ada.example", "http://ada.example", "mailto:ada@example.com", "tel:123", "geo:0,0?q=x"})
            QVERIFY(openLink(QUrl(QLatin1StringView(good))));
        QCOMPARE(opened.urls.size(), qsizetype(5));
        for (const char *bad : {"file:///etc/passwd", "smb://host/share", "javascript:alert(1)", "data:text/html,x", "ssh://host", "vnd.custom:x", "FILE:/x",
                                "", "/etc/passwd", "://"})
            QVERIFY2(!openLink(QUrl(QLatin1StringView(bad))), bad);
        QCOMPARE(opened.urls.size(), qsizetype(5));
    }
};

QTEST_MAIN(LinksTest)
#include "tst_links.moc"
