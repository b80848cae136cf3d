// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/printpages.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <numeric>

namespace {

constexpr double TextPoints = 9;
constexpr double TitlePoints = 15;
constexpr double Gap = 0.4;           // Between rows and columns, in lines of text.
constexpr double TableGap = 1.5;      // Between tables.
constexpr double GapBesideWords = Gap + 0.1; // So that rounding breaks none of them.
constexpr int FirstLines = 2;         // Of a table, that stay with its head.
constexpr qsizetype MostCharacters = 20'000; // Of a cell.
constexpr QRgb Text = 0xff1a1a1a;
constexpr QRgb Muted = 0xff555555;
constexpr QRgb Rule = 0xffb0b0b0;
constexpr QRgb Band = 0xffeeeeee;

QFont fontOfSize(double points, bool bold = false)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

QColor colorOf(Printout::Look look)
{
    return QColor::fromRgb(look == Printout::Look::Quiet ? Muted : Text);
}

/** Breaks \a text into lines as wide as \a width. */
void breakText(QTextLayout &layout, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(QGuiApplication::layoutDirection());
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width);
    layout.endLayout();
}

QString printable(const QString &text)
{
    QString plain = text.left(MostCharacters);
    return plain.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
}

QString textOf(const QTextLayout &layout, const QTextLine &line)
{
    QString text = layout.text().mid(line.textStart(), line.textLength());
    while (text.endsWith(QChar(QChar::LineSeparator)) || text.endsWith(QLatin1Char(' ')))
        text.chop(1);
    return text;
}

} // namespace

PrintPages::PrintPages(const Printout &printout, QPagedPaintDevice &device)
    : m_printout(printout)
    , m_device(device)
    , m_area(0, 0, device.width(), device.height())
    , m_lineHeight(QFontMetricsF(fontOf(Printout::Look::Plain), &device).lineSpacing())
{
    m_area.setBottom(m_area.bottom() - 2 * m_lineHeight);
    beginPage();
    addHead();
    for (const Printout::Table &table : printout.tables)
        addTable(table);
}

void PrintPages::addTable(const Printout::Table &table)
{
    m_table = &table;
    measureColumns();
    const bool isFirst = m_table == &m_printout.tables.front();
    m_y += isFirst ? 0 : TableGap * m_lineHeight;
    const size_t pageCount = m_pages.size();
    const Page before = m_pages.back();
    addTableHead();
    const bool hasRoom = m_pages.size() == pageCount && m_y + FirstLines * m_lineHeight <= m_area.bottom();
    if (!isFirst && !hasRoom && !table.rows.empty()) { // The head would stand alone at the foot of the page.
        m_pages.resize(pageCount);
        m_pages.back() = before;
        beginPage();
        addTableHead();
    }
    for (const Printout::Row &each : table.rows) {
        const BrokenRow row = broken(each);
        const bool staysWithNext = row.look == Printout::Look::Strong || row.look == Printout::Look::Band;
        const double needed = std::min(heightOf(row) + (staysWithNext ? 2 * m_lineHeight : 0), m_area.height() / 3);
        if (m_y + needed > m_area.bottom()) {
            beginPage();
            addColumnTitles();
        }
        place(row);
    }
}

void PrintPages::addTableHead()
{
    if (!m_table->title.isEmpty())
        addText(m_table->title, fontOf(Printout::Look::Strong), Printout::Look::Strong, Gap);
    for (const QString &line : m_table->lines)
        addText(line, fontOf(Printout::Look::Plain), Printout::Look::Plain, 0);
    if (!m_table->lines.isEmpty())
        m_y += Gap * m_lineHeight;
    addColumnTitles();
}

QString PrintPages::numberText(int page) const
{
    const QLocale locale;
    return QCoreApplication::translate("PrintPages", "Page %1 of %2").arg(locale.toString(page + 1), locale.toString(count()));
}

QFont PrintPages::fontOf(Printout::Look look) const
{
    return fontOfSize(TextPoints, look == Printout::Look::Strong || look == Printout::Look::Band);
}

/** Each column gets what the longest word of its title needs, and its share of what is left. */
void PrintPages::measureColumns()
{
    const QFontMetricsF metrics(fontOf(Printout::Look::Strong), &m_device);
    m_widths.clear();
    double rest = m_area.width();
    double shares = 0;
    for (const Printout::Column &column : m_table->columns) {
        double longest = 0;
        for (const QString &word : printable(column.title).split(u' ', Qt::SkipEmptyParts))
            longest = std::max(longest, metrics.horizontalAdvance(word) + GapBesideWords * m_lineHeight);
        m_widths.push_back(longest);
        rest -= longest;
        shares += column.share;
    }
    if (rest < 0) {
        m_widths.assign(m_table->columns.size(), 0);
        rest = m_area.width();
    }
    for (size_t i = 0; i < m_widths.size(); ++i)
        m_widths[i] += rest * m_table->columns[i].share / shares;
}

QRectF PrintPages::columnRect(size_t column) const
{
    const double from = std::accumulate(m_widths.begin(), m_widths.begin() + std::ptrdiff_t(column), 0.0);
    const double width = m_widths[column] - Gap * m_lineHeight;
    const double left = QGuiApplication::isRightToLeft() ? m_area.width() - from - width : from;
    return {left, 0, width, 0};
}

