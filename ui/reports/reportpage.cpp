// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpage.h"

#include "ui/common/metrics.h"
#include "ui/common/mistakebar.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/query/querypanel.h"
#include "ui/reports/reportfigure.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int ShortestPause = 500;  // Milliseconds until changed data are counted again,
constexpr int LongestPause = 30000; // or twice as long as it took, up to this.
constexpr int TypingPause = 300;

} // namespace

ReportPage::ReportPage(Services &services, const QString &title, const QStringList &tables)
    : Page(services)
    , m_title(title)
    , m_tables(tables)
    , m_message(new MessageBar(this))
    , m_grid(new FigureGrid)
{
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &ReportPage::refresh);
    connect(&services.database.feed(), &ChangeFeed::changed, this, &ReportPage::takeChanges);
}

bool ReportPage::focusSearch()
{
    if (!m_search)
        return false;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

bool ReportPage::takeAction(const QString &action)
{
    if (action != u"print")
        return false;
    print(PrintTarget::Paper);
    return true;
}

void ReportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_countedOn != QDate::currentDate()) {
        renew();
        m_isStale = true;
    }
    refresh();
}

void ReportPage::takeChanges(const ChangeSet &changes)
{
    if (!changes.touchesAny(m_tables))
        return;
    m_isStale = true;
    if (isVisible() && m_counting == 0 && !m_refresh.isActive())
        m_refresh.start(std::max(m_pause, ShortestPause));
}

void ReportPage::recount()
{
    m_isStale = true;
    refresh();
}

void ReportPage::recountAfterTyping()
{
    m_isStale = true;
    m_refresh.start(TypingPause);
}

void ReportPage::refresh()
{
    if (!isVisible() || m_counting > 0 || !m_isStale)
        return;
    m_refresh.stop();
    m_isStale = false;
    m_countedOn = QDate::currentDate();
    m_hasFailed = false;
    m_sinceStart.start();
    count();
}

void ReportPage::finishPart(const std::optional<Error> &error)
{
    m_hasFailed = m_hasFailed || error;
    if (error && (!m_mistake || !m_mistake->takes(*error)))
        m_message->showError(*error);
    if (--m_counting > 0)
        return;
    if (!m_hasFailed) {
        m_message->dismiss();
        if (m_mistake)
            m_mistake->settle();
    }
    m_pause = std::clamp(int(2 * m_sinceStart.elapsed()), ShortestPause, LongestPause);
    if (m_isStale && !m_refresh.isActive())
        refresh();
}

void ReportPage::openGroup(const CustomerGroup &group)
{
    openCustomersOf(group, services(), m_message);
}

ReportFigure *ReportPage::addFigure(const QString &objectName, const QString &title, ChartView *chart, FigureGrid::Width width)
{
    auto *figure = new ReportFigure(title, chart, m_grid);
    connect(figure, &ReportFigure::groupChosen, this, &ReportPage::openGroup);
    add(figure, objectName, width);
    return figure;
}

FigureCard *ReportPage::addCard(const QString &objectName, const QString &title, FigureGrid::Width width)
{
    auto *figure = new FigureCard(title, m_grid);
    figure->setNotEnough(tr("Counting…"));
    add(figure, objectName, width);
    return figure;
}

void ReportPage::add(FigureCard *figure, const QString &objectName, FigureGrid::Width width)
{
    figure->setObjectName(objectName);
    connect(figure, &FigureCard::failed, this, [this](const QString &text) { m_message->showMessage(MessageBar::Kind::Error, text); });
    m_grid->add(figure, width);
}

QBoxLayout *ReportPage::makeQueryLine(const QString &objectName)
{
    m_search = new SearchField(tr("Only customers who…"), this);
    m_search->setObjectName(objectName);
    m_panel = new QueryPanel(services(), m_search, this);
    m_mistake = new MistakeBar(this);
    connect(m_search, &QLineEdit::textChanged, this, &ReportPage::recountAfterTyping);
    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm(2));
    line->addWidget(m_search, 1);
    line->addWidget(m_panel->makeButton(this));
    return line;
}

QString ReportPage::query() const
{
    return m_search ? m_search->text() : QString();
}

void ReportPage::addLabelled(QBoxLayout *line, const QString &label, QWidget *choice)
{
    auto *name = new PlainLabel(label, this);
    name->setBuddy(choice);
    line->addWidget(name);
    line->addWidget(choice);
}

void ReportPage::addPrintButton(QBoxLayout *line)
{
    auto *button = new PrintButton(this);
    connect(button, &PrintButton::chosen, this, &ReportPage::print);
    line->addWidget(button);
}

void ReportPage::arrange(std::initializer_list<QLayout *> lines, const QString &scrollerName)
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(rhythmMargins(4, 2));
    head->setSpacing(rhythm(2));
    for (QLayout *line : lines)
        head->addLayout(line);
    if (m_panel) {
        head->addWidget(m_panel);
        head->addWidget(m_mistake);
    }
    auto *scroller = new QScrollArea(this);
    scroller->setObjectName(scrollerName);
    scroller->setAccessibleName(tr("Figures"));
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setWidget(m_grid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addLayout(head);
    column->addWidget(scroller, 1);
}

std::vector<PrintedPart> ReportPage::printedParts() const
{
    return printedFigures(*m_grid);
}

void ReportPage::print(PrintTarget target)
{
    printParts(services(), m_title, printedParts(), target);
}
