// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure.h"

#include "ui/charts/charttable.h"
#include "ui/charts/chartview.h"
#include "ui/common/emptystate.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QMenu>
#include <QSaveFile>
#include <QStackedLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QToolButton *figureButton(QWidget *parent, const QString &objectName, const QIcon &icon, const QString &text)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setIcon(icon);
    button->setText(text);
    button->setToolTip(plainToolTip(text));
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

FigureCard::FigureCard(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_head(new QHBoxLayout)
    , m_titleLabel(new PlainLabel(title, this))
    , m_summary(new PlainLabel({}, this))
    , m_cases(new PlainLabel({}, this))
    , m_definition(new PlainLabel({}, this))
    , m_stack(new QStackedLayout)
    , m_notEnough(new EmptyState(EmptyState::Kind::AllDone, this))
{
    setObjectName(u"figureCard"_s);
    setAccessibleName(title);
    QFont bold = m_titleLabel->font();
    bold.setBold(true);
    m_titleLabel->setFont(bold);
    m_titleLabel->setWordWrap(true);
    m_summary->setObjectName(u"figureSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->hide();
    m_cases->setObjectName(u"figureCases"_s);
    m_cases->setForegroundRole(QPalette::PlaceholderText);
    m_definition->setObjectName(u"figureDefinition"_s);
    m_definition->setWordWrap(true);
    m_definition->setForegroundRole(QPalette::PlaceholderText);
    m_definition->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_definition->setAccessibleName(tr("Definition of %1").arg(title));
    m_definition->hide();
    m_notEnough->setIcon(icon("bar-chart"_L1, Tone::Muted));

    m_head->setSpacing(rhythm());
    m_head->addWidget(m_titleLabel, 1);
    addButtons();
    for (QToolButton *button : {m_openButton, m_tableButton, m_exportButton, m_definitionButton})
        m_head->addWidget(button);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_cases);
    foot->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(rhythm());
    column->addLayout(m_head);
    column->addWidget(m_summary);
    column->addWidget(m_definition);
    column->addLayout(m_stack, 1);
    column->addLayout(foot);
    m_stack->addWidget(m_notEnough);
}

void FigureCard::setChart(ChartView *chart)
{
    m_picture = chart;
    m_table = new ChartTable(m_title, this);
    auto *model = new ChartTableModel(m_table);
    m_table->setModel(model);
    const auto takeContent = [this, chart, model] {
        model->setContent(chart->content());
        m_corner = chart->content().categoryTitle;
    };
    takeContent();
    connect(chart, &ChartView::contentChanged, this, takeContent);
    connect(chart, &ChartView::pointChosen, this, &FigureCard::pointChosen);
    connect(m_table, &QAbstractItemView::activated, this, [this, model](const QModelIndex &cell) {
        emit pointChosen(cell.row(), model->seriesAt(cell.column()));
    });
    m_stack->addWidget(chart);
    m_stack->addWidget(m_table);
    showContent();
}

void FigureCard::setTable(ChartTable *table, const QString &corner)
{
    m_picture = table;
    m_corner = corner;
    m_stack->addWidget(table);
    m_tableButton->hide(); // It is one.
    showContent();
}

void FigureCard::setChoice(QWidget *choice)
{
    m_head->insertWidget(1, choice);
    QWidget *before = choice;
    for (QToolButton *button : {m_openButton, m_tableButton, m_exportButton, m_definitionButton}) {
        setTabOrder(before, button);
        before = button;
    }
}

void FigureCard::setSummary(const QString &summary)
{
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
}

void FigureCard::setDefinition(const QString &definition)
{
    m_definition->setText(definition);
    m_definitionButton->setVisible(!definition.isEmpty());
}

void FigureCard::setSampleSize(qint64 count)
{
    m_cases->setText(tr("n = %1").arg(numberText(count)));
    //: What a screen reader says for "n = 1,234".
    m_cases->setAccessibleName(tr("Rests on %1 cases").arg(numberText(count)));
}

void FigureCard::setOpenText(const QString &text)
{
    m_openButton->setText(text);
    m_openButton->setToolTip(plainToolTip(text));
    m_openButton->setAccessibleName(u"%1: %2"_s.arg(text, m_title));
    m_openButton->setVisible(!text.isEmpty());
}

QPoint FigureCard::openMenuPosition() const
{
    return m_openButton->mapToGlobal(m_openButton->rect().bottomLeft());
}

void FigureCard::setNotEnough(const QString &reason, const QString &explanation)
{
    m_notEnough->setTitle(reason);
    m_notEnough->setExplanation(explanation);
    m_whyNotEnough = reason.isEmpty() ? QStringList() : QStringList{reason, explanation};
    showContent();
}

bool FigureCard::showsTable() const
{
    return m_tableButton->isChecked();
}

void FigureCard::showTable(bool shown)
{
    m_tableButton->setChecked(shown);
}

QString FigureCard::csv() const
{
    const QAbstractItemModel *model = tableModel();
    return model ? csvText(*model, m_corner) : QString();
}

Printout::Table FigureCard::printed() const
{
    const QAbstractItemModel *model = tableModel();
    Printout::Table table = model && m_whyNotEnough.isEmpty() ? printedTable(*model, m_corner) : Printout::Table();
    table.title = m_title;
    table.lines = m_whyNotEnough;
    if (table.lines.isEmpty())
        table.lines.append(m_summary->text());
    table.lines += m_definition->text().split(u'\n');
    table.lines.append(m_cases->text());
    table.lines.removeAll(QString());
    return table;
}

void FigureCard::addButtons()
{
    m_openButton = figureButton(this, u"figureOpenButton"_s, icon("people"_L1), {});
    m_openButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_openButton->hide();
    connect(m_openButton, &QToolButton::clicked, this, &FigureCard::openRequested);

    m_tableButton = figureButton(this, u"figureTableButton"_s, icon("table"_L1), tr("Show as table"));
    m_tableButton->setAccessibleName(tr("Show as table: %1").arg(m_title));
    m_tableButton->setCheckable(true);
    connect(m_tableButton, &QToolButton::toggled, this, &FigureCard::showContent);

    m_exportButton = figureButton(this, u"figureExportButton"_s, icon("download"_L1), tr("Copy or save the numbers"));
    m_exportButton->setAccessibleName(tr("Copy or save the numbers: %1").arg(m_title));
    m_exportButton->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_exportButton);
    QAction *copy = menu->addAction(icon("clipboard"_L1), tr("&Copy the table"));
    connect(copy, &QAction::triggered, this, [this] {
        if (auto *table = m_table ? m_table : qobject_cast<ChartTable *>(m_picture)) {
            table->clearSelection();
            table->copy();
        }
    });
    QAction *save = menu->addAction(icon("file-earmark-spreadsheet"_L1), tr("&Save as CSV…"));
    connect(save, &QAction::triggered, this, &FigureCard::saveCsv);
    m_exportButton->setMenu(menu);

    m_definitionButton = figureButton(this, u"figureDefinitionButton"_s, icon("info-circle"_L1), tr("How this is computed"));
    m_definitionButton->setAccessibleName(tr("How this is computed: %1").arg(m_title));
    m_definitionButton->setCheckable(true);
    m_definitionButton->hide();
    connect(m_definitionButton, &QToolButton::toggled, m_definition, &QWidget::setVisible);
}

