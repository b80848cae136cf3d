// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/mailfields.h"

#include <QTest>

using namespace Qt::StringLiterals;

class MailFieldsTest : public QObject
{
    Q_OBJECT

private slots:
    void putsValuesInPlaceOfFields()
    {
        const MailValues values{{MailField::FirstName, u"Ada"_s}, {MailField::Company, u"Engines"_s}};

        QCOMPARE(filledIn(u"Dear {first-name} of {company}!"_s, values), u"Dear Ada of Engines!"_s);
        QCOMPARE(filledIn(u"{First Name}{ company }{FIRST-NAME}"_s, values), u"AdaEnginesAda"_s);
        QCOMPARE(filledIn(u"{city}, hello"_s, values), u", hello"_s);
        QCOMPARE(filledIn({}, values), QString());
    }

    void valuesAreNotReadAsTemplates()
    {
        const MailValues values{{MailField::Name, u"{company} {{name}} %1 $x"_s}, {MailField::Company, u"secret"_s}};

        QCOMPARE(filledIn(u"{name}"_s, values), u"{company} {{name}} %1 $x"_s);
        QCOMPARE(filledIn(u"{{name}}"_s, values), u"{{company} {{name}} %1 $x}"_s);
    }

    void leavesOtherBracesAlone()
    {
        for (const QString &text : {u"{"_s, u"}"_s, u"{}"_s, u"{ \n name}"_s, u"a { b"_s, u'{' + QString(41, u'x') + u'}'})
            QCOMPARE(filledIn(text, {}), text);
    }

    void namesWhatIsNoField()
    {
        QCOMPARE(unknownMailFields(u"{name} {frist name} {frist name} {1+1} {name.length}"_s),
                 (QStringList{u"{frist name}"_s, u"{1+1}"_s, u"{name.length}"_s}));
        QVERIFY(unknownMailFields(u"{name} { and }"_s.remove(u"{ and }"_s)).isEmpty());
    }

    void namesWhatIsNotKnown()
    {
        const MailValues values{{MailField::Name, u"Ada"_s}, {MailField::City, {}}};

        QCOMPARE(missingMailFields(u"{name} {city} {phase} {city} {nonsense}"_s, values), (std::vector{MailField::City, MailField::Phase}));
    }

    void storesWhatEveryLanguageUnderstands()
    {
        for (int i = 0; i < int(namesOf<MailField>.size()); ++i) {
            const QString shown = u'{' + mailFieldText(MailField(i)) + u'}';
            const QString stored = u'{' + QString(nameOf(MailField(i))) + u'}';
            QCOMPARE(storedMailText(u"a "_s + shown + u" b"_s), u"a "_s + stored + u" b"_s);
            QCOMPARE(shownMailText(u"a "_s + stored + u" b"_s), u"a "_s + shown + u" b"_s);
        }
        QCOMPARE(storedMailText(u"{nonsense} {Last Purchase}"_s), u"{nonsense} {last-purchase}"_s);
    }
};

QTEST_GUILESS_MAIN(MailFieldsTest)
#include "tst_mailfields.moc"