void PrintPages::beginPage()
{
    m_pages.emplace_back();
    m_y = m_area.top();
}

void PrintPages::addHead()
{
    addText(m_printout.title, fontOfSize(TitlePoints, true), Printout::Look::Strong, Gap);
    for (const QString &line : m_printout.lines)
        addText(line, fontOf(Printout::Look::Plain), Printout::Look::Plain, 0);
    m_y += m_lineHeight;
}

/** A paragraph as wide as the page; the title is the only text in a font of its own, and stands on the first page. */
void PrintPages::addText(const QString &text, const QFont &font, Printout::Look look, double gap)
{
    QTextLayout layout(printable(text), font, &m_device);
    breakText(layout, m_area.width());
    const QFontMetricsF metrics(font, &m_device);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (m_y + metrics.lineSpacing() > m_area.bottom())
            beginPage();
        const double left = QGuiApplication::isRightToLeft() ? m_area.width() - line.naturalTextWidth() : 0;
        m_pages.back().pieces.push_back({{left, m_y + metrics.ascent()}, textOf(layout, line), look});
        m_y += metrics.lineSpacing();
    }
    m_y += gap * m_lineHeight;
}

void PrintPages::addColumnTitles()
{
    Printout::Row titles{.cells = {}, .look = Printout::Look::Strong};
    for (const Printout::Column &column : m_table->columns)
        titles.cells.append(column.title);
    if (titles.cells.join(QString()).isEmpty())
        return;
    place(broken(titles));
    m_pages.back().rules.push_back(m_y);
    m_y += Gap * m_lineHeight;
}

PrintPages::BrokenRow PrintPages::broken(const Printout::Row &row) const
{
    BrokenRow broken{.lines = {}, .look = row.look};
    for (size_t column = 0; column < m_table->columns.size() && column < size_t(row.cells.size()); ++column)
        breakCell(broken, row.cells.at(qsizetype(column)), column);
    return broken;
}

void PrintPages::breakCell(BrokenRow &row, const QString &text, size_t column) const
{
    if (text.isEmpty())
        return;
    const QRectF rect = columnRect(column);
    const QFont font = fontOf(row.look);
    const double ascent = QFontMetricsF(font, &m_device).ascent();
    const bool standsRight = m_table->columns[column].isNumber != QGuiApplication::isRightToLeft();
    QTextLayout layout(printable(text), font, &m_device);
    breakText(layout, rect.width());
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (row.lines.size() <= size_t(i))
            row.lines.emplace_back();
        const double left = standsRight ? rect.right() - line.naturalTextWidth() : rect.left();
        row.lines[size_t(i)].push_back({{left, ascent}, textOf(layout, line), row.look});
    }
}

/** Goes on on the next page where a row is longer than what is left of this one. */
void PrintPages::place(const BrokenRow &row)
{
    for (const std::vector<Piece> &line : row.lines) {
        if (m_y + m_lineHeight > m_area.bottom())
            beginPage();
        if (row.look == Printout::Look::Band)
            m_pages.back().bands.push_back({0, m_y, m_area.width(), m_lineHeight});
        for (Piece piece : line) {
            piece.baseline.ry() += m_y;
            m_pages.back().pieces.push_back(piece);
        }
        m_y += m_lineHeight;
    }
    if (row.look != Printout::Look::Strong)
        m_y += Gap * m_lineHeight;
}

void PrintPages::paint(QPainter &painter, int number) const
{
    const Page &page = m_pages.at(size_t(number));
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    for (const QRectF &band : page.bands)
        painter.fillRect(band, QColor::fromRgb(Band));
    painter.setPen(QPen(QColor::fromRgb(Rule), m_lineHeight / 20));
    for (const double rule : page.rules)
        painter.drawLine(QPointF(0, rule), QPointF(m_area.width(), rule));
    for (size_t i = 0; i < page.pieces.size(); ++i) {
        const Piece &piece = page.pieces[i];
        painter.setFont(number == 0 && i == 0 ? fontOfSize(TitlePoints, true) : fontOf(piece.look));
        painter.setPen(colorOf(piece.look));
        painter.drawText(piece.baseline, piece.text);
    }
    painter.setFont(fontOfSize(TextPoints));
    painter.setPen(QColor::fromRgb(Muted));
    const QRectF foot(0, m_area.bottom() + m_lineHeight, m_area.width(), m_lineHeight);
    const bool isMirrored = QGuiApplication::isRightToLeft();
    const QString footer = QFontMetricsF(painter.font(), &m_device).elidedText(m_printout.footer, Qt::ElideRight, foot.width() * 0.75);
    painter.drawText(foot, int((isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::TextSingleLine), footer);
    painter.drawText(foot, int((isMirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::TextSingleLine), numberText(number));
}

void printOn(QPagedPaintDevice &device, const Printout &printout)
{
    const PrintPages pages(printout, device);
    QPainter painter(&device);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            device.newPage();
        pages.paint(painter, page);
    }
}
