// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardmoves.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 60; // Characters, in a sentence.

QString shortened(const QString &name)
{
    return name.size() > LongestName ? name.left(LongestName) + u'…' : name;
}

} // namespace

BoardMoves::BoardMoves(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

void BoardMoves::move(const std::vector<CustomerId> &customers, const QString &name, const Phase &phase)
{
    if (customers.empty() || !m_services.canWrite() || m_dialog)
        return;
    const bool isNamed = customers.size() == 1 && !name.isEmpty();
    const Move move{customers, isNamed ? shortened(name) : tr("%n customer(s)", nullptr, int(customers.size())), phase};
    if (phase.asksReason)
        ask(move);
    else
        perform(move, {});
}

void BoardMoves::ask(const Move &move)
{
    const MoveReason draft = move.customers == m_draftFor ? m_draft : MoveReason();
    m_dialog = new ReasonDialog(move.who, move.phase, draft, m_services.window);
    connect(m_dialog, &ReasonDialog::confirmed, this, [this, move](const MoveReason &reason) { perform(move, reason); });
    connect(m_dialog, &QDialog::rejected, this, [this, move] {
        m_draftFor = move.customers;
        m_draft = std::exchange(m_dialog, nullptr)->typed();
    });
    m_dialog->open();
}

void BoardMoves::perform(const Move &move, const MoveReason &reason)
{
    const PhaseMove phaseMove{.phase = move.phase.id, .through = MovedThrough::Board, .reason = reason.reason, .note = reason.note};
    const QString label = tr("Move %1 to %2").arg(isolated(move.who), isolated(move.phase.name));
    m_services.writer.perform(label, &movePhases, move.customers, phaseMove)
        .then(this, [this, move](const Result<std::vector<Customer>> &done) {
            if (done) {
                if (m_dialog)
                    std::exchange(m_dialog, nullptr)->accept();
                emit moved(move.customers, move.who, move.phase);
            } else if (m_dialog) {
                m_dialog->showError(done.error());
            } else {
                emit failed(done.error());
            }
        });
}
