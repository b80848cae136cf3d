// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/fieldheader.h"

#include "ui/common/metrics.h"

#include <QComboBox>
#include <QScrollBar>

using namespace Qt::StringLiterals;

FieldHeader::FieldHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(u"fieldHeader"_s);
    setDefaultAlignment(Qt::AlignTop | Qt::AlignLeading);
    setFocusPolicy(Qt::NoFocus);
    connect(this, &QHeaderView::sectionResized, this, &FieldHeader::placeBoxes);
    connect(this, &QHeaderView::geometriesChanged, this, &FieldHeader::placeBoxes);
}

void FieldHeader::setColumns(const ImportPlan &plan, const QStringList &names)
{
    const auto columns = plan.columns.fields.size();
    if (m_boxes.size() != columns || m_fields != importFields(plan)) {
        qDeleteAll(m_boxes);
        m_boxes.clear();
        m_fields = importFields(plan);
        for (int column = 0; column < columns; ++column)
            m_boxes.append(makeBox(column, plan));
    }
    for (int column = 0; column < columns; ++column) {
        QComboBox *box = m_boxes.at(column);
        box->setAccessibleName(tr("Field for the column %1").arg(names.value(column)));
        box->setCurrentIndex(std::max(0, box->findData(plan.columns.fields.at(column))));
    }
    placeBoxes();
}

QComboBox *FieldHeader::makeBox(int column, const ImportPlan &plan)
{
    auto *box = new QComboBox(viewport());
    box->setObjectName(u"column%1"_s.arg(column));
    box->addItem(tr("– not imported –"), QString());
    for (const ImportField &field : importFields(plan))
        box->addItem(field.title, field.key);
    connect(box, &QComboBox::activated, this,
            [this, column, box] { emit fieldChosen(column, box->currentData().toString()); });
    box->show();
    return box;
}

QSize FieldHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    const int boxHeight = m_boxes.isEmpty() ? lineHeight() * 2 : m_boxes.first()->sizeHint().height();
    size.setHeight(lineHeight() + boxHeight + rhythm(3));
    return size;
}

void FieldHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    placeBoxes();
}

void FieldHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    placeBoxes();
}

void FieldHeader::placeBoxes()
{
    for (int column = 0; column < m_boxes.size() && column < count(); ++column) {
        QComboBox *box = m_boxes.at(column);
        const int height = box->sizeHint().height();
        box->setGeometry(sectionViewportPosition(column), viewport()->height() - height - rhythm(), sectionSize(column), height);
    }
}
