package vn.bienche.ingest.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.bienche.warehouse.value.RuleCode;

/** Lists the workbooks of a bundle. */
final class BundleWalk {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final int MOST_ENTRIES = 20_000;
  private static final int MOST_NESTED = 3;
  private static final long MEBIBYTE = 1L << 20;
  private static final long SMALL = 64 * MEBIBYTE;
  private static final long RATIO = 200;

  private final WorkbookSource bundle;
  private final long maxFileBytes;
  private final List<WorkbookSource> workbooks;
  private final List<RefusedFile> refused;
  private final List<WorkbookSource> skipped;

  BundleWalk(
      WorkbookSource bundle,
      long maxFileBytes,
      List<WorkbookSource> workbooks,
      List<RefusedFile> refused,
      List<WorkbookSource> skipped) {
    this.bundle = bundle;
    this.maxFileBytes = maxFileBytes;
    this.workbooks = workbooks;
    this.refused = refused;
    this.skipped = skipped;
  }

  /** A .zip that is no Office package under another name. */
  static boolean isBundle(Path file, String name) {
    if (!name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      if (!Arrays.equals(in.readNBytes(ZIP.length), ZIP)) {
        return false;
      }
    } catch (IOException e) {
      return false;
    }
    try (ZipFile zip = Bundle.openZip(file)) {
      return zip.getEntry("[Content_Types].xml") == null;
    } catch (IOException | RuntimeException e) {
      return true;
    }
  }

  void walk(Path file) {
    try (ZipFile zip = Bundle.openZip(file)) {
      List<ZipArchiveEntry> entries = Bundle.files(zip);
      if (entries.size() > MOST_ENTRIES) {
        refuse(bundle, RuleCode.WB_005, entries.size() + " > " + MOST_ENTRIES);
        return;
      }
      for (ZipArchiveEntry entry : entries) {
        entry(zip, entry);
      }
    } catch (IOException | RuntimeException e) {
      refuse(bundle, RuleCode.WB_003);
    }
  }

  private void entry(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    WorkbookSource source = source(entry);
    if (InboxWalk.isSystemFile(source.name()) || source.path().contains("/__MACOSX/")) {
      skipped.add(source);
    } else if (entry.getGeneralPurposeBit().usesEncryption()) {
      refuse(source, RuleCode.WB_004);
    } else if (isTooLarge(entry)) {
      refuse(
          source,
          RuleCode.WB_005,
          entry.getSize() / MEBIBYTE + " MiB",
          maxFileBytes / MEBIBYTE + " MiB");
    } else if (source.name().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      nested(zip, entry, source);
    } else {
      workbooks.add(source);
    }
  }

  private boolean isTooLarge(ZipArchiveEntry entry) {
    long allowed = Math.max(SMALL, RATIO * Math.max(1, entry.getCompressedSize()));
    return entry.getSize() > Math.min(maxFileBytes, allowed);
  }

  private void nested(ZipFile zip, ZipArchiveEntry entry, WorkbookSource source)
      throws IOException {
    if (source.entries().size() > MOST_NESTED) {
      refuse(source, RuleCode.WB_005, "zip × " + source.entries().size());
      return;
    }
    Path copy = Files.createTempFile("bienche-", ".zip");
    try {
      Bundle.extract(zip, entry, copy, maxFileBytes);
      if (isBundle(copy, source.name())) {
        new BundleWalk(source, maxFileBytes, workbooks, refused, skipped).walk(copy);
      } else {
        workbooks.add(source);
      }
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private WorkbookSource source(ZipArchiveEntry entry) {
    List<String> entries = new ArrayList<>(bundle.entries());
    entries.add(entry.getName());
    Instant time =
        entry.getLastModifiedTime() == null
            ? bundle.receivedAt()
            : entry.getLastModifiedTime().toInstant();
    return new WorkbookSource(
        bundle.file(),
        entries,
        bundle.path() + "/" + entry.getName().replace('\\', '/'),
        bundle.folders(),
        Math.max(0, entry.getSize()),
        InboxWalk.received(time));
  }

  private void refuse(WorkbookSource source, RuleCode rule, String... arguments) {
    refused.add(new RefusedFile(source, rule, List.of(arguments)));
  }
}
