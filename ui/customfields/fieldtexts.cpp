// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customfields/fieldtexts.h"

#include <QCoreApplication>

QString kindTitle(CustomFieldKind kind)
{
    switch (kind) {
    case CustomFieldKind::Text:
        return QCoreApplication::translate("FieldTexts", "Text");
    case CustomFieldKind::Number:
        return QCoreApplication::translate("FieldTexts", "Number");
    case CustomFieldKind::Money:
        return QCoreApplication::translate("FieldTexts", "Money");
    case CustomFieldKind::Date:
        return QCoreApplication::translate("FieldTexts", "Date");
    case CustomFieldKind::Choice:
        return QCoreApplication::translate("FieldTexts", "One choice");
    case CustomFieldKind::Choices:
        return QCoreApplication::translate("FieldTexts", "Several choices");
    case CustomFieldKind::YesNo:
        return QCoreApplication::translate("FieldTexts", "Yes or no");
    case CustomFieldKind::Link:
        return QCoreApplication::translate("FieldTexts", "Link");
    }
    return {};
}

QString kindExplanation(CustomFieldKind kind)
{
    switch (kind) {
    case CustomFieldKind::Text:
        return QCoreApplication::translate("FieldTexts", "One line, such as a nickname or an allergy.");
    case CustomFieldKind::Number:
        return QCoreApplication::translate("FieldTexts", "With up to four decimals, such as a shoe size.");
    case CustomFieldKind::Money:
        return QCoreApplication::translate("FieldTexts", "An amount in the currency of the business.");
    case CustomFieldKind::Date:
        return QCoreApplication::translate("FieldTexts", "A day, such as the end of a guarantee.");
    case CustomFieldKind::Choice:
        return QCoreApplication::translate("FieldTexts", "One of a few, such as a size.");
    case CustomFieldKind::Choices:
        return QCoreApplication::translate("FieldTexts", "Any of a few, such as interests.");
    case CustomFieldKind::YesNo:
        return QCoreApplication::translate("FieldTexts", "Yes, no, or not known yet.");
    case CustomFieldKind::Link:
        return QCoreApplication::translate("FieldTexts", "A page in the web, opened by a click.");
    }
    return {};
}
