// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/recordkindof.h"

#include "models/activities/activityrecordkinds.h"
#include "models/activities/mailtemplate.h"
#include "models/bin/binentry.h"
#include "models/business/business.h"
#include "models/customfields/customvaluekind.h"
#include "models/consent/consent.h"
#include "models/contracts/contractkind.h"
#include "models/documents/document.h"
#include "models/duplicates/customermerge.h"
#include "models/duplicates/notduplicate.h"
#include "models/feedback/feedback.h"
#include "models/lifecycle/boardposition.h"
#include "models/lifecycle/emptyphase.h"
#include "models/lifecycle/phasevisitkind.h"
#include "models/purchases/purchase.h"
#include "models/relationships/relationship.h"
#include "models/rules/rulefiringkind.h"
#include "models/segments/segment.h"
#include "models/tasks/holiday.h"
#include "models/tasks/taskrecordkind.h"
#include "models/tasks/tasktemplate.h"
#include "models/today/snooze.h"
#include "models/views/customerview.h"

using namespace Qt::StringLiterals;

namespace {

using Kinds = std::vector<std::unique_ptr<RecordKind>>;

template<typename Record, typename Kind = RecordKindOf<Record>>
void add(Kinds &kinds, const char *label, std::vector<RecordKind::Dependent> dependents = {},
         RecordKind::WithoutOwner withoutOwner = RecordKind::WithoutOwner::Refuse)
{
    kinds.push_back(std::make_unique<Kind>(label, std::move(dependents), withoutOwner));
}

Kinds makeKinds()
{
    Kinds kinds;
    add<Customer>(kinds, QT_TRANSLATE_NOOP("RecordKind", "Customer"),
                  {{"phase_visit", "customer_id"},
                   {"activity", "customer_id"},
                   {"activity_participant", "customer_id"},
                   {"feedback", "customer_id"},
                   {"task", "customer_id"}, // After what it can refer to: so they come back from the bin.
                   {"purchase", "customer_id"},
                   {"contract", "customer_id"},
                   {"customer_merge", "customer_id"},
                   {"not_duplicate", "customer_id"},
                   {"not_duplicate", "other_id"},
                   {"custom_value", "customer_id"},
                   {"relationship", "customer_id"},
                   {"relationship", "other_id"},
                   {"consent", "customer_id"},
                   {"document", "customer_id"},
                   {"rule_firing", "customer_id", RecordKind::WithoutIt::Follows},
                   {"board_position", "customer_id", RecordKind::WithoutIt::Follows},
                   {"snooze", "customer_id", RecordKind::WithoutIt::Follows},
                   {"customer", "company_id", RecordKind::WithoutIt::Stays}});
    kinds.push_back(std::make_unique<PhaseVisitKind>(QT_TRANSLATE_NOOP("RecordKind", "Phase visit")));
    add<BoardPosition>(kinds, QT_TRANSLATE_NOOP("RecordKind", "Place on the board"));
    add<Activity, ActivityRecordKind>(kinds, QT_TRANSLATE_NOOP("RecordKind", "Activity"),
                                      {{"activity_participant", "activity_id"}, {"task", "activity_id", RecordKind::WithoutIt::Stays}});
    add<ActivityParticipant, ParticipantRecordKind>(kinds, QT_TRANSLATE_NOOP("RecordKind", "Participant"));
    add<ContactOutcome, OutcomeRecordKind>(kinds, QT_TRANSLATE_NOOP("RecordKind", "Outcome"));
    add<Task, TaskRecordKind>(kinds, QT_TRANSLATE_NOOP("RecordKind", "Task"));
    add<Feedback>(kinds, QT_TRANSLATE_NOOP("RecordKind", "Feedback"), {{"task", "feedback_id", RecordKind::WithoutIt::Stays}});
    add<Purchase>(kinds, QT_TRANSLATE_NOOP("RecordKind", "Purchase"), {{"purchase_line", "purchase_id"}});
    add<PurchaseLine>(kinds, QT_TRANSLATE_NOOP("RecordKind", "Purchase line"));
    add<Contract, ContractKind>(kinds, QT_TRANSLATE_NOOP("RecordKind", "Contract"));
    add<CustomerMerge>(kinds, QT_TRANSLATE_NOOP("RecordKind", "Merge"));
    add<Relationship>(kinds, QT_TRANSLATE_NOOP("RecordKind", "Relationship"));
    add<Consent>(kinds, QT_TRANSLATE_NOOP("RecordKind", "Consent"));
    add<Document>(kinds, QT_TRANSLATE_NOOP("RecordKind", "Document"));
    add<NotDuplicate>(kinds, QT_TRANSLATE_NOOP("RecordKind", "Not a duplicate"));
    add<CustomField>(kinds, QT_TRANSLATE_NOOP("RecordKind", "Custom field"), {{"custom_choice", "field_id"}, {"custom_value", "field_id"}});
    add<CustomChoice>(kinds, QT_TRANSLATE_NOOP("RecordKind", "Choice"), {{"custom_value", "choice_id"}});
    kinds.push_back(std::make_unique<CustomValueKind>(QT_TRANSLATE_NOOP("RecordKind", "Value of a custom field")));
    add<Product>(kinds, QT_TRANSLATE_NOOP("RecordKind", "Product"), {{"purchase_line", "product_id"}, {"contract", "product_id", RecordKind::WithoutIt::Stays}});
    add<LifeCycle>(kinds, QT_TRANSLATE_NOOP("RecordKind", "Life cycle"), {{"phase", "life_cycle_id"}});
    add<Phase>(kinds, QT_TRANSLATE_NOOP("RecordKind", "Phase"),
               {{"customer", "phase_id"}, {"phase_visit", "phase_id"}, {"board_position", "phase_id", RecordKind::WithoutIt::Follows},
                {"outcome", "phase_id", RecordKind::WithoutIt::Stays}});
    add<BinEntry>(kinds, QT_TRANSLATE_NOOP("RecordKind", "Customer in the bin"));
    add<Rule>(kinds, QT_TRANSLATE_NOOP("RecordKind", "Rule"), {{"rule_firing", "rule_id", RecordKind::WithoutIt::Follows}});
    add<Holiday>(kinds, QT_TRANSLATE_NOOP("RecordKind", "Holiday"));
    add<MailTemplate>(kinds, QT_TRANSLATE_NOOP("RecordKind", "Mail template"));
    add<TaskTemplate>(kinds, QT_TRANSLATE_NOOP("RecordKind", "Task template"));
    kinds.push_back(std::make_unique<RuleFiringKind>(QT_TRANSLATE_NOOP("RecordKind", "What a rule did")));
    add<Snooze>(kinds, QT_TRANSLATE_NOOP("RecordKind", "Rest in Today"));
    add<Segment>(kinds, QT_TRANSLATE_NOOP("RecordKind", "Segment"));
    add<CustomerView>(kinds, QT_TRANSLATE_NOOP("RecordKind", "View"));
    add<Business>(kinds, QT_TRANSLATE_NOOP("RecordKind", "Business"));
    return kinds;
}

} // namespace

const std::vector<std::unique_ptr<RecordKind>> &recordKinds()
{
    static const Kinds kinds = makeKinds();
    return kinds;
}

const RecordKind &recordKind(const QString &table)
{
    for (const auto &kind : recordKinds()) {
        if (kind->table() == table)
            return *kind;
    }
    throw Failure(Error::Kind::Invalid,
                  RecordKind::tr("This edition of Regulars cannot undo changes of “%1”.").arg(table));
}

void settleBroughtBack(Operation &operation)
{
    leaveRetiredPhases(operation);
}
