package vn.bienche.reports.render;

import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.design.JRDesignTextElement;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.RotationEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import vn.bienche.reports.table.HeaderCell;

/** Makes the text elements of a design in one face. */
final class DesignText {

  static final float LINE = 0.5f;
  static final int PADDING = 2;

  private final String font;

  DesignText(String font) {
    this.font = font;
  }

  /** Adds fixed words to a band. */
  JRDesignStaticText words(
      JRDesignBand band, String text, Type type, HorizontalTextAlignEnum align, Box box) {
    JRDesignStaticText element = new JRDesignStaticText();
    element.setText(text);
    style(element, type, align, box);
    element.setVerticalTextAlign(VerticalTextAlignEnum.TOP);
    band.addElement(element);
    return element;
  }

  /** Adds a framed header cell to a band. */
  void headerCell(JRDesignBand band, HeaderCell cell, Type type, Box box) {
    JRDesignStaticText element = headerCell(band, cell.text(), type, box);
    element.setKey(
        PlaceInTable.header(cell.row(), cell.column(), cell.columns(), cell.rows()).key());
    if (cell.rotated()) {
      element.setRotation(RotationEnum.LEFT);
    }
  }

  /** Adds a framed cell with fixed words to a band. */
  JRDesignStaticText headerCell(JRDesignBand band, String text, Type type, Box box) {
    JRDesignStaticText cell = words(band, text, type, HorizontalTextAlignEnum.CENTER, box);
    cell.setVerticalTextAlign(VerticalTextAlignEnum.MIDDLE);
    frame(cell.getLineBox(), true, true);
    return cell;
  }

  /** Adds a framed cell that shows a field and grows with its row. */
  JRDesignTextField cell(
      JRDesignBand band, String field, Type type, HorizontalTextAlignEnum align, Box box) {
    JRDesignTextField cell = new JRDesignTextField();
    cell.setExpression(new JRDesignExpression("$F{" + field + "}"));
    cell.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
    cell.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
    cell.setBlankWhenNull(true);
    style(cell, type, align, box);
    cell.setVerticalTextAlign(VerticalTextAlignEnum.MIDDLE);
    band.addElement(cell);
    return cell;
  }

  /** Draws the sides of a cell; the inner edges of merged cells stay open. */
  static void frame(JRLineBox box, boolean top, boolean bottom) {
    box.getLeftPen().setLineWidth(LINE);
    box.getRightPen().setLineWidth(LINE);
    box.getTopPen().setLineWidth(top ? LINE : 0f);
    box.getBottomPen().setLineWidth(bottom ? LINE : 0f);
    box.setPadding(PADDING);
  }

  private void style(
      JRDesignTextElement element, Type type, HorizontalTextAlignEnum align, Box box) {
    element.setX(box.x());
    element.setY(box.y());
    element.setWidth(box.width());
    element.setHeight(box.height());
    element.setFontName(font);
    element.setFontSize((float) type.size());
    element.setBold(type.bold());
    element.setItalic(type.italic());
    element.setUnderline(type.underlined());
    element.setHorizontalTextAlign(align);
  }
}
