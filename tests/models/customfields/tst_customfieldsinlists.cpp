// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerlistmodel.h"
#include "models/customfields/customqueryfields.h"
#include "tests/support/customfields.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

class CustomFieldsInListsTest : public QObject
{
    Q_OBJECT

private slots:
    void showAndFollowWhatIsWritten()
    {
        const TestDatabase business;
        Connection db(business.url);
        const FieldDefinition size = aField(db, u"Shoe size"_s, CustomFieldKind::Number);
        const CustomerId ada = aCustomer(db, u"Ada"_s).id;
        const CustomerId bob = aCustomer(db, u"Bob"_s).id;
        fillField(db, bob, size, u"39"_s);
        const auto database = std::move(Database::open(business.url).value());
        const QString column = queryNameOf(size.field.id);
        CustomerListModel model(*database);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({.query = {.sort = {{column}}, .columns = {u"name"_s, column}}});
        const auto text = [&](int row, int section) { return model.index(row, section).data().toString(); };
        QTRY_COMPARE(model.rowCount(), 2);
        QTRY_COMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Shoe size"_s);
        QTRY_COMPARE(text(0, 0), u"Bob"_s);
        QTRY_COMPARE(text(0, 1), u"39"_s);
        QTRY_COMPARE(text(1, 0), u"Ada"_s);
        QCOMPARE(text(1, 1), QString());

        Writer writer(*database, TestOrigin.actor);
        (void)writer.perform(u"Set"_s, &setCustomValue, ada, size, FieldValue{.number = 385'000}).wait();
        QTRY_COMPARE(text(0, 0), u"Ada"_s);
        QTRY_COMPARE(text(0, 1), QLocale().toString(38.5));
        (void)writer.perform(u"Rename"_s, &saveCustomField, FieldDraft{.definition = {.field = renamed(size.field)}}).wait();
        QTRY_COMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Feet"_s);
    }

private:
    static CustomField renamed(CustomField field)
    {
        field.name = u"Feet"_s;
        return field;
    }
};

QTEST_GUILESS_MAIN(CustomFieldsInListsTest)
#include "tst_customfieldsinlists.moc"
