// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todayfilter.h"

#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

constexpr int WhoseRole = Qt::UserRole;
constexpr int OwnerRole = Qt::UserRole + 1;

} // namespace

TodayFilter::TodayFilter(const QString &actor, const WorklistFilter &filter, QWidget *parent)
    : QWidget(parent)
    , m_actor(actor)
    , m_filter(filter)
    , m_owner(new QComboBox(this))
    , m_reason(new QComboBox(this))
{
    m_owner->setObjectName(u"whose"_s);
    m_reason->setObjectName(u"reason"_s);
    for (QComboBox *choice : {m_owner, m_reason})
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *whose = new PlainLabel(tr("&Whose:"), this);
    whose->setBuddy(m_owner);
    auto *reason = new PlainLabel(tr("Reaso&n:"), this);
    reason->setBuddy(m_reason);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(rhythm(2));
    line->addWidget(whose);
    line->addWidget(m_owner);
    line->addSpacing(rhythm(2));
    line->addWidget(reason);
    line->addWidget(m_reason);
    line->addStretch(1);
    connect(m_owner, &QComboBox::activated, this, &TodayFilter::takeOwner);
    connect(m_reason, &QComboBox::activated, this, &TodayFilter::takeReason);
}

void TodayFilter::showCounts(const TodayListModel &lines)
{
    fillOwners(lines);
    fillReasons(lines.counts());
}

/** Who owns nothing looks after everybody, and has no "mine" to choose. */
void TodayFilter::fillOwners(const TodayListModel &lines)
{
    const QSignalBlocker blocker(m_owner);
    m_owner->clear();
    const auto add = [&](const QString &text, WorklistFilter::Whose whose, const QString &owner) {
        m_owner->addItem(text, int(whose));
        m_owner->setItemData(m_owner->count() - 1, owner, OwnerRole);
        if (m_filter.whose == whose && (whose == WorklistFilter::Whose::Everybody || m_filter.owner == owner))
            m_owner->setCurrentIndex(m_owner->count() - 1);
    };
    if (lines.hasOwner(m_actor))
        add(tr("Mine"), WorklistFilter::Whose::Mine, m_actor);
    add(tr("Everybody's"), WorklistFilter::Whose::Everybody, {});
    if (!lines.hasOwner(m_actor) && m_filter.whose == WorklistFilter::Whose::Mine)
        m_owner->setCurrentIndex(m_owner->count() - 1);
    for (const QString &owner : lines.owners()) {
        if (owner != m_actor)
            add(owner.isEmpty() ? tr("Nobody's") : owner, WorklistFilter::Whose::Colleague, owner);
    }
}

void TodayFilter::fillReasons(const WorklistCounts &counts)
{
    const QSignalBlocker blocker(m_reason);
    m_reason->clear();
    //: A choice, and how many lines it has: "Later than usual (12)".
    m_reason->addItem(tr("%1 (%2)").arg(tr("All reasons"), numberText(counts.lines)), -1);
    for (size_t i = 0; i < WorklistReasons; ++i) {
        const auto reason = WorklistReason(i);
        const bool isChosen = m_filter.reason == reason;
        if (counts.of(reason) == 0 && !isChosen)
            continue;
        m_reason->addItem(tr("%1 (%2)").arg(reasonName(reason), numberText(counts.of(reason))), int(i));
        if (isChosen)
            m_reason->setCurrentIndex(m_reason->count() - 1);
    }
}

void TodayFilter::takeOwner()
{
    m_filter.whose = WorklistFilter::Whose(m_owner->currentData(WhoseRole).toInt());
    m_filter.owner = m_owner->currentData(OwnerRole).toString();
    emit filterChanged();
}

void TodayFilter::takeReason()
{
    const int reason = m_reason->currentData().toInt();
    m_filter.reason = reason < 0 ? std::nullopt : std::optional(WorklistReason(reason));
    emit filterChanged();
}

void TodayFilter::showAllReasons()
{
    m_filter.reason.reset();
    m_reason->setCurrentIndex(0);
    emit filterChanged();
}

void TodayFilter::showEverybody()
{
    m_filter.whose = WorklistFilter::Whose::Everybody;
    m_filter.owner.clear();
    m_owner->setCurrentIndex(m_owner->findData(int(WorklistFilter::Whose::Everybody), WhoseRole));
    emit filterChanged();
}
