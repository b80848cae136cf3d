// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flatstyle.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace {

bool has(const QStyleOption *option, QStyle::StateFlag flag) { return option->state.testFlag(flag); }

void drawPanel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &outline, double width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    const double inset = outline.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), rhythm(0.75), rhythm(0.75));
    painter->restore();
}

QColor outlineOf(const QStyleOption *option)
{
    return has(option, QStyle::State_Enabled) ? outlineColor(option->palette) : separatorColor(option->palette);
}

void drawButton(const QStyleOption *option, QPainter *painter)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    if (button && button->features.testFlag(QStyleOptionButton::Flat) && !has(option, QStyle::State_MouseOver)
        && !has(option, QStyle::State_Sunken) && !has(option, QStyle::State_On))
        return;
    const QPalette &palette = option->palette;
    QColor fill = palette.color(QPalette::Button);
    if (has(option, QStyle::State_On))
        fill = tintColor(Tone::Accent, palette);
    if (has(option, QStyle::State_Enabled)) {
        if (has(option, QStyle::State_Sunken))
            fill = blended(fill, palette.color(QPalette::ButtonText), 0.14);
        else if (has(option, QStyle::State_MouseOver))
            fill = blended(fill, palette.color(QPalette::ButtonText), 0.06);
    }
    const bool accented = isDefault && has(option, QStyle::State_Enabled);
    drawPanel(painter, option->rect, fill, accented ? accentColor(palette) : outlineOf(option), accented ? 2 : 1);
}

void drawToolButton(const QStyleOption *option, QPainter *painter)
{
    const QPalette &palette = option->palette;
    QColor fill;
    if (has(option, QStyle::State_Sunken))
        fill = blended(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.16);
    else if (has(option, QStyle::State_On))
        fill = tintColor(Tone::Accent, palette);
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        fill = hoverColor(palette);
    const bool raised = has(option, QStyle::State_AutoRaise);
    if (fill.isValid() || !raised)
        drawPanel(painter, option->rect, fill, raised ? QColor() : outlineOf(option));
}

void drawField(const QStyleOption *option, QPainter *painter)
{
    const bool focused = has(option, QStyle::State_HasFocus);
    const QColor fill = option->palette.color(has(option, QStyle::State_Enabled) ? QPalette::Base : QPalette::Window);
    drawPanel(painter, option->rect, fill, focused ? accentColor(option->palette) : outlineOf(option), focused ? 2 : 1);
}

/** A box with an outline that is seen in the dark, too. */
void drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    const int extent = std::min(option->rect.width(), option->rect.height());
    QRect box(0, 0, extent, extent);
    box.moveCenter(option->rect.center());
    const QPalette &palette = option->palette;
    const bool enabled = has(option, QStyle::State_Enabled);
    drawPanel(painter, box, palette.color(enabled ? QPalette::Base : QPalette::Window), outlineOf(option));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text), std::max(1.5, extent / 8.0)));
    const auto at = [&](double x, double y) { return QPointF(box.left() + x * extent, box.top() + y * extent); };
    if (has(option, QStyle::State_On))
        painter->drawPolyline(QPolygonF{at(0.25, 0.52), at(0.44, 0.72), at(0.78, 0.3)});
    else if (has(option, QStyle::State_NoChange))
        painter->drawLine(at(0.28, 0.5), at(0.74, 0.5));
    painter->restore();
}

/** The palette that draws the item under the pointer quietly, and its icon in the colour of its text. */
QPalette menuPalette(const QPalette &palette)
{
    QPalette quiet = palette;
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        quiet.setColor(group, QPalette::Highlight, hoverColor(palette).darker(isDark(palette) ? 90 : 104));
        quiet.setColor(group, QPalette::HighlightedText, text);
    }
    quiet.setColor(QPalette::Disabled, QPalette::HighlightedText, palette.color(QPalette::Disabled, QPalette::Text));
    return quiet;
}

constexpr QChar ThinSpace(0x2009); // Between an icon and its text, which Qt puts two pixels apart.

bool hasTextBesideIcon(const QStyleOption *option)
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
        return button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->icon.isNull() && !button->text.isEmpty();
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && !button->icon.isNull() && !button->text.isEmpty();
}

} // namespace

