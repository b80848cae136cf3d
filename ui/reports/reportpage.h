// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/report.h"
#include "ui/charts/figuregrid.h"
#include "ui/common/messagebar.h"
#include "ui/reports/customergroup.h"
#include "ui/reports/reportprinting.h"
#include "ui/shell/page.h"

#include <QElapsedTimer>
#include <QTimer>

class ChartView;
class FigureCard;
class MistakeBar;
class QBoxLayout;
class QLayout;
class QueryPanel;
class ReportFigure;
class SearchField;

/**
 * A page of figures that can be printed.
 *
 * Counts on the background thread, and again, not too often, when what it shows has changed or another day has begun. Hidden, it
 * waits until it is shown.
 */
class ReportPage : public Page
{
    Q_OBJECT

public:
    bool focusSearch() override;
    bool isSettled() const override { return !m_isStale && m_counting == 0 && !m_refresh.isActive(); }
    bool takeAction(const QString &action) override;
    /** What is printed: all figures that are shown, as they are. */
    virtual std::vector<PrintedPart> printedParts() const;

protected:
    /** A page called \a title on paper, which is counted again when one of \a tables has changed. */
    ReportPage(Services &services, const QString &title, const QStringList &tables);

    void showEvent(QShowEvent *event) override;

    /** Begins to count: see load(). Called when the page is to be looked at and what it shows is outdated. */
    virtual void count() = 0;
    /** What depends on today's date has to follow it. */
    virtual void renew() {}

    /** Hands what \a load finds with \a options on the background thread to \a take, and says what went wrong. */
    template<typename Load, typename Take>
    void load(Load load, const ReportOptions &options, Take take);
    /** Counts again, at once. */
    void recount();
    /** Counts again when nothing more is typed for a moment. */
    void recountAfterTyping();
    /** Opens the list of customers with those of \a group. */
    void openGroup(const CustomerGroup &group);

    MessageBar *message() const { return m_message; }
    FigureGrid *grid() const { return m_grid; }
    /** Adds a figure with \a chart, which it owns. */
    ReportFigure *addFigure(const QString &objectName, const QString &title, ChartView *chart, FigureGrid::Width width = FigureGrid::Width::Column);
    /** Adds a figure for a chart or a table, which still has to be put into it. */
    FigureCard *addCard(const QString &objectName, const QString &title, FigureGrid::Width width);

    /** A line in which the person says of which customers the report is; the page needs arrange() to put it there. */
    QBoxLayout *makeQueryLine(const QString &objectName);
    QString query() const;
    /** Puts \a choice behind its label, whose letter leads to it. */
    void addLabelled(QBoxLayout *line, const QString &label, QWidget *choice);
    /** Offers to print, at the end of \a line. */
    void addPrintButton(QBoxLayout *line);
    /** Puts \a lines above the figures, which scroll. */
    void arrange(std::initializer_list<QLayout *> lines, const QString &scrollerName);

private:
    void add(FigureCard *figure, const QString &objectName, FigureGrid::Width width);
    void takeChanges(const ChangeSet &changes);
    void refresh();
    void beginPart() { ++m_counting; }
    void finishPart(const std::optional<Error> &error);
    void print(PrintTarget target);

    QString m_title;
    QStringList m_tables;
    MessageBar *m_message;
    FigureGrid *m_grid;
    SearchField *m_search = nullptr;
    QueryPanel *m_panel = nullptr;
    MistakeBar *m_mistake = nullptr;
    QTimer m_refresh;
    QElapsedTimer m_sinceStart;
    QDate m_countedOn;
    int m_pause = 0;    // Until the data that changed are counted again.
    int m_counting = 0; // Parts that have not arrived.
    bool m_isStale = true;
    bool m_hasFailed = false; // A part of this counting.
};

template<typename Load, typename Take>
void ReportPage::load(Load load, const ReportOptions &options, Take take)
{
    beginPart();
    services().background().run(load, options).then(this, [this, take](const auto &found) {
        if (found)
            take(*found);
        finishPart(found ? std::nullopt : std::optional(found.error()));
    });
}
