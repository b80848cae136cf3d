// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/segmentdialog.h"

#include "models/base/text.h"
#include "models/customers/touchwish.h"
#include "models/lists/query/queryjson.h"
#include "models/lists/query/queryreading.h"
#include "models/segments/savesegment.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/query/querypanel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {
constexpr int LongestName = 100;
}

SegmentDialog::SegmentDialog(Services &services, const Segment &segment, const QString &query,
                             const std::shared_ptr<const FieldCatalogue> &fields)
    : QDialog(services.window)
    , m_services(services)
    , m_segment(segment)
    , m_fields(fields)
    , m_message(new MessageBar(this))
    , m_name(new QLineEdit(segment.name, this))
    , m_query(new QLineEdit(this))
    , m_touchEvery(new QSpinBox(this))
{
    setObjectName(u"segmentDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(segment.id ? tr("Change a segment") : tr("New segment"));
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(LongestName);
    m_query->setObjectName(u"query"_s);
    m_query->setMinimumWidth(textWidth(90));
    auto *panel = new QueryPanel(services, m_query, this);
    m_query->setText(query);
    panel->show();
    auto *form = new QFormLayout(this);
    form->addRow(m_message);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("Customers &who:"), m_query);
    form->addRow(panel);
    m_touchEvery->setObjectName(u"touchEvery"_s);
    m_touchEvery->setRange(0, MostTouchDays);
    m_touchEvery->setSpecialValueText(tr("no wish"));
    m_touchEvery->setValue(segment.touchEveryDays.value_or(0));
    m_touchEvery->setToolTip(plainToolTip(tr("Today reminds you of everybody of the segment with whom there was no contact, purchase or feedback for so many days")));
    form->addRow(tr("Be in &touch every … days:"), m_touchEvery);
    auto *buttons = new QDialogButtonBox(this);
    m_button = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_button->setObjectName(u"save"_s);
    m_button->setIcon(icon("check-lg"_L1));
    m_button->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SegmentDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &SegmentDialog::enable);
    connect(m_query, &QLineEdit::textChanged, this, &SegmentDialog::enable);
    enable();
    m_name->setFocus();
}

void SegmentDialog::enable()
{
    m_button->setEnabled(!singleLine(m_name->text()).isEmpty() && !m_query->text().trimmed().isEmpty());
}

void SegmentDialog::save()
{
    const Result<Query> query = readQuery(m_query->text(), *m_fields);
    if (!query) {
        m_message->showError(query.error());
        m_query->setFocus();
        return;
    }
    m_message->dismiss();
    m_button->setEnabled(false);
    Segment segment = m_segment;
    segment.name = singleLine(m_name->text());
    segment.query = QString::fromUtf8(QJsonDocument(queryToJson({.condition = query->condition})).toJson(QJsonDocument::Compact));
    segment.touchEveryDays = m_touchEvery->value() > 0 ? std::optional(m_touchEvery->value()) : std::nullopt;
    const QString label = tr("Save the segment %1").arg(isolated(segment.name));
    m_services.writer.perform(label, &saveSegment, segment).then(this, [this](const Result<Segment> &stored) {
        if (!stored) {
            enable();
            m_message->showError(stored.error());
            m_name->setFocus();
            return;
        }
        emit saved(stored->id);
        accept();
    });
}
