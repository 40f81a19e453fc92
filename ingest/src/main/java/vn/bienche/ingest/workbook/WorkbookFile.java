package vn.bienche.ingest.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.RuleCode;

/** Opens a workbook by what it is, whatever its name says. */
public final class WorkbookFile {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final int HEAD = 4096;
  private static final long MEBIBYTE = 1L << 20;

  private WorkbookFile() {}

  /**
   * @param name file name as the unit knows it
   * @throws UnreadableWorkbook when the file is empty, foreign, damaged, locked or too large
   */
  public static OpenedWorkbook open(Path file, String name, ReadingLimits limits) {
    byte[] head = head(file, limits);
    if (startsWith(head, ZIP)) {
      return openPackage(file, limits);
    }
    if (startsWith(head, OLE)) {
      return openCompound(file);
    }
    if (isText(head, name)) {
      int dot = name.lastIndexOf('.');
      return new CsvWorkbook(file, dot > 0 ? name.substring(0, dot) : name);
    }
    throw new UnreadableWorkbook(RuleCode.WB_002, foreignKind(head));
  }

  private static byte[] head(Path file, ReadingLimits limits) {
    try (InputStream in = Files.newInputStream(file)) {
      long size = Files.size(file);
      if (size == 0) {
        throw new UnreadableWorkbook(RuleCode.WB_001);
      }
      if (size > limits.fileBytes()) {
        throw new UnreadableWorkbook(
            RuleCode.WB_005, size / MEBIBYTE + " MiB", limits.fileBytes() / MEBIBYTE + " MiB");
      }
      return in.readNBytes(HEAD);
    } catch (IOException e) {
      throw UnreadableWorkbook.damaged(e);
    }
  }

  private static OpenedWorkbook openPackage(Path file, ReadingLimits limits) {
    ZipParts parts = new ZipParts(file, limits);
    String foreign = foreignPackage(parts.names());
    if (foreign != null) {
      parts.close();
      throw new UnreadableWorkbook(RuleCode.WB_002, foreign);
    }
    return new XlsxWorkbook(parts);
  }

  /** What a package is that is no .xlsx; null for one. */
  private static @Nullable String foreignPackage(Set<String> names) {
    if (names.contains("mimetype")) {
      return "OpenDocument (.ods)";
    }
    if (names.contains("xl/workbook.bin")) {
      return "Excel Binary (.xlsb)";
    }
    if (names.stream().anyMatch(n -> n.startsWith("word/"))) {
      return "Word (.docx)";
    }
    if (names.stream().anyMatch(n -> n.startsWith("ppt/"))) {
      return "PowerPoint (.pptx)";
    }
    return names.contains("[content_types].xml") ? null : "ZIP";
  }

  private static OpenedWorkbook openCompound(Path file) {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = container.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new UnreadableWorkbook(RuleCode.WB_004);
      }
      if (root.hasEntryCaseInsensitive("WordDocument")) {
        throw new UnreadableWorkbook(RuleCode.WB_002, "Word (.doc)");
      }
      if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
        throw new UnreadableWorkbook(RuleCode.WB_002, "OLE");
      }
    } catch (IOException | RuntimeException e) {
      throw UnreadableWorkbook.damaged(e);
    }
    return new XlsWorkbook(file);
  }

  /**
   * A .csv has no signature: text without control characters, and no page of the web saved under
   * another name.
   */
  private static boolean isText(byte[] head, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean named = lower.endsWith(".csv") || lower.endsWith(".txt") || lower.endsWith(".tsv");
    if (!named || isUtf16(head)) {
      return named && refuseEncoding(head);
    }
    for (byte b : head) {
      if (b == 0) {
        return false;
      }
    }
    return !foreignKind(head).equals("HTML");
  }

  private static boolean isUtf16(byte[] head) {
    return startsWith(head, new byte[] {(byte) 0xFF, (byte) 0xFE})
        || startsWith(head, new byte[] {(byte) 0xFE, (byte) 0xFF});
  }

  private static boolean refuseEncoding(byte[] head) {
    if (head.length > 1) {
      throw new UnreadableWorkbook(RuleCode.WB_020, "UTF-16");
    }
    return false;
  }

  private static String foreignKind(byte[] head) {
    String start =
        new String(head, java.nio.charset.StandardCharsets.ISO_8859_1)
            .strip()
            .toLowerCase(Locale.ROOT);
    if (start.startsWith("%pdf")) {
      return "PDF";
    }
    if (start.contains("<html") || start.contains("<table") || start.startsWith("<!doctype html")) {
      return "HTML";
    }
    if (start.startsWith("<?xml")) {
      return "XML";
    }
    return start.startsWith("rar!") ? "RAR" : "";
  }

  private static boolean startsWith(byte[] head, byte[] signature) {
    return head.length >= signature.length
        && Arrays.equals(head, 0, signature.length, signature, 0, signature.length);
  }
}
