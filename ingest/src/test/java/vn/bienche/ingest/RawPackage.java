package vn.bienche.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An .xlsx of parts written by hand: what no spreadsheet program would write, and what other
 * programs do.
 */
public final class RawPackage {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private RawPackage() {}

  /** A workbook of one sheet with this content of {@code sheetData}. */
  public static RawPackage sheet(String sheetData) {
    return new RawPackage()
        .part(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
        .part(
            "_rels/.rels",
            "<Relationships><Relationship Id=\"a\" Type=\""
                + OFFICE
                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")
        .part(
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"s\" Type=\""
                + OFFICE
                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>")
        .workbook("")
        .part(
            "xl/worksheets/sheet1.xml",
            "<worksheet xmlns=\""
                + MAIN
                + "\"><dimension ref=\"A1:XFD1048576\"/><sheetData>"
                + sheetData
                + "</sheetData></worksheet>");
  }

  /**
   * A work log with these rows below its header, which stands in row 4: columns A to D, day,
   * person, work, hours.
   */
  public static RawPackage workLog(String rows) {
    return sheet(
        row(1, "NHẬT KÝ CÔNG VIỆC")
            + row(2, "Mã đơn vị: HG-I-1")
            + row(3, "Tháng: 01/2024")
            + row(4, "Ngày", "Mã cán bộ", "Nội dung công việc", "Số giờ", "Sản phẩm")
            + rows);
  }

  /** A row of inline texts. */
  public static String row(int number, String... texts) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (String text : texts) {
      row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }

  /** Puts something into {@code workbook.xml} before its sheets. */
  public RawPackage workbook(String properties) {
    return part(
        "xl/workbook.xml",
        "<workbook xmlns=\""
            + MAIN
            + "\" xmlns:r=\""
            + OFFICE
            + "\">"
            + properties
            + "<sheets><sheet name=\"NKCV\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>");
  }

  public RawPackage part(String name, String text) {
    return part(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public RawPackage part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  public RawPackage without(String name) {
    parts.remove(name);
    return this;
  }

  public Path write(Path file) {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
