// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifecycle/phaseeditor.h"

#include "models/lifecycle/builtinlifecycles.h"
#include "ui/common/colors.h"
#include "ui/common/icons.h"
#include "ui/common/linelist.h"
#include "ui/common/metrics.h"
#include "ui/common/phasedot.h"
#include "ui/common/plainlabel.h"
#include "ui/lifecycle/reasonlist.h"
#include "ui/lifecycle/roletexts.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostCustomers = 1'000'000'000;

std::optional<int> valueOf(const QSpinBox *box)
{
    return box->value() == box->minimum() ? std::nullopt : std::optional(box->value());
}

} // namespace

PhaseEditor::PhaseEditor(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_name(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_roleExplanation(new PlainLabel({}, this))
    , m_color(new QComboBox(this))
    , m_explanation(new QPlainTextEdit(this))
    , m_activities(new LineList(u"phaseActivities"_s, tr("What to do"), this))
    , m_stalledDays(addNumber(u"phaseStalledDays"_s, tr("Days until a card stalls"), MostStalledDays, tr("never")))
    , m_fewest(addNumber(u"phaseFewest"_s, tr("Fewest customers"), MostCustomers, tr("no limit")))
    , m_most(addNumber(u"phaseMost"_s, tr("Most customers"), MostCustomers, tr("no limit")))
    , m_entering(new ReasonList(u"phaseReasons"_s, tr("Reasons for coming"), tr("As&k why when a customer comes here"), this))
    , m_leaving(new ReasonList(u"phaseLeavingReasons"_s, tr("Reasons for leaving"), tr("Ask wh&y when a customer leaves"), this))
    , m_save(new QPushButton(icon("check-lg"_L1), tr("&Save"), this))
    , m_discard(new QPushButton(icon("arrow-counterclockwise"_L1), tr("D&iscard"), this))
{
    setUpFields();
    arrange();
    for (const ReasonList *list : {m_entering, m_leaving})
        connect(list, &ReasonList::changed, this, &PhaseEditor::updateButtons);
    connect(m_activities, &LineList::changed, this, &PhaseEditor::updateButtons);
    connect(m_name, &QLineEdit::textChanged, this, &PhaseEditor::updateButtons);
    connect(m_explanation, &QPlainTextEdit::textChanged, this, &PhaseEditor::updateButtons);
    for (QComboBox *box : {m_role, m_color})
        connect(box, &QComboBox::currentIndexChanged, this, &PhaseEditor::updateButtons);
    for (QSpinBox *box : {m_stalledDays, m_fewest, m_most})
        connect(box, &QSpinBox::valueChanged, this, &PhaseEditor::updateButtons);
    connect(m_role, &QComboBox::currentIndexChanged, this, &PhaseEditor::showRole);
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        if (m_save->isEnabled())
            emit saveRequested();
    });
    connect(m_save, &QPushButton::clicked, this, &PhaseEditor::saveRequested);
    connect(m_discard, &QPushButton::clicked, this, &PhaseEditor::discardRequested);
}

QSpinBox *PhaseEditor::addNumber(const QString &name, const QString &accessibleName, int most, const QString &none)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setRange(0, most);
    box->setGroupSeparatorShown(true);
    box->setSpecialValueText(none);
    box->setMinimumWidth(textWidth(18));
    return box;
}

void PhaseEditor::setUpFields()
{
    m_name->setObjectName(u"phaseName"_s);
    m_name->setMaxLength(60);
    m_role->setObjectName(u"phaseRole"_s);
    for (int role = 0; role <= int(PhaseRole::Lost); ++role)
        m_role->addItem(roleTitle(PhaseRole(role)));
    m_roleExplanation->setForegroundRole(QPalette::PlaceholderText);
    m_roleExplanation->setWordWrap(true);
    m_roleExplanation->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_color->setObjectName(u"phaseColor"_s);
    for (int color = 0; color < MostPhaseColors; ++color)
        m_color->addItem(phaseDot(phaseColor(color, palette())), colorTitle(color));
    m_explanation->setObjectName(u"phaseExplanation"_s);
    m_explanation->setTabChangesFocus(true);
    m_explanation->setFixedHeight(lineHeight() * 3 + rhythm(4));
    m_fewest->setMinimum(-1); // No limit; a phase may well be meant to hold nobody.
    m_most->setMinimum(-1);
    m_save->setObjectName(u"savePhase"_s);
    m_save->setToolTip(tr("Store what has been changed here (Ctrl+Enter)"));
    m_save->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_discard->setObjectName(u"discardPhase"_s);
    m_discard->setToolTip(tr("Show what is stored again"));
}

