// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/mailfields.h"
#include "models/activities/mailtemplate.h"
#include "models/customers/customer.h"
#include "models/history/operation.h"

/** Longer texts do not fit through the mail program's door; see LongestMail in ui/common/links.h. */
inline constexpr qsizetype LongestMailTemplate = 5'000;

/** All templates, by name. */
std::vector<MailTemplate> mailTemplates(Connection &db);

/**
 * Stores a new template or the changes of one; its fields may be named in the person's language.
 *
 * Throws Invalid without a name or a text, with too long a text, and for fields that there are not.
 */
MailTemplate saveMailTemplate(Operation &operation, MailTemplate mail);
void deleteMailTemplate(Operation &operation, MailTemplateId id);

/** Adds a few templates to begin with, in the person's language. */
void addUsualMailTemplates(Operation &operation);

/** To whom a mail goes, and what its fields say. */
struct MailRecipient
{
    Customer customer;
    MailValues values;
};

/** Throws NotFound if the customer is gone. */
MailRecipient mailRecipient(Connection &db, CustomerId customer, const QString &sender);
