// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/builtinlifecycles.h"

#include "models/base/result.h"
#include "models/base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FewestActivities = 2;
constexpr qsizetype MostActivities = 4;
const QStringList Languages{u"en"_s, u"de"_s};

/** Takes one object apart and complains of what is not as it should be. */
class Reading
{
public:
    Reading(const QJsonObject &object, const QString &place, const QString &language)
        : m_object(object)
        , m_place(place)
        , m_language(Languages.contains(language) ? language : Languages.constFirst())
    {
    }

    [[noreturn]] void refuse(const QString &why) const
    {
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate("BuiltInLifeCycles", "%1 cannot be used: %2", "life cycle, what is wrong with it").arg(m_place, why));
    }

    bool has(const QString &key) const { return m_object.contains(key); }

    void allowOnly(const QStringList &keys) const
    {
        for (const QString &key : m_object.keys()) {
            if (!keys.contains(key))
                refuse(u"“%1” is not known."_s.arg(key));
        }
    }

    QString text(const QString &key) const
    {
        const QString text = m_object.value(key).toString();
        if (text.isEmpty() || text != singleLine(text))
            refuse(u"“%1” has to be a line of text."_s.arg(key));
        return text;
    }

    int number(const QString &key, int least, int most) const
    {
        const int number = m_object.value(key).toInt(least - 1);
        if (number < least || number > most)
            refuse(u"“%1” has to be a number from %2 to %3."_s.arg(key).arg(least).arg(most));
        return number;
    }

    bool flag(const QString &key) const
    {
        if (has(key) && !m_object.value(key).isBool())
            refuse(u"“%1” has to be true or false."_s.arg(key));
        return m_object.value(key).toBool();
    }

    QJsonArray array(const QString &key) const
    {
        if (!m_object.value(key).isArray())
            refuse(u"“%1” has to be a list."_s.arg(key));
        return m_object.value(key).toArray();
    }

    QStringList inAllLanguages(const QString &key) const
    {
        const Reading texts = translated(key);
        QStringList all;
        for (const QString &language : Languages)
            all.append(texts.text(language));
        return all;
    }

    QString inLanguage(const QString &key) const { return inAllLanguages(key).at(Languages.indexOf(m_language)); }

    /** The lines of \a key in the language; each language has equally many, and no line twice. */
    QStringList lines(const QString &key) const
    {
        const Reading texts = translated(key);
        QList<QStringList> all;
        for (const QString &language : Languages) {
            QStringList lines;
            for (const QJsonValue &each : texts.array(language)) {
                const QString line = each.toString();
                if (line.isEmpty() || line != singleLine(line) || lines.contains(line))
                    refuse(u"“%1” has to be lines of text, each once."_s.arg(key));
                lines.append(line);
            }
            all.append(lines);
            if (lines.isEmpty() || lines.size() != all.constFirst().size())
                refuse(u"“%1” has to say the same in every language."_s.arg(key));
        }
        return all.at(Languages.indexOf(m_language));
    }

private:
    Reading translated(const QString &key) const
    {
        Reading texts(m_object.value(key).toObject(), m_place + u", "_s + key, m_language);
        texts.allowOnly(Languages);
        return texts;
    }

    QJsonObject m_object;
    QString m_place;
    QString m_language;
};

Phase readPhase(const Reading &reading, int position)
{
    reading.allowOnly({u"role"_s, u"color"_s, u"stalledDays"_s, u"asksReason"_s, u"asksReasonLeaving"_s, u"name"_s, u"explanation"_s,
                       u"suggestedActivities"_s, u"reasons"_s, u"leavingReasons"_s});
    const auto role = fromName<PhaseRole>(reading.text(u"role"_s));
    if (!role)
        reading.refuse(u"“role” is one of: %1."_s.arg(allNames<PhaseRole>().join(u", "_s)));
    const QStringList activities = reading.lines(u"suggestedActivities"_s);
    if (activities.size() < FewestActivities || activities.size() > MostActivities)
        reading.refuse(u"“suggestedActivities” are %1 to %2."_s.arg(FewestActivities).arg(MostActivities));
    Phase phase{.position = position,
                .name = reading.inLanguage(u"name"_s),
                .role = *role,
                .color = reading.number(u"color"_s, 0, MostPhaseColors - 1),
                .asksReason = reading.flag(u"asksReason"_s),
                .explanation = reading.inLanguage(u"explanation"_s),
                .asksReasonLeaving = reading.flag(u"asksReasonLeaving"_s),
                .suggestedActivities = activities.join(u'\n')};
    if (reading.has(u"stalledDays"_s) || *role != PhaseRole::Lost)
        phase.stalledDays = reading.number(u"stalledDays"_s, 1, MostStalledDays);
    if (reading.has(u"reasons"_s) || phase.asksReason)
        phase.reasons = reading.lines(u"reasons"_s).join(u'\n');
    if (reading.has(u"leavingReasons"_s) || phase.asksReasonLeaving)
        phase.leavingReasons = reading.lines(u"leavingReasons"_s).join(u'\n');
    return phase;
}

