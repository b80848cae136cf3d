// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/printout.h"

#include <QFont>
#include <QRectF>

class QPagedPaintDevice;
class QPainter;

/**
 * A Printout divided into the pages of a device, and painted there: real text in dark on white, whatever the theme is.
 *
 * Painted without rich text, so that nothing in the data can be taken for markup and nothing is loaded.
 */
class PrintPages
{
public:
    /** A line of text, or part of one, where it stands on its page. */
    struct Piece
    {
        QPointF baseline; // Of its left end.
        QString text;
        Printout::Look look = Printout::Look::Plain;
    };

    PrintPages(const Printout &printout, QPagedPaintDevice &device);

    int count() const { return int(m_pages.size()); }
    const std::vector<Piece> &pieces(int page) const { return m_pages.at(size_t(page)).pieces; }
    /** "Page 2 of 7". */
    QString numberText(int page) const;
    void paint(QPainter &painter, int page) const;

private:
    struct Page
    {
        std::vector<Piece> pieces;
        std::vector<QRectF> bands;
        std::vector<double> rules; // Where thin lines go across.
    };

    /** A row that was broken into lines and not placed yet. */
    struct BrokenRow
    {
        std::vector<std::vector<Piece>> lines; // From the top; x is final, y within the line.
        Printout::Look look;
    };

    void beginPage();
    void addHead();
    void addTable(const Printout::Table &table);
    void measureColumns();
    void addTableHead();
    void addColumnTitles();
    void addText(const QString &text, const QFont &font, Printout::Look look, double gap);
    BrokenRow broken(const Printout::Row &row) const;
    void breakCell(BrokenRow &row, const QString &text, size_t column) const;
    void place(const BrokenRow &row);
    double heightOf(const BrokenRow &row) const { return double(row.lines.size()) * m_lineHeight; }
    QFont fontOf(Printout::Look look) const;
    QRectF columnRect(size_t column) const;

    const Printout &m_printout;
    QPagedPaintDevice &m_device;
    QRectF m_area;      // Of the page, without head and foot.
    double m_lineHeight;
    double m_y = 0;
    const Printout::Table *m_table = nullptr; // The one that is being placed.
    std::vector<double> m_widths;             // Of its columns, with the gaps between them.
    std::vector<Page> m_pages;
};

/** Paints \a printout on \a device, page by page. */
void printOn(QPagedPaintDevice &device, const Printout &printout);
