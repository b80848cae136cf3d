// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/shippedrules.h"

#include "models/customers/customerfields.h"
#include "models/lists/query/queryjson.h"
#include "models/lists/query/queryparser.h"
#include "models/rules/rule.h"

#include <QFile>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QJsonArray readShippedRules()
{
    QFile file(u":/rules/shipped.json"_s);
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read the rules");
    return QJsonDocument::fromJson(file.readAll()).array();
}

QString inLanguage(const QJsonValue &texts, const QString &language)
{
    return texts.toObject().value(texts.toObject().contains(language) ? language : u"en"_s).toString();
}

/** \a actions with the tasks that they describe stored as templates. */
RuleActions actionsOf(Connection &db, const QJsonArray &actions, const QString &language)
{
    QJsonArray known;
    for (const QJsonValue &value : actions) {
        QJsonObject action = value.toObject();
        if (const QJsonValue title = action.take(u"title"_s); title.isObject()) {
            TaskTemplate made{.title = inLanguage(title, language), .dueDays = action.take(u"dueDays"_s).toInt()};
            db.insert(made);
            action.insert(u"template"_s, made.id.value);
        }
        known.append(action);
    }
    return RuleActions::fromJson(known);
}

} // namespace

void addShippedRules(Connection &db, const QString &wanted)
{
    if (db.run(u"SELECT 1 FROM rule LIMIT 1"_s).next())
        return;
    const QString language = wanted.isEmpty() ? QLocale().name().left(2) : wanted;
    const FieldCatalogue fields = customerFields(db);
    int position = 0;
    for (const QJsonValue &value : readShippedRules()) {
        const QJsonObject source = value.toObject();
        Rule rule{.name = inLanguage(source.value(u"name"_s), language),
                  .position = position++,
                  .trigger = RuleTrigger::fromJson(source.value(u"when"_s).toObject()),
                  .actions = actionsOf(db, source.value(u"then"_s).toArray(), language)};
        if (const QString condition = source.value(u"if"_s).toString(); !condition.isEmpty())
            rule.query = QString::fromUtf8(QJsonDocument(queryToJson(parsedQuery(condition, fields))).toJson(QJsonDocument::Compact));
        db.insert(rule);
    }
}