void readPhases(const Reading &reading, const QString &language, BuiltInLifeCycle &lifeCycle)
{
    QSet<QString> known;
    for (const QJsonValue &each : reading.array(u"phases"_s)) {
        const int position = int(lifeCycle.phases.size());
        const Reading phase(each.toObject(), u"%1, phase %2"_s.arg(lifeCycle.key).arg(position + 1), language);
        const QStringList names = phase.inAllLanguages(u"name"_s);
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString name = Languages.at(i) + folded(names.at(i));
            if (known.contains(name))
                phase.refuse(u"There are two phases “%1”."_s.arg(names.at(i)));
            known.insert(name);
        }
        lifeCycle.phases.push_back(readPhase(phase, position));
    }
    const auto isBeginning = [](const Phase &phase) { return phase.role == PhaseRole::Reach || phase.role == PhaseRole::Acquire; };
    if (std::ranges::none_of(lifeCycle.phases, isBeginning))
        reading.refuse(u"It needs a phase with the role reach or acquire."_s);
}

} // namespace

BuiltInLifeCycle readLifeCycle(const QByteArray &json, const QString &wanted)
{
    const QString language = wanted.isEmpty() ? QLocale().name().left(2) : wanted;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const Reading reading(object, object.value(u"key"_s).toString(), language);
    reading.allowOnly({u"key"_s, u"place"_s, u"default"_s, u"name"_s, u"source"_s, u"summary"_s, u"phases"_s});
    BuiltInLifeCycle lifeCycle{.key = reading.text(u"key"_s),
                               .place = reading.number(u"place"_s, 1, 99),
                               .isDefault = reading.flag(u"default"_s),
                               .name = reading.inLanguage(u"name"_s),
                               .names = reading.inAllLanguages(u"name"_s),
                               .source = reading.inLanguage(u"source"_s),
                               .summary = reading.inLanguage(u"summary"_s)};
    readPhases(reading, language, lifeCycle);
    return lifeCycle;
}

std::vector<BuiltInLifeCycle> builtInLifeCycles(const QString &language)
{
    const QDir folder(u":/lifecycles"_s);
    std::vector<BuiltInLifeCycle> all;
    for (const QString &name : folder.entryList({u"*.json"_s})) {
        QFile file(folder.filePath(name));
        if (!file.open(QFile::ReadOnly))
            qFatal("cannot read the life cycle %s", qPrintable(name));
        all.push_back(readLifeCycle(file.readAll(), language));
    }
    std::ranges::sort(all, {}, &BuiltInLifeCycle::place);
    return all;
}

BuiltInLifeCycle builtInLifeCycle(const QString &wanted, const QString &language)
{
    const QString name = folded(wanted.trimmed());
    QStringList keys;
    for (BuiltInLifeCycle &each : builtInLifeCycles(language)) {
        const auto isMeant = [&](const QString &known) { return folded(known) == name; };
        if (name.isEmpty() ? each.isDefault : isMeant(each.key) || std::ranges::any_of(each.names, isMeant))
            return std::move(each);
        keys.append(each.key);
    }
    throw Failure(Error::Kind::Invalid,
                  QCoreApplication::translate("BuiltInLifeCycles", "There is no life cycle “%1”. There are: %2.").arg(isolated(wanted), keys.join(u", "_s)));
}
