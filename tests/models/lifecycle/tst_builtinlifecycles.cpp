// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/builtinlifecycles.h"

#include "models/base/result.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class BuiltInLifeCyclesTest : public QObject
{
    Q_OBJECT

private slots:
    void areTheNineOfTheLiterature_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("phases");

        const auto row = [](int index, const QString &key, const QStringList &phases) { QTest::newRow(qPrintable(key)) << index << key << phases; };
        row(0, u"four-phases"_s, {u"Marketing"_s, u"Customer acquisition"_s, u"Relationship management"_s, u"Loss/churn"_s});
        row(1, u"reach-to-loyalty"_s, {u"Reach"_s, u"Acquisition"_s, u"Conversion"_s, u"Retention"_s, u"Loyalty"_s, u"Lapsed"_s, u"Lost"_s});
        row(2, u"lead-to-loyalty"_s, {u"Lead generation"_s, u"Customer acquisition"_s, u"Customer retention"_s, u"Customer loyalty"_s});
        row(3, u"five-phases"_s, {u"Recruitment"_s, u"Welcome"_s, u"Loyalty"_s, u"At risk"_s, u"Win-back"_s});
        row(4, u"key-account"_s, {u"Exploratory"_s, u"Basic"_s, u"Collaborative"_s, u"Interconnected"_s});
        row(5, u"relationship"_s, {u"Exploration"_s, u"Build-up"_s, u"Maturity"_s, u"Decline"_s});
        row(6, u"service"_s, {u"Acquisition"_s, u"Service"_s, u"Growth"_s, u"Retention"_s});
        row(7, u"three-stages"_s, {u"Initiation"_s, u"Enhancement"_s, u"Dissolution"_s});
        row(8, u"awareness-to-advocacy"_s, {u"Awareness"_s, u"Consideration"_s, u"Purchase"_s, u"Retention"_s, u"Loyalty"_s, u"Advocacy"_s});
    }

    void areTheNineOfTheLiterature()
    {
        QFETCH(int, index);
        QFETCH(QString, key);
        QFETCH(QStringList, phases);
        const auto all = builtInLifeCycles(u"en"_s);
        QCOMPARE(all.size(), size_t(9));
        const BuiltInLifeCycle &lifeCycle = all[size_t(index)];
        QCOMPARE(lifeCycle.key, key);
        QCOMPARE(lifeCycle.isDefault, key == u"reach-to-loyalty");
        QStringList names;
        for (const Phase &phase : lifeCycle.phases)
            names.append(phase.name);
        QCOMPARE(names, phases);
    }

    void sayEverythingInBothLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German") << u"de"_s;
    }

    void sayEverythingInBothLanguages()
    {
        QFETCH(QString, language);
        const auto other = builtInLifeCycles(language == u"en" ? u"de"_s : u"en"_s);
        const auto all = builtInLifeCycles(language);
        for (size_t i = 0; i < all.size(); ++i) {
            const BuiltInLifeCycle &each = all[i];
            QVERIFY2(!each.name.isEmpty() && !each.source.isEmpty() && !each.summary.isEmpty(), qPrintable(each.key));
            QVERIFY2(each.summary != other[i].summary, qPrintable(each.key));
            QCOMPARE(each.place, int(i) + 1);
            QVERIFY(std::ranges::any_of(each.phases, [](const Phase &phase) { return phase.role <= PhaseRole::Acquire; }));
            for (size_t j = 0; j < each.phases.size(); ++j) {
                const Phase &phase = each.phases[j];
                const QByteArray name = (each.key + u": "_s + phase.name).toUtf8();
                QCOMPARE(phase.position, int(j));
                QVERIFY2(phase.explanation.size() > 20 && phase.explanation != other[i].phases[j].explanation, name.constData());
                QVERIFY2(phase.explanation.endsWith(u'.'), name.constData());
                const qsizetype activities = phase.suggestedActivities.split(u'\n').size();
                QVERIFY2(activities >= 2 && activities <= 4, name.constData());
                QVERIFY2(phase.suggestedActivities != other[i].phases[j].suggestedActivities, name.constData());
                QVERIFY2(phase.stalledDays.has_value() || phase.role == PhaseRole::Lost, name.constData());
                QVERIFY2(!phase.asksReason || !phase.reasons.isEmpty(), name.constData());
                QVERIFY2(!phase.asksReasonLeaving || !phase.leavingReasons.isEmpty(), name.constData());
                QVERIFY2(phase.asksReason == (phase.role >= PhaseRole::Lapsed), name.constData());
                QVERIFY2(!phase.id && !phase.isRetired, name.constData());
            }
        }
    }

    void areFoundByKeyAndByNameInAnyLanguage()
    {
        QCOMPARE(builtInLifeCycle(u"key-account"_s, u"de"_s).name, u"Großkunden"_s);
        QCOMPARE(builtInLifeCycle(u" GROSSKUNDEN "_s, u"en"_s).name, u"Key account"_s);
        QCOMPARE(builtInLifeCycle(u"drei stufen"_s, u"tlh"_s).key, u"three-stages"_s);
        QCOMPARE(builtInLifeCycle({}, u"en"_s).key, u"reach-to-loyalty"_s);
        QVERIFY_THROWS_EXCEPTION(Failure, builtInLifeCycle(u"butterfly"_s));
    }

    void refuseWhatIsNotWhole_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");

        const auto row = [](const char *name, const QString &path, const QJsonValue &value) { QTest::newRow(name) << path << value; };
        const QJsonValue gone(QJsonValue::Undefined);
        row("without a key", u"key"_s, gone);
        row("without a place", u"place"_s, gone);
        row("without a source", u"source"_s, gone);
        row("with something unknown", u"colour"_s, u"red"_s);
        row("with a third language", u"summary"_s, QJsonObject{{u"en"_s, u"a"_s}, {u"de"_s, u"b"_s}, {u"fr"_s, u"c"_s}});
        row("name in one language", u"name"_s, QJsonObject{{u"en"_s, u"Only English"_s}});
        row("without phases", u"phases"_s, QJsonArray());
        row("phase without a role", u"phases/0/role"_s, gone);
        row("phase with an odd role", u"phases/0/role"_s, u"emperor"_s);
        row("phase with a ninth colour", u"phases/0/color"_s, 8);
        row("phase that never stalls", u"phases/0/stalledDays"_s, gone);
        row("phase that stalls at once", u"phases/0/stalledDays"_s, 0);
        row("phase with a text for a truth", u"phases/0/asksReason"_s, u"yes"_s);
        row("phase without an explanation", u"phases/0/explanation"_s, gone);
        row("phase without activities", u"phases/0/suggestedActivities"_s, gone);
        row("phase with one activity", u"phases/0/suggestedActivities"_s, inBoth({u"Call"_s}, {u"Anrufen"_s}));
        row("phase with more to do in English", u"phases/0/suggestedActivities"_s, inBoth({u"a"_s, u"b"_s, u"c"_s}, {u"a"_s, u"b"_s}));
        row("phase with an activity twice", u"phases/0/suggestedActivities"_s, inBoth({u"a"_s, u"a"_s}, {u"a"_s, u"b"_s}));
        row("phase that asks without reasons", u"phases/5/reasons"_s, gone);
        row("phase that asks without reasons for leaving", u"phases/0/asksReasonLeaving"_s, true);
        row("two phases of a name", u"phases/1/name"_s, QJsonObject{{u"en"_s, u"reach"_s}, {u"de"_s, u"Anders"_s}});
        row("the start is no start", u"phases/0/role"_s, u"retain"_s);
    }

    void refuseWhatIsNotWhole()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFile file(u":/lifecycles/reach-to-loyalty.json"_s);
        QVERIFY(file.open(QFile::ReadOnly));
        const QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(readLifeCycle(QJsonDocument(whole).toJson()).key, u"reach-to-loyalty"_s);

        QJsonObject broken = changed(whole, path.split(u'/'), value).toObject();
        if (path == u"phases/0/role" && value.toString() == u"retain")
            broken = changed(broken, {u"phases"_s, u"1"_s, u"role"_s}, value).toObject();
        QVERIFY_THROWS_EXCEPTION(Failure, readLifeCycle(QJsonDocument(broken).toJson()));
    }

    void refuseWhatIsNoJson() { QVERIFY_THROWS_EXCEPTION(Failure, readLifeCycle("{ \"key\": ")); }

private:
    static QJsonObject inBoth(const QStringList &english, const QStringList &german)
    {
        return {{u"en"_s, QJsonArray::fromStringList(english)}, {u"de"_s, QJsonArray::fromStringList(german)}};
    }

    static QJsonValue changed(const QJsonValue &in, const QStringList &path, const QJsonValue &value)
    {
        if (path.isEmpty())
            return value;
        if (in.isArray()) {
            QJsonArray array = in.toArray();
            array[path.first().toInt()] = changed(array.at(path.first().toInt()), path.mid(1), value);
            return array;
        }
        QJsonObject object = in.toObject();
        object.insert(path.first(), changed(object.value(path.first()), path.mid(1), value));
        if (path.size() == 1 && value.isUndefined())
            object.remove(path.first());
        return object;
    }
};

QTEST_GUILESS_MAIN(BuiltInLifeCyclesTest)
#include "tst_builtinlifecycles.moc"
