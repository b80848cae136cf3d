// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QCategoryAxis>
#include <QChart>
#include <QEvent>
#include <QLegend>
#include <QPainter>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int FewestCharacters = 4; // Of a name that is cut off.

void clearLabels(QCategoryAxis *axis)
{
    const QStringList labels = axis->categoriesLabels();
    for (const QString &label : labels)
        axis->remove(label);
}

/** The axis keeps its labels apart by their text, so equal ones get invisible tails. */
void addLabel(QCategoryAxis *axis, QString label, double at)
{
    while (axis->categoriesLabels().contains(label))
        label += QChar(0x200b);
    axis->append(label, at);
}

} // namespace

ChartView::ChartView(const QString &name, QWidget *parent)
    : QChartView(parent)
    , m_categoryAxis(new QCategoryAxis(this))
    , m_valueAxis(new QCategoryAxis(this))
{
    setObjectName(u"chartView"_s);
    setAccessibleName(name);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    for (QWidget *part : findChildren<QWidget *>())
        part->setFocusPolicy(Qt::NoFocus);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundRoundness(0);
    chart()->setMargins({0, 0, 0, 0});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    chart()->legend()->setAlignment(Qt::AlignTop);
    for (QCategoryAxis *axis : {m_categoryAxis, m_valueAxis})
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_categoryAxis->setGridLineVisible(false);
    chart()->addAxis(m_categoryAxis, Qt::AlignBottom);
    chart()->addAxis(m_valueAxis, Qt::AlignLeft);
    applyPalette();
    // Nothing changes by itself. Without the connection each chart's scene would have the whole window painted at once.
    setViewportUpdateMode(NoViewportUpdate);
    connect(scene(), &QGraphicsScene::changed, this, &QGraphicsView::updateScene);
}

void ChartView::setContent(const ChartContent &content)
{
    m_content = content;
    rebuild();
    emit contentChanged();
}

QSize ChartView::sizeHint() const
{
    return {textWidth(70), rhythm(60)};
}

QSize ChartView::minimumSizeHint() const
{
    return {textWidth(30), rhythm(60)};
}

void ChartView::paintEvent(QPaintEvent *)
{
    const double scale = devicePixelRatio();
    if (m_picture.isNull() || m_picture.size() != viewport()->size() * scale)
        paintPicture();
    QPainter(viewport()).drawPixmap(0, 0, m_picture);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event); // Not the chart yet: it is laid out when it is painted.
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::FontChange:
    case QEvent::LocaleChange:
        rebuild();
        break;
    default:
        break;
    }
}

QColor ChartView::seriesColor(int index) const
{
    const int color = m_content.series.at(index).color;
    if (color < 0 && m_content.series.size() == 1)
        return accentColor(palette());
    return phaseColor(color < 0 ? index : color, palette());
}

void ChartView::attach(QAbstractSeries *series)
{
    chart()->addSeries(series);
    series->attachAxis(m_categoryAxis);
    series->attachAxis(m_valueAxis);
}

void ChartView::showValues(int category) const
{
    if (category < 0 || category >= m_content.categories.size()) {
        QToolTip::hideText();
        return;
    }
    QStringList lines{m_content.categories.at(category)};
    for (const ChartSeries &series : m_content.series) {
        if (category < series.values.size())
            lines.append(u"%1: %2"_s.arg(series.name, chartValueText(series.values.at(category), m_content)));
    }
    QToolTip::showText(QCursor::pos(), plainToolTip(lines.join(u'\n')));
}

void ChartView::rebuild()
{
    chart()->removeAllSeries();
    const bool hasLegend = m_content.series.size() > 1;
    chart()->legend()->setVisible(hasLegend);
    // Room for the halves of the topmost and the last label that stand out.
    chart()->setMargins({0, hasLegend ? 0 : rhythm(3), rhythm(4), 0});
    addSeries();
    labelValues();
    labelCategories();
    applyPalette();
    //: A screen reader says this of a chart. %1 is "Customers", %2 "Month".
    const QString what = tr("%1 by %2").arg(m_content.valueTitle, m_content.categoryTitle);
    setAccessibleDescription(
        u"%1. %2"_s.arg(what, tr("%n value(s). Show as table for the numbers.", nullptr, int(m_content.categories.size()))));
    m_picture = {};
    viewport()->update();
}

void ChartView::paintPicture()
{
    chart()->resize(viewport()->size());
    setSceneRect(chart()->geometry());
    chart()->layout()->activate();
    labelCategories();
    chart()->layout()->activate();
    m_picture = QPixmap(viewport()->size() * devicePixelRatio());
    m_picture.setDevicePixelRatio(devicePixelRatio());
    m_picture.fill(palette().color(backgroundRole()));
    QPainter painter(&m_picture);
    painter.setRenderHints(renderHints());
    render(&painter, viewport()->rect(), viewport()->rect());
}

void ChartView::applyPalette()
{
    const QPalette &colors = palette();
    setBackgroundBrush(Qt::NoBrush);
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    viewport()->setAutoFillBackground(false);
    chart()->legend()->setLabelColor(colors.color(QPalette::WindowText));
    chart()->legend()->setFont(font());
    for (QCategoryAxis *axis : {m_categoryAxis, m_valueAxis}) {
        axis->setLabelsColor(mutedTextColor(colors));
        axis->setLabelsFont(font());
        axis->setTitleBrush(mutedTextColor(colors));
        axis->setTitleFont(font());
        axis->setLinePen(QPen(outlineColor(colors), 1));
        axis->setGridLinePen(QPen(separatorColor(colors), 1));
    }
    m_valueAxis->setLineVisible(false);
}

void ChartView::labelCategories()
{
    clearLabels(m_categoryAxis);
    const auto count = int(m_content.categories.size());
    m_categoryAxis->setRange(-0.5, std::max(count, 1) - 0.5);
    m_categoryAxis->setStartValue(-1); // Else the first label's tick would be drawn at zero as well.
    if (count == 0)
        return;
    const QFontMetrics metrics(font());
    int widest = 1;
    for (const QString &category : std::as_const(m_content.categories))
        widest = std::max(widest, metrics.horizontalAdvance(category) + textWidth(2));
    const double room = chart()->plotArea().width() > 0 ? chart()->plotArea().width() : sizeHint().width();
    const int share = int(room / count) - textWidth(1.5);
    if (namesAllCategories() && share >= textWidth(FewestCharacters)) {
        for (int category = 0; category < count; ++category)
            addLabel(m_categoryAxis, metrics.elidedText(m_content.categories.at(category), Qt::ElideRight, share), category);
        return;
    }
    const auto fitting = std::max(1, int(room / widest));
    const int step = (count + fitting - 1) / fitting;
    // Counted from the end, so that the newest category is always named.
    for (int category = (count - 1) % step; category < count; category += step)
        addLabel(m_categoryAxis, m_content.categories.at(category), category);
}

void ChartView::labelValues()
{
    clearLabels(m_valueAxis);
    const auto [low, high] = range();
    const QList<double> ticks = chartTicks(low, high, m_content.unit);
    m_valueAxis->setRange(ticks.first(), ticks.last());
    m_valueAxis->setStartValue(ticks.first());
    for (const double tick : ticks)
        addLabel(m_valueAxis, chartValueText(tick, m_content, true), tick);
    m_valueAxis->setTitleText(m_content.valueTitle);
    m_valueAxis->setTitleVisible(!m_content.valueTitle.isEmpty());
}
