package vn.bienche.ingest.returned;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.bienche.ingest.workbook.CutWorkbook;
import vn.bienche.ingest.workbook.NotPlain;
import vn.bienche.ingest.workbook.RowBytes;
import vn.bienche.ingest.workbook.TextBytes;

/**
 * Writes a package of which the spreadsheet library was shown a part only: what it has written,
 * with everything else from the original.
 */
final class Splicing {

  private static final int BUFFER = 1 << 16;

  /** A third of the time of the usual level 6, and files a tenth larger. */
  private static final int LEVEL = 4;

  /** Sheets that were not selected may say so. */
  private static final String NOT_SELECTED = " tabSelected=\"(0|false)\"";

  private final ThinPackage thin;
  private final XSSFWorkbook workbook;
  private final Map<String, XSSFSheet> sheets;
  private final Map<String, String> before = new HashMap<>();

  /**
   * @param sheets of the workbook by part, before anything is changed
   */
  Splicing(ThinPackage thin, XSSFWorkbook workbook, Map<String, XSSFSheet> sheets) {
    this.thin = thin;
    this.workbook = workbook;
    this.sheets = Map.copyOf(sheets);
    thin.sheets().stream()
        .filter(thin.wanted()::isEmpty)
        .forEach(part -> before.put(part, content(part)));
  }

  /**
   * @throws NotPlain when what the library has written does not go together with the original
   */
  void write(OutputStream out) throws IOException {
    Set<String> left = keptSheets();
    Set<String> unchanged = unchanged(left);
    ZipArchiveOutputStream target = new ZipArchiveOutputStream(out);
    target.setLevel(LEVEL);
    try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(written()))) {
      for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
        String part = CutWorkbook.partName(entry.getName());
        boolean isTheirSheet = left.remove(part);
        if (thin.isClosed(part) || unchanged.contains(part)) {
          copy(thin.entry(part), target);
        } else {
          target.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
          write(part, isTheirSheet, source.readAllBytes(), target);
          target.closeArchiveEntry();
        }
      }
    }
    if (!left.isEmpty()) {
      throw new NotPlain();
    }
    target.finish();
  }

  /** Sheets of the original that are still there. */
  private Set<String> keptSheets() {
    Set<String> kept = new HashSet<>(thin.sheets());
    kept.removeIf(part -> workbook.getSheetIndex(sheet(part)) < 0);
    return kept;
  }

  private Set<String> unchanged(Set<String> kept) {
    Set<String> unchanged = new HashSet<>(before.keySet());
    unchanged.retainAll(kept);
    unchanged.removeIf(part -> !content(part).equals(before.get(part)));
    return unchanged;
  }

  /** What the library makes of its part. */
  private byte[] written() throws IOException {
    for (Sheet sheet : workbook) {
      if (thin.texts() > 0 && !sheets.containsValue((XSSFSheet) sheet)) {
        TextSplice.shift((XSSFSheet) sheet, thin.texts());
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);
    zip.setLevel(ThinPackage.STORED);
    workbook.write(zip);
    return bytes.toByteArray();
  }

  private void write(String part, boolean isSheet, byte[] written, OutputStream zip)
      throws IOException {
    OutputStream out = new BufferedOutputStream(zip, BUFFER);
    if (isSheet) {
      try (RowBytes rows = thin.original().rows(part)) {
        new SheetSplice(thin, part, rows, written).write(out);
      }
    } else if (thin.texts() > 0 && part.equals(thin.original().textsPart())) {
      try (TextBytes texts = thin.original().texts()) {
        TextSplice.write(texts, written, out);
      }
    } else {
      out.write(written);
    }
    out.flush();
  }

  /** The compressed bytes stay as they are. */
  private void copy(ZipArchiveEntry entry, ZipArchiveOutputStream target) throws IOException {
    target.addRawArchiveEntry(entry, thin.zip().getRawInputStream(entry));
  }

  private XSSFSheet sheet(String part) {
    return Objects.requireNonNull(sheets.get(part));
  }

  /** A sheet without wanted rows, as the library sees it. */
  private String content(String part) {
    return sheet(part).getCTWorksheet().xmlText().replaceAll(NOT_SELECTED, "");
  }
}