FlatStyle::FlatStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButton(option, painter);
    case PE_PanelButtonTool:
        return drawToolButton(option, painter);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return drawField(option, painter);
        break;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckBox(option, painter);
    case PE_FrameFocusRect:
        return drawPanel(painter, option->rect, {}, accentColor(option->palette), 2);
    case PE_Frame:
        painter->save();
        painter->setPen(separatorColor(option->palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto drawApart = [&](auto button) {
        button.text.prepend(ThinSpace);
        QProxyStyle::drawControl(element, &button, painter, widget);
    };
    switch (element) {
    case CE_HeaderSection:
        return drawHeaderSection(option, painter);
    case CE_HeaderEmptyArea:
        return painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    case CE_MenuItem:
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem quiet(*item);
            quiet.palette = menuPalette(item->palette);
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (hasTextBesideIcon(option))
            return drawApart(*qstyleoption_cast<const QStyleOptionToolButton *>(option));
        break;
    case CE_PushButtonLabel:
        if (hasTextBesideIcon(option))
            return drawApart(*qstyleoption_cast<const QStyleOptionButton *>(option));
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if ((type != CT_ToolButton && type != CT_PushButton) || !hasTextBesideIcon(option))
        return size;
    return size + QSize(option->fontMetrics.horizontalAdvance(ThinSpace), 0);
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (const auto *comboBox = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        comboBox && control == CC_ComboBox && comboBox->frame)
        return drawComboBox(comboBox, painter, widget);
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option); slider && control == CC_ScrollBar)
        return drawScrollBar(slider, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonMargin:
        return rhythm(3);
    case PM_HeaderMargin:
        return rhythm(1.5);
    case PM_ToolBarItemSpacing:
        return rhythm();
    case PM_ToolBarItemMargin:
        return rhythm();
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return rhythm(3);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return rhythm(2);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_Table_GridLineColor:
        return int(separatorColor(option ? option->palette : QPalette()).rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void FlatStyle::drawHeaderSection(const QStyleOption *option, QPainter *painter) const
{
    const QColor window = option->palette.color(QPalette::Window);
    painter->save();
    painter->fillRect(option->rect, has(option, State_Sunken) || has(option, State_MouseOver) ? hoverColor(option->palette) : window);
    painter->setPen(separatorColor(option->palette));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    const QRect inner = option->rect.adjusted(0, rhythm(), 0, -rhythm());
    const bool mirrored = option->direction == Qt::RightToLeft;
    painter->drawLine(mirrored ? inner.topLeft() : inner.topRight(), mirrored ? inner.bottomLeft() : inner.bottomRight());
    painter->restore();
}

void FlatStyle::drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget) const
{
    const QPalette &palette = option->palette;
    const QColor button = palette.color(QPalette::Button);
    const bool horizontal = option->orientation == Qt::Horizontal;
    painter->save();
    painter->setPen(separatorColor(palette));
    painter->setBrush(blended(button, palette.color(QPalette::ButtonText), 0.05));
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    const auto drawPart = [&](SubControl part) {
        const bool active = option->activeSubControls.testFlag(part) && has(option, State_Enabled);
        const double darker = active && has(option, State_Sunken) ? 0.16 : active && has(option, State_MouseOver) ? 0.08 : 0;
        const QRect rect = subControlRect(CC_ScrollBar, option, part, widget);
        if (!option->subControls.testFlag(part) || rect.isEmpty())
            return rect;
        painter->setBrush(blended(button, palette.color(QPalette::ButtonText), darker));
        painter->setPen(part == SC_ScrollBarSlider ? palette.color(QPalette::Mid) : separatorColor(palette));
        painter->drawRect(rect.adjusted(0, 0, -1, -1));
        return rect;
    };
    const auto drawArrow = [&](SubControl part, PrimitiveElement element) {
        const QRect rect = drawPart(part);
        QStyleOption arrow;
        arrow.QStyleOption::operator=(*option);
        const int side = qMin(qMin(rect.width(), rect.height()), rhythm(2));
        arrow.rect = QRect(rect.center() - QPoint(side / 2, side / 2), QSize(side, side));
        drawPrimitive(element, &arrow, painter, widget);
    };
    const bool mirrored = horizontal && option->direction == Qt::RightToLeft;
    drawArrow(SC_ScrollBarSubLine, !horizontal ? PE_IndicatorArrowUp : mirrored ? PE_IndicatorArrowRight : PE_IndicatorArrowLeft);
    drawArrow(SC_ScrollBarAddLine, !horizontal ? PE_IndicatorArrowDown : mirrored ? PE_IndicatorArrowLeft : PE_IndicatorArrowRight);
    if (option->minimum < option->maximum)
        drawPart(SC_ScrollBarSlider);
    painter->restore();
}

void FlatStyle::drawComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget) const
{
    if (option->editable) {
        drawField(option, painter);
    } else {
        drawButton(option, painter);
        if (has(option, State_HasFocus))
            drawPanel(painter, option->rect, {}, accentColor(option->palette), 2);
    }
    if (option->subControls.testFlag(SC_ComboBoxArrow)) {
        QStyleOption arrow;
        arrow.QStyleOption::operator=(*option);
        arrow.rect = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        const int side = qMin(arrow.rect.width(), rhythm(2));
        arrow.rect = QRect(arrow.rect.center() - QPoint(side / 2, side / 2), QSize(side, side));
        QProxyStyle::drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
    }
}
