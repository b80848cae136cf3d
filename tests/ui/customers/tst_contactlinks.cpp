// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/contactlinks.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ContactLinksTest : public QObject
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
};

QTEST_MAIN(ContactLinksTest)
#include "tst_contactlinks.moc"
