// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/shell/navigator.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {

constexpr int VisibleRows = 11;

/** Draws the hint of a line at its end, muted. */
class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), rhythm(7.5)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem line(option);
        initStyleOption(&line, index);
        const QString hint = line.fontMetrics.elidedText(index.data(PaletteModel::HintRole).toString(), Qt::ElideRight, line.rect.width() / 2);
        const int hintWidth = line.fontMetrics.horizontalAdvance(hint) + rhythm(3);
        const QRect whole = line.rect;
        const QString title = std::exchange(line.text, QString());
        const QIcon icon = std::exchange(line.icon, QIcon());
        line.features.setFlag(QStyleOptionViewItem::HasDecoration, false);
        line.widget->style()->drawControl(QStyle::CE_ItemViewItem, &line, painter, line.widget);

        const bool selected = line.state.testFlag(QStyle::State_Selected);
        const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(line.direction, whole, rect); };
        const int side = lineHeight();
        const QRect iconRect(whole.left() + rhythm(2), whole.center().y() - side / 2, side, side);
        icon.paint(painter, mirrored(iconRect), Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        const QRect titleRect(iconRect.right() + rhythm(2), whole.top(), whole.right() - iconRect.right() - rhythm(2) - hintWidth, whole.height());
        painter->setPen(line.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        const auto start = Qt::AlignVCenter | Qt::AlignAbsolute | (line.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        painter->drawText(mirrored(titleRect), int(start), line.fontMetrics.elidedText(title, Qt::ElideRight, titleRect.width()));
        const QRect hintRect(whole.right() - hintWidth, whole.top(), hintWidth - rhythm(2), whole.height());
        painter->setPen(selected ? line.palette.color(QPalette::HighlightedText) : mutedTextColor(line.palette));
        painter->drawText(mirrored(hintRect), int(start), hint);
    }
};

} // namespace

CommandPalette::CommandPalette(Services &services, const QList<QAction *> &actions, QWidget *window)
    : QFrame(window)
    , m_services(services)
    , m_model(new PaletteModel(services, actions, this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Find customers and actions"));
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(tr("Find customers and actions"));
    m_field->setPlaceholderText(tr("Name, phone or action; > for actions only"));
    m_field->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(rhythmMargins(2));
    column->addWidget(m_field);
    column->addWidget(m_list);

    connect(m_field, &QLineEdit::textChanged, m_model, &PaletteModel::setTyped);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    const auto selectFirst = [this] {
        if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(0));
    };
    connect(m_model, &QAbstractItemModel::modelReset, this, selectFirst);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, selectFirst);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::open()
{
    if (isHidden())
        m_focusBefore = window()->focusWidget();
    m_field->clear();
    m_model->setTyped({});
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_field) {
        if (event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent *>(event)->key()))
            return true;
        if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
            && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            hide();
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette().color(QPalette::Window));
    painter.setPen(outlineColor(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), rhythm(1.5), rhythm(1.5));
}

void CommandPalette::place()
{
    const int width = qMin(textWidth(90), parentWidget()->width() - rhythm(8));
    const int height = qMin(rhythm(7.5) * VisibleRows + rhythm(20), parentWidget()->height() - rhythm(20));
    setGeometry((parentWidget()->width() - width) / 2, rhythm(16), width, height);
}

void CommandPalette::close()
{
    const QPointer<QWidget> before = m_focusBefore;
    hide();
    if (before)
        before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::choose()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const PaletteEntry entry = m_model->entry(current.row());
    m_model->noteChosen(entry);
    close();
    if (entry.action)
        entry.action->trigger();
    else
        m_services.navigator->openCustomer(entry.customer);
}

void CommandPalette::moveBy(int rows)
{
    const int count = m_model->rowCount();
    if (count > 0)
        m_list->setCurrentIndex(m_model->index(qBound(0, m_list->currentIndex().row() + rows, count - 1)));
}

bool CommandPalette::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(VisibleRows - 1);
        return true;
    case Qt::Key_PageUp:
        moveBy(1 - VisibleRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}
