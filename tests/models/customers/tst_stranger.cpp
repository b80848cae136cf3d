// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/stranger.h"

#include <QTest>

using namespace Qt::StringLiterals;

class StrangerTest : public QObject
{
    Q_OBJECT

private slots:
    void takesTextApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("email");

        const auto row = [](const char *title, const QString &text, const QString &name, const QString &phone, const QString &email) {
            QTest::newRow(title) << text << name << phone << email;
        };
        row("a name", u" Zed  Ng "_s, u"Zed Ng"_s, {}, {});
        row("a number", u"+49 (30) 123-456"_s, u"+49 (30) 123-456"_s, u"+49 (30) 123-456"_s, {});
        row("a name and a number", u"Zed Ng 030 123456"_s, u"Zed Ng"_s, u"030 123456"_s, {});
        row("an address", u"zed@example.org"_s, u"zed@example.org"_s, {}, u"zed@example.org"_s);
        row("a name and an address", u"Zed zed@example.org"_s, u"Zed"_s, {}, u"zed@example.org"_s);
        row("a name with a number", u"Studio 54"_s, u"Studio 54"_s, {}, {});
        row("nothing", u"  "_s, {}, {}, {});
    }

    void takesTextApart()
    {
        QFETCH(QString, text);

        const Customer stranger = strangerNamed(text);

        QTEST(stranger.name, "name");
        QTEST(stranger.phone, "phone");
        QTEST(stranger.email, "email");
    }
};

QTEST_GUILESS_MAIN(StrangerTest)
#include "tst_stranger.moc"
