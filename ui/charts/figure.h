// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/printout.h"

#include <QWidget>

class ChartTable;
class ChartView;
class EmptyState;
class PlainLabel;
class QAbstractItemModel;
class QBoxLayout;
class QStackedLayout;
class QToolButton;

/**
 * A figure: its title, what it says in a sentence, the chart, the number of cases, and its definition on demand.
 *
 * The same numbers can be shown as a table, copied and saved; openRequested() asks for the rows behind them.
 */
class FigureCard : public QWidget
{
    Q_OBJECT

public:
    explicit FigureCard(const QString &title, QWidget *parent = nullptr);

    /** Puts \a chart, or \a table, into the figure, which owns it from now on. \a corner is said above the table's row headers. */
    void setChart(ChartView *chart);
    void setTable(ChartTable *table, const QString &corner = {});

    /** Puts \a choice, of what the figure shows, beside the title: the first that Tab reaches of it. */
    void setChoice(QWidget *choice);

    /** What the figure says, in plain language: "38 of 100 new customers bought again". */
    void setSummary(const QString &summary);

    /** How the figure is computed, over which period; the person reveals it with a button. */
    void setDefinition(const QString &definition);

    /** How many cases it rests on. */
    void setSampleSize(qint64 count);

    /** What the button that opens the rows behind the figure says: "Open these customers". Without a text there is none. */
    void setOpenText(const QString &text);

    /** Where a menu of the button that opens belongs, in global coordinates. */
    QPoint openMenuPosition() const;

    /** Shows \a reason instead of the chart: "Not enough data yet". An empty text shows the chart again. */
    void setNotEnough(const QString &reason, const QString &explanation = {});

    bool showsTable() const;
    void showTable(bool shown);

    /** The table's numbers, as they are saved. */
    QString csv() const;
    /** The same below title, summary, definition and number of cases, as it is printed; or why there is nothing. */
    Printout::Table printed() const;

signals:
    void openRequested();
    /** The person clicked a value in the chart, or pressed Enter on it in the table. */
    void pointChosen(int category, int series);
    void failed(const QString &message);

private:
    void addButtons();
    void showContent();
    void saveCsv();
    void writeCsv(const QString &file);
    QAbstractItemModel *tableModel() const;

    QString m_title;
    QString m_corner;
    QBoxLayout *m_head;
    PlainLabel *m_titleLabel;
    PlainLabel *m_summary;
    PlainLabel *m_cases;
    PlainLabel *m_definition;
    QToolButton *m_definitionButton;
    QToolButton *m_tableButton;
    QToolButton *m_openButton;
    QToolButton *m_exportButton;
    QStackedLayout *m_stack;
    EmptyState *m_notEnough;
    QWidget *m_picture = nullptr;
    ChartTable *m_table = nullptr;
    QStringList m_whyNotEnough; // Empty: there is enough.
};
