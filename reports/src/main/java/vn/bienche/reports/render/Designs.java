package vn.bienche.reports.render;

import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.OrientationEnum;
import net.sf.jasperreports.engine.type.WhenNoDataTypeEnum;

/** What all designs have in common. */
final class Designs {

  private Designs() {}

  /** An empty design on this sheet. */
  static JasperDesign page(String name, Sheet sheet) {
    JasperDesign design = new JasperDesign();
    design.setName(name);
    design.setPageWidth(sheet.width());
    design.setPageHeight(sheet.height());
    boolean turned = sheet.width() > sheet.height();
    design.setOrientation(turned ? OrientationEnum.LANDSCAPE : OrientationEnum.PORTRAIT);
    design.setTopMargin(sheet.top());
    design.setBottomMargin(sheet.bottom());
    design.setLeftMargin(sheet.left());
    design.setRightMargin(sheet.right());
    design.setColumnWidth(sheet.textWidth());
    design.setWhenNoDataType(WhenNoDataTypeEnum.ALL_SECTIONS_NO_DETAIL);
    return design;
  }

  static JRDesignField field(String name, Class<?> type) {
    JRDesignField field = new JRDesignField();
    field.setName(name);
    field.setValueClass(type);
    return field;
  }
}