void FigureCard::showContent()
{
    if (!m_whyNotEnough.isEmpty())
        m_stack->setCurrentWidget(m_notEnough);
    else if (m_table && showsTable())
        m_stack->setCurrentWidget(m_table);
    else if (m_picture)
        m_stack->setCurrentWidget(m_picture);
    m_tableButton->setEnabled(m_whyNotEnough.isEmpty());
    m_exportButton->setEnabled(m_whyNotEnough.isEmpty());
    m_openButton->setEnabled(m_whyNotEnough.isEmpty());
}

void FigureCard::saveCsv()
{
    auto *dialog = new QFileDialog(this, tr("Save as CSV"), {}, tr("Comma-separated values (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(m_title + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &FigureCard::writeCsv);
    dialog->open();
}

void FigureCard::writeCsv(const QString &file)
{
    const QByteArray bytes = csv().toUtf8();
    QSaveFile target(file);
    // commit() alone would not notice a short write.
    const bool written = target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.flush();
    if (!written || !target.commit())
        emit failed(tr("“%1” could not be saved: %2").arg(file, target.errorString()));
}

QAbstractItemModel *FigureCard::tableModel() const
{
    const auto *table = m_table ? m_table : qobject_cast<ChartTable *>(m_picture);
    return table ? table->model() : nullptr;
}