void PhaseEditor::arrange()
{
    auto *content = new QWidget;
    content->setLayout(m_form);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setVerticalSpacing(rhythm(2.5));
    m_form->setHorizontalSpacing(rhythm(3));
    m_form->setContentsMargins(rhythmMargins(1));
    m_form->addRow(tr("&Name"), m_name);
    auto *role = new QHBoxLayout;
    role->setSpacing(rhythm(3));
    role->addWidget(m_role);
    role->addWidget(m_roleExplanation, 1);
    auto *roleLabel = new PlainLabel(tr("&Role"), this);
    roleLabel->setBuddy(m_role);
    m_form->addRow(roleLabel, role);
    m_form->addRow(tr("Co&lour"), m_color);
    m_form->addRow(tr("&What customers need"), m_explanation);
    m_form->addRow(tr("What to &do"), m_activities);
    m_form->addRow(tr("Days &until a card stalls"), m_stalledDays);
    auto *limits = new QHBoxLayout;
    limits->setSpacing(rhythm(2));
    auto *to = new PlainLabel(tr("to"), this);
    limits->addWidget(m_fewest);
    limits->addWidget(to);
    limits->addWidget(m_most);
    limits->addStretch(1);
    auto *from = new PlainLabel(tr("Should h&old"), this);
    from->setBuddy(m_fewest);
    m_form->addRow(from, limits);
    m_form->addRow(tr("Reasons for coming"), m_entering);
    m_form->addRow(tr("Reasons for leaving"), m_leaving);
    auto *area = new QScrollArea(this);
    area->setObjectName(u"phaseFields"_s);
    area->setAccessibleName(tr("The marked phase"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(content);
    area->setMinimumWidth(content->minimumSizeHint().width() + rhythm(5));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(rhythm(2));
    buttons->addStretch(1);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(rhythm(2));
    column->addWidget(area, 1);
    column->addLayout(buttons);
}

void PhaseEditor::show(const Phase &phase)
{
    m_phase = phase;
    m_name->setText(phase.name);
    m_role->setCurrentIndex(int(phase.role));
    m_color->setCurrentIndex(phase.color);
    m_explanation->setPlainText(phase.explanation);
    m_activities->setLines(phase.suggestedActivities.split(u'\n', Qt::SkipEmptyParts));
    m_stalledDays->setValue(phase.stalledDays.value_or(m_stalledDays->minimum()));
    m_fewest->setValue(phase.fewest.value_or(m_fewest->minimum()));
    m_most->setValue(phase.most.value_or(m_most->minimum()));
    m_entering->show(phase.asksReason, phase.reasons);
    m_leaving->show(phase.asksReasonLeaving, phase.leavingReasons);
    showRole();
    updateButtons();
}

void PhaseEditor::showUses(const ReasonUses &uses)
{
    m_entering->showUses(uses.entering);
    m_leaving->showUses(uses.leaving);
}

void PhaseEditor::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_name->setReadOnly(readOnly);
    m_explanation->setReadOnly(readOnly);
    for (QWidget *field : std::initializer_list<QWidget *>{m_role, m_color, m_stalledDays, m_fewest, m_most})
        field->setEnabled(!readOnly);
    m_activities->setReadOnly(readOnly);
    m_entering->setReadOnly(readOnly);
    m_leaving->setReadOnly(readOnly);
    updateButtons();
}

PhaseDraft PhaseEditor::draft() const
{
    PhaseDraft draft{.phase = m_phase, .entering = m_entering->replacements(), .leaving = m_leaving->replacements()};
    draft.phase.name = m_name->text();
    draft.phase.role = PhaseRole(m_role->currentIndex());
    draft.phase.color = m_color->currentIndex();
    draft.phase.explanation = m_explanation->toPlainText();
    draft.phase.suggestedActivities = m_activities->lines().join(u'\n');
    draft.phase.stalledDays = valueOf(m_stalledDays);
    draft.phase.fewest = valueOf(m_fewest);
    draft.phase.most = valueOf(m_most);
    draft.phase.asksReason = m_entering->asks();
    draft.phase.reasons = m_entering->reasons();
    draft.phase.asksReasonLeaving = m_leaving->asks();
    draft.phase.leavingReasons = m_leaving->reasons();
    return draft;
}

bool PhaseEditor::isChanged() const
{
    return m_phase.id && draft().phase != m_phase;
}

void PhaseEditor::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void PhaseEditor::showRole()
{
    m_roleExplanation->setText(roleExplanation(PhaseRole(m_role->currentIndex())));
}

void PhaseEditor::updateButtons()
{
    const bool isChanged = !m_isReadOnly && this->isChanged();
    m_save->setEnabled(isChanged);
    m_discard->setEnabled(isChanged);
}
