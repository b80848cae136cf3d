// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/mailfields.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** The field that \a words between braces name. */
std::optional<MailField> fieldNamed(const QString &words)
{
    const QString wanted = folded(words.simplified());
    for (int i = 0; i < int(namesOf<MailField>.size()); ++i) {
        const auto field = MailField(i);
        if (wanted == QString(nameOf(field)) || wanted == QString(nameOf(field)).replace(u'-', u' ') || wanted == folded(mailFieldText(field)))
            return field;
    }
    return {};
}

/** \a text with what \a replace makes of each part in braces: the field, if it is one, and the part itself. */
template<typename Replace>
QString replaced(const QString &text, Replace replace)
{
    static const QRegularExpression braces(u"\\{([^{}\\n]{1,40})\\}"_s);
    QString result;
    qsizetype end = 0;
    for (auto match = braces.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch part = match.next();
        result += QStringView(text).mid(end, part.capturedStart() - end);
        result += replace(fieldNamed(part.captured(1)), part.captured());
        end = part.capturedEnd();
    }
    return result.append(QStringView(text).mid(end));
}

} // namespace

QString mailFieldText(MailField field)
{
    switch (field) {
    case MailField::Name: return QCoreApplication::translate("MailField", "name");
    case MailField::FirstName: return QCoreApplication::translate("MailField", "first name");
    case MailField::Company: return QCoreApplication::translate("MailField", "company");
    case MailField::City: return QCoreApplication::translate("MailField", "city");
    case MailField::Phase: return QCoreApplication::translate("MailField", "phase");
    case MailField::LastPurchase: return QCoreApplication::translate("MailField", "last purchase");
    case MailField::Owner: return QCoreApplication::translate("MailField", "looked after by");
    case MailField::Business: return QCoreApplication::translate("MailField", "business");
    case MailField::Sender: return QCoreApplication::translate("MailField", "my name");
    case MailField::Today: return QCoreApplication::translate("MailField", "today");
    }
    return {};
}

QString storedMailText(const QString &text)
{
    return replaced(text, [](std::optional<MailField> field, const QString &part) { return field ? u'{' + QString(nameOf(*field)) + u'}' : part; });
}

QString shownMailText(const QString &text)
{
    return replaced(text, [](std::optional<MailField> field, const QString &part) { return field ? u'{' + mailFieldText(*field) + u'}' : part; });
}

QStringList unknownMailFields(const QString &text)
{
    QStringList unknown;
    replaced(text, [&unknown](std::optional<MailField> field, const QString &part) {
        if (!field && !unknown.contains(part))
            unknown.append(part);
        return part;
    });
    return unknown;
}

std::vector<MailField> missingMailFields(const QString &text, const MailValues &values)
{
    std::vector<MailField> missing;
    replaced(text, [&](std::optional<MailField> field, const QString &part) {
        const auto value = field ? values.find(*field) : values.end();
        const bool isKnown = value != values.end() && !value->second.isEmpty();
        if (field && !isKnown && std::find(missing.begin(), missing.end(), *field) == missing.end())
            missing.push_back(*field);
        return part;
    });
    return missing;
}

QString filledIn(const QString &text, const MailValues &values)
{
    return replaced(text, [&values](std::optional<MailField> field, const QString &part) {
        const auto value = field ? values.find(*field) : values.end();
        return !field ? part : value == values.end() ? QString() : value->second;
    });
}
