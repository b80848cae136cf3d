// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "ui/common/drafts.h"

/** What somebody is typing into the form of a customer, kept on this computer until it is saved or given up. */
class CustomerDraft
{
public:
    /** What was typed before, and when. */
    struct Kept
    {
        QString id;
        Customer before; // As it was stored when the typing began.
        Customer typed;
        QJsonObject customFields; // See FieldRows::typed().
        QDateTime at;
    };

    explicit CustomerDraft(Settings &settings);

    /** Something else is being typed: what is kept stays, but is no longer this draft. */
    void begin() { m_id = Drafts::newId(); }
    void keep(const Customer &before, const Customer &typed, const QJsonObject &customFields);
    /** Gives this draft up, or the one that was \a kept. */
    void discard() { m_drafts.discard(m_id); }
    void discard(const Kept &kept) { m_drafts.discard(kept.id); }
    /** Goes on with the draft that was \a kept. */
    void resume(const Kept &kept) { m_id = kept.id; }

    /** The last thing that was typed of \a customer and neither saved nor given up; without an id: of a new customer. */
    std::optional<Kept> find(CustomerId customer) const;

private:
    Drafts m_drafts;
    QString m_id = Drafts::newId();
};

/**
 * \a stored with the fields that the draft changed. Where somebody else changed one of them, too, it keeps the version that the
 * draft was made from, so that saving it is a conflict.
 */
Customer resumed(const Customer &stored, const CustomerDraft::Kept &kept);
