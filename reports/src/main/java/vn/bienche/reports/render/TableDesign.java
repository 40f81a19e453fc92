package vn.bienche.reports.render;

import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignGroup;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import vn.bienche.reports.table.Column;
import vn.bienche.reports.table.Kind;
import vn.bienche.reports.table.Table;

/**
 * The Jasper design of a table: header on each page, a band for each way in which a line is drawn.
 * Its expressions are plain fields, which Jasper evaluates without compiling Java. What closes the
 * document belongs to the last line, so that a signature never stands on a page alone.
 */
final class TableDesign {

  private static final int ROW_SLACK = 2 * DesignText.PADDING;

  private final Table table;
  private final Sheet sheet;
  private final DesignText text;
  private final double fontSize;
  private final int[] widths;

  TableDesign(Table table, Sheet sheet, String font, double fontSize) {
    this.table = table;
    this.sheet = sheet;
    this.text = new DesignText(font);
    this.fontSize = fontSize;
    this.widths = ColumnWidths.share(table.form().columns(), sheet.textWidth());
  }

  int[] widths() {
    return widths.clone();
  }

  JasperDesign build(
      String name, List<LineVariant> variants, JRDesignBand opening, JRDesignBand closing)
      throws JRException {
    JasperDesign design = Designs.page(name, sheet);
    fields(design, variants.size());
    design.setTitle(opening);
    design.setColumnHeader(new TableHeader(table.form(), widths, fontSize).band(text));
    JRDesignSection details = (JRDesignSection) design.getDetailSection();
    for (int i = 0; i < variants.size(); i++) {
      details.addBand(band(i, variants.get(i)));
    }
    closing.setPrintWhenExpression(new JRDesignExpression("$F{" + TableRecords.LAST + "}"));
    details.addBand(closing);
    design.addGroup(block());
    return design;
  }

  private void fields(JasperDesign design, int variants) throws JRException {
    design.addField(Designs.field(TableRecords.BLOCK, Integer.class));
    design.addField(Designs.field(TableRecords.LAST, Boolean.class));
    for (int i = 0; i < widths.length; i++) {
      design.addField(Designs.field(TableRecords.cellField(i), String.class));
    }
    for (int i = 0; i < variants; i++) {
      design.addField(Designs.field(TableRecords.variantField(i), Boolean.class));
    }
  }

  private static JRDesignGroup block() {
    JRDesignGroup group = new JRDesignGroup();
    group.setName(TableRecords.BLOCK);
    group.setExpression(new JRDesignExpression("$F{" + TableRecords.BLOCK + "}"));
    group.setKeepTogether(true);
    return group;
  }

  private JRDesignBand band(int index, LineVariant variant) {
    JRDesignBand band = new JRDesignBand();
    int height = TextMetrics.height(1, Type.plain(fontSize)) + ROW_SLACK;
    band.setHeight(height);
    band.setSplitType(SplitTypeEnum.PREVENT);
    band.setPrintWhenExpression(
        new JRDesignExpression("$F{" + TableRecords.variantField(index) + "}"));
    Type type = new Type(fontSize, variant.bold(), false, false);
    if (variant.heading()) {
      Box whole = new Box(0, 0, sheet.textWidth(), height);
      String words = TableRecords.cellField(0);
      JRDesignTextField cell = text.cell(band, words, type, HorizontalTextAlignEnum.LEFT, whole);
      DesignText.frame(cell.getLineBox(), true, true);
      cell.setKey(PlaceInTable.cell(0, widths.length).key());
      return band;
    }
    int x = 0;
    for (int column = 0; column < widths.length; column++) {
      Box box = new Box(x, 0, widths[column], height);
      HorizontalTextAlignEnum align = align(table.form().columns().get(column));
      JRDesignTextField cell = text.cell(band, TableRecords.cellField(column), type, align, box);
      LineVariant.Edges edges = variant.edges().get(column);
      DesignText.frame(cell.getLineBox(), edges.top(), edges.bottom());
      boolean merged = table.form().columns().get(column).mergeBy() != null;
      cell.setKey(merged ? MergedCells.key(column) : PlaceInTable.cell(column, 1).key());
      x += widths[column];
    }
    return band;
  }

  private static HorizontalTextAlignEnum align(Column column) {
    return column.kind() == Kind.TEXT
        ? HorizontalTextAlignEnum.LEFT
        : HorizontalTextAlignEnum.CENTER;
  }
}
