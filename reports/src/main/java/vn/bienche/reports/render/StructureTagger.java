package vn.bienche.reports.render;

import java.util.Objects;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.common.DefaultPdfTagger;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import net.sf.jasperreports.pdf.common.PdfTagger;
import net.sf.jasperreports.pdf.common.PdfTaggerFactory;
import org.jspecify.annotations.Nullable;

/**
 * Tells readers who don't see the page what is a title, a paragraph, a picture, and a table with
 * its rows, headers and cells. Jasper's open libraries bring the hooks for tags, but no tags.
 */
final class StructureTagger extends DefaultPdfTagger {

  /** Made by Jasper by the name of the class. */
  public static final class Factory implements PdfTaggerFactory {

    @Override
    public PdfTagger createTagger(JRPdfExporter exporter) {
      return new StructureTagger();
    }
  }

  private @Nullable PdfStructure structure;
  private @Nullable PdfProducer producer;
  private @Nullable String language;
  private @Nullable PdfStructureEntry document;
  private @Nullable PdfStructureEntry table;
  private @Nullable PdfStructureEntry row;
  private @Nullable PlaceInTable pending;
  private int rowOfHeader = -1;
  private int lastColumn;
  private boolean headerDone;

  StructureTagger() {
    super(true);
  }

  @Override
  public void setLanguage(String tag) {
    this.language = tag;
  }

  @Override
  public void setPdfProducer(PdfProducer made) {
    this.producer = made;
  }

  @Override
  public void init() {
    PdfStructure made = Objects.requireNonNull(producer).getPdfStructure();
    structure = made;
    document = made.createDocumentTag(language);
  }

  @Override
  public void startPage() {
    headerDone = table != null;
    rowOfHeader = -1;
    lastColumn = Integer.MAX_VALUE;
  }

  @Override
  public void beginArtifact() {
    structure().beginArtifact();
  }

  @Override
  public void endArtifact() {
    structure().endArtifact();
  }

  @Override
  public void startImage(JRPrintImage image, float x, float y, float width, float height) {
    endTable();
    PdfStructureEntry figure = structure().beginTag(document(), "Figure");
    String words = image.getHyperlinkTooltip();
    figure.putString("Alt", words == null ? "Biểu đồ" : words);
    figure.setBBox(x, y, x + width, y + height);
  }

  @Override
  public void endImage() {
    structure().endTag();
  }

  @Override
  public void startText(JRPrintText text, String link) {
    startText(text);
  }

  @Override
  public void startText(JRPrintText text) {
    String key = text.getKey();
    if (PlaceInTable.PAGE_NUMBER.equals(key) || PlaceInTable.ORNAMENT.equals(key)) {
      structure().beginArtifact();
    } else if (pending == null) {
      endTable();
      structure().beginTag(document(), PlaceInTable.TITLE.equals(key) ? "H1" : "P");
    } else if (pending.header() && headerDone) {
      // A header that is repeated on a later page belongs to the page, not to the table
      structure().beginArtifact();
    } else {
      describe(structure().beginTag(rowOf(pending), tag(pending)), pending);
    }
    pending = null;
  }

  @Override
  public void endText() {
    structure().endTag();
  }

  @Override
  public void startElement(JRPrintElement element) {
    pending = PlaceInTable.parse(element.getKey());
  }

  /** A cell without words has its place in the row all the same. */
  @Override
  public void endElement(JRPrintElement element) {
    PlaceInTable empty = pending;
    pending = null;
    if (empty != null && !(empty.header() && headerDone)) {
      describe(structure().createTag(rowOf(empty), tag(empty)), empty);
    }
  }

  @Override
  public void endPage() {
    // A table goes on over the pages
  }

  /** A further table may begin on the same page, with a header of its own. */
  private void endTable() {
    table = null;
    headerDone = false;
  }

  private PdfStructureEntry rowOf(PlaceInTable place) {
    PdfStructureEntry whole = table;
    if (whole == null) {
      whole = structure().createTag(document(), "Table");
      table = whole;
      row = null;
    }
    boolean next = place.header() ? place.headerRow() != rowOfHeader : place.column() <= lastColumn;
    PdfStructureEntry cells = row;
    if (next || cells == null) {
      cells = structure().createTag(whole, "TR");
      row = cells;
    }
    rowOfHeader = place.header() ? place.headerRow() : -1;
    lastColumn = place.header() ? Integer.MAX_VALUE : place.column();
    return cells;
  }

  private static String tag(PlaceInTable place) {
    return place.header() ? "TH" : "TD";
  }

  private static void describe(PdfStructureEntry cell, PlaceInTable place) {
    if (place.header()) {
      cell.setScope("Column");
    }
    if (place.columns() > 1 || place.rows() > 1) {
      cell.setSpan(place.columns(), place.rows());
    }
  }

  private PdfStructure structure() {
    return Objects.requireNonNull(structure);
  }

  private PdfStructureEntry document() {
    return Objects.requireNonNull(document);
  }
}
