// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undoaction.h"

#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/shell/navigator.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestLabel = 60;

} // namespace

UndoAction::UndoAction(Services &services, QObject *parent)
    : QAction(parent)
    , m_services(services)
{
    setObjectName(u"undo"_s);
    setIcon(::icon("arrow-counterclockwise"_L1));
    setIconText(tr("Undo"));
    setShortcut(QKeySequence::Undo);
    showUndoable({});
    connect(this, &QAction::triggered, this, [this] { undo(m_undoable); });
    connect(&services.writer, &Writer::performed, this, [this](const Performed &done) {
        refresh();
        if (!m_undoings.remove(done.operation.value))
            emit performed(done, false);
    });
    connect(&services.database.feed(), &ChangeFeed::changed, this, &UndoAction::refresh);
    refresh();
}

void UndoAction::undo(OperationId operation)
{
    if (!operation)
        return;
    const auto progress = std::make_shared<Progress>();
    auto *job = new ProgressJob(tr("Undoing…"), progress, this);
    m_services.navigator->follow(job);
    m_services.writer.undo(operation, progress).then(this, [this, job](const Result<Performed> &done) {
        job->finish();
        take(done);
    });
}

void UndoAction::take(const Result<Performed> &done)
{
    if (!done) {
        emit failed(done.error());
    } else if (done->operation) {
        m_undoings.insert(done->operation.value);
        emit performed(*done, true);
    }
    refresh();
}

void UndoAction::refresh()
{
    m_services.reader().run(&HistoryStore::undoable).then(this, [this](const Result<std::optional<OperationRecord>> &found) {
        showUndoable(found ? *found : std::nullopt);
    });
}

void UndoAction::showUndoable(const std::optional<OperationRecord> &operation)
{
    m_undoable = operation ? operation->id : OperationId{};
    setEnabled(operation && m_services.canWrite());
    if (!operation) {
        setText(tr("&Undo"));
        setToolTip(tr("There is nothing to undo"));
        return;
    }
    QString label = operation->label;
    if (label.size() > LongestLabel)
        label = label.left(LongestLabel - 1) + u'…';
    //: %1 is what was done: "Move Ada Lovelace to Retention".
    setText(tr("&Undo: %1").arg(label.replace(u'&', u"&&"_s)));
    setToolTip(plainToolTip(tr("Undo: %1").arg(operation->label)));
}
