// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moving/moving.h"

#include "models/customers/bulkedit.h"
#include "models/lifecycle/lifecyclestore.h"
#include "ui/common/formats.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 60; // Characters, in a sentence.

bool isSame(const MoveWish &a, const MoveWish &b)
{
    return a.customers.ids == b.customers.ids && a.count == b.count;
}

} // namespace

QString MoveWish::who() const
{
    if (count != 1 || name.isEmpty())
        return QCoreApplication::translate("Moving", "%Ln customer(s)", nullptr, int(count));
    const QString plain = singleLine(name);
    return plain.size() > LongestName ? plain.left(LongestName) + u'…' : plain;
}

QString moveLabel(const QString &who, const Phase &phase, const PhaseMove &move)
{
    if (!move.at.isValid())
        return QCoreApplication::translate("Moving", "Move %1 to %2").arg(isolated(who), isolated(phase.name));
    return QCoreApplication::translate("Moving", "Move %1 to %2, dated %3", "customer, phase, day")
        .arg(isolated(who), isolated(phase.name), dateText(move.at.toLocalTime().date()));
}

Moving::Moving(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.database.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAny({u"phase"_s, u"business"_s}))
            loadPhases();
    });
    loadPhases();
}

void Moving::loadPhases()
{
    m_services.reader().run(&LifeCycleStore::phases).then(this, [this](const Result<std::vector<Phase>> &phases) {
        if (phases)
            m_phases = *phases;
    });
}

void Moving::move(const MoveWish &wish, const Phase &phase)
{
    if (wish.count == 0 || !m_services.canWrite() || isAsking())
        return;
    const bool mayAsk = m_phases.empty() || std::any_of(m_phases.begin(), m_phases.end(), [](const Phase &each) { return each.asksReasonLeaving; });
    if (phase.asksReason) {
        ask(wish, phase);
        readLeft(wish);
    } else if (mayAsk) {
        m_isDeciding = true;
        m_services.reader().run(&phasesOfSelected, wish.customers).then(this, [this, wish, phase](const Result<std::vector<Phase>> &left) {
            m_isDeciding = false;
            decide(wish, phase, left ? *left : std::vector<Phase>());
        });
    } else {
        emit confirmed(wish, phase, {.phase = phase.id});
    }
}

void Moving::decide(const MoveWish &wish, const Phase &phase, const std::vector<Phase> &left)
{
    const bool asks = std::any_of(left.begin(), left.end(), [&](const Phase &each) { return each.asksReasonLeaving && each.id != phase.id; });
    if (asks && !m_dialog)
        ask(wish, phase)->showLeft(left);
    else if (!asks)
        emit confirmed(wish, phase, {.phase = phase.id});
}

void Moving::moveWithDetails(const MoveWish &wish, const Phase &phase)
{
    if (wish.count == 0 || !m_services.canWrite() || isAsking())
        return;
    ask(wish, phase)->showDetails();
    readLeft(wish);
}

MoveDialog *Moving::ask(const MoveWish &wish, const Phase &phase)
{
    std::vector<Phase> phases = m_phases;
    if (phase.id && std::none_of(phases.begin(), phases.end(), [&](const Phase &each) { return each.id == phase.id; }))
        phases.push_back(phase);
    const PhaseMove draft = isSame(wish, m_draftFor) ? m_draft : PhaseMove();
    m_dialog = new MoveDialog(wish.who(), phases, phase.id ? phase.id : draft.phase, draft, m_services.window);
    const auto keep = [this, wish] {
        m_draftFor = wish;
        m_draft = m_dialog->typed();
    };
    connect(m_dialog, &MoveDialog::confirmed, this, [this, wish, keep](const Phase &to, const PhaseMove &move) {
        keep();
        emit confirmed(wish, to, move);
    });
    connect(m_dialog, &QDialog::rejected, this, [this, keep] {
        keep();
        m_dialog = nullptr;
    });
    m_dialog->open();
    return m_dialog;
}

void Moving::readLeft(const MoveWish &wish)
{
    m_services.reader().run(&phasesOfSelected, wish.customers).then(m_dialog, [dialog = m_dialog.data()](const Result<std::vector<Phase>> &left) {
        if (left)
            dialog->showLeft(*left);
    });
}

bool Moving::finish(const std::optional<Error> &failed)
{
    if (!failed) {
        m_draftFor = {};
        closeDialog();
        return true;
    }
    if (!m_dialog)
        return false;
    m_dialog->showError(*failed);
    return true;
}

void Moving::closeDialog()
{
    if (m_dialog)
        std::exchange(m_dialog, nullptr)->accept();
}
