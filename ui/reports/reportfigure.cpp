// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportfigure.h"

#include "ui/charts/chartview.h"
#include "ui/common/formats.h"

#include <QCoreApplication>
#include <QCursor>

ReportFigure::ReportFigure(const QString &title, ChartView *chart, QWidget *parent)
    : FigureCard(title, parent)
    , m_chart(chart)
{
    setChart(chart);
    setNotEnough(tr("Counting…"));
    connect(this, &FigureCard::openRequested, this, [this] { offerGroups(m_content.latest, -1, openMenuPosition()); });
    connect(this, &FigureCard::pointChosen, this, [this](int category, int series) {
        offerGroups(category, m_content.chart.series.size() > 1 ? series : -1,
                    showsTable() ? openMenuPosition() : QCursor::pos());
    });
}

void ReportFigure::setContent(const FigureContent &content)
{
    m_content = content;
    if (m_chart->content() != content.chart)
        m_chart->setContent(content.chart);
    setSummary(content.summary);
    setDefinition(definitionText(content.basis));
    setSampleSize(content.basis.n);
    setOpenText(content.latest >= 0 ? tr("Open customers") : QString());
    if (content.notEnough.isEmpty())
        setNotEnough({});
    else
        setNotEnough(tr("Not enough data yet"), content.notEnough);
}

void ReportFigure::offerGroups(int category, int series, const QPoint &position)
{
    if (category < 0 || category >= m_content.chart.categories.size() || !m_content.groupsAt)
        return;
    chooseGroup(this, position, m_content.groupsAt(category, series), [this](const CustomerGroup &group) { emit groupChosen(group); });
}

QString definitionText(const ReportBasis &basis)
{
    QStringList sentences{basis.definition};
    sentences.append(QCoreApplication::translate("ReportFigure", "Counted up to %1.").arg(dateText(basis.asOf)));
    sentences += basis.warnings;
    return sentences.join(u'\n');
}
