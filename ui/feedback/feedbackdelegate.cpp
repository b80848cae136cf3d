// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedbackdelegate.h"

#include "models/feedback/feedbackkinds.h"
#include "models/feedback/feedbacklistmodel.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace {

QIcon iconOf(FeedbackKind kind)
{
    switch (kind) {
    case FeedbackKind::Complaint: return icon("hand-thumbs-down"_L1, Tone::Negative);
    case FeedbackKind::Compliment: return icon("hand-thumbs-up"_L1, Tone::Positive);
    case FeedbackKind::Request: return icon("lightbulb"_L1, Tone::Muted);
    case FeedbackKind::Question: return icon("question-circle"_L1, Tone::Muted);
    default: return icon("speedometer2"_L1, Tone::Muted);
    }
}

} // namespace

void FeedbackDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state.setFlag(QStyle::State_HasFocus, false); // The whole row is selected, not one cell.
    const auto *model = qobject_cast<const FeedbackListModel *>(index.model());
    const FeedbackLine *line = model ? model->lineAt(index.row()) : nullptr;
    if (!line || !line->id)
        return;
    if (index.column() == FeedbackListModel::Kind) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {lineHeight(), lineHeight()};
        option->icon = iconOf(line->feedback.kind);
    }
    const bool isOpen = asksForAnswer(line->feedback.kind) && !line->feedback.resolvedAt.isValid();
    if (index.column() == FeedbackListModel::State)
        option->palette.setColor(QPalette::Text, isOpen ? warningColor(option->palette) : mutedTextColor(option->palette));
}
