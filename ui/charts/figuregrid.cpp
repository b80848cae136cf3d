// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figuregrid.h"

#include "ui/common/metrics.h"

#include <QGridLayout>

#include <algorithm>

namespace {

constexpr int NarrowestFigure = 64; // Characters.

} // namespace

FigureGrid::FigureGrid(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(rhythmMargins(4));
    m_layout->setHorizontalSpacing(rhythm(6));
    m_layout->setVerticalSpacing(rhythm(6));
}

void FigureGrid::add(QWidget *figure, Width width)
{
    m_figures.append({figure, width});
    arrange();
}

void FigureGrid::setFigureShown(QWidget *figure, bool isShown)
{
    const auto found = std::ranges::find(m_figures, figure, &Figure::widget);
    if (found == m_figures.end() || found->isShown == isShown)
        return;
    found->isShown = isShown;
    figure->setVisible(isShown);
    arrange();
}

QSize FigureGrid::minimumSizeHint() const
{
    int narrowest = 0;
    for (const Figure &figure : m_figures) {
        if (figure.isShown)
            narrowest = std::max(narrowest, figure.widget->minimumSizeHint().width());
    }
    const QMargins margins = m_layout->contentsMargins();
    return {narrowest + margins.left() + margins.right(), QWidget::minimumSizeHint().height()};
}

void FigureGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int columns = width() >= 2 * textWidth(NarrowestFigure) ? 2 : 1;
    if (columns != m_columns) {
        m_columns = columns;
        arrange();
    }
}

void FigureGrid::arrange()
{
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    int row = 0;
    int column = 0;
    for (const Figure &figure : std::as_const(m_figures)) {
        if (!figure.isShown)
            continue;
        const bool isWhole = figure.width == Width::Whole;
        if (isWhole && column > 0) {
            ++row;
            column = 0;
        }
        m_layout->addWidget(figure.widget, row, column, 1, isWhole ? m_columns : 1);
        column += isWhole ? m_columns : 1;
        if (column >= m_columns) {
            ++row;
            column = 0;
        }
    }
    for (int i = 0; i <= m_figures.size(); ++i)
        m_layout->setRowStretch(i, i == row + (column > 0 ? 1 : 0) ? 1 : 0);
    for (int i = 0; i < 2; ++i)
        m_layout->setColumnStretch(i, i < m_columns ? 1 : 0);
}
