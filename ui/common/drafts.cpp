// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/drafts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

QString Drafts::newId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

void Drafts::keep(const Draft &draft)
{
    std::vector<Draft> drafts = all();
    std::erase_if(drafts, [&](const Draft &each) { return each.id == draft.id; });
    drafts.push_back(draft);
    if (drafts.size() > size_t(Most))
        drafts.erase(drafts.begin());
    write(drafts);
}

void Drafts::discard(const QString &id)
{
    std::vector<Draft> drafts = all();
    if (std::erase_if(drafts, [&](const Draft &each) { return each.id == id; }) > 0)
        write(drafts);
}

std::optional<Draft> Drafts::latest(const std::function<bool(const Draft &)> &isWanted) const
{
    const std::vector<Draft> drafts = all();
    const auto found = std::find_if(drafts.rbegin(), drafts.rend(), isWanted);
    return found == drafts.rend() ? std::nullopt : std::optional(*found);
}

std::vector<Draft> Drafts::all() const
{
    std::vector<Draft> drafts;
    const QJsonArray stored = QJsonDocument::fromJson(m_settings.get(m_key).toUtf8()).array();
    for (const QJsonValue &each : stored)
        drafts.push_back({each[u"id"_s].toString(), each[u"content"_s].toObject()});
    return drafts;
}

void Drafts::write(const std::vector<Draft> &drafts)
{
    QJsonArray stored;
    for (const Draft &draft : drafts)
        stored.append(QJsonObject{{u"id"_s, draft.id}, {u"content"_s, draft.content}});
    m_settings.set(m_key, QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact)));
}
