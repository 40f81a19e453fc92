package vn.bienche.ingest.returned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.FileMagic;

/**
 * Whether a workbook, or what is to be seen of it, may be held in memory. POI's model takes about
 * thirty times the size of the XML of the cells.
 */
final class WorkbookSize {

  private static final long HEAP_PER_BYTE_OF_CELLS = 64;
  private static final long MOST_CELLS_OF_XLSX = 32L << 20;
  private static final long PARTS_OF_XLSX = 100L << 20;
  private static final long HEAP_PER_BYTE_OF_XLS = 48;
  private static final long MOST_BYTES_OF_XLS = 24L << 20;
  private static final long BYTES_OF_TABLE = 5L << 20;

  private WorkbookSize() {}

  static boolean fitsInMemory(Path original, FileMagic kind) throws IOException {
    long bytes = Files.size(original);
    if (kind != FileMagic.OOXML) {
      return bytes <= (kind == FileMagic.OLE2 ? bytesOfXls() : BYTES_OF_TABLE);
    }
    if (bytes > PARTS_OF_XLSX) {
      return false;
    }
    long cells = 0;
    long parts = 0;
    try (ZipFile zip = ZipFile.builder().setPath(original).get()) {
      for (ZipArchiveEntry entry : java.util.Collections.list(zip.getEntries())) {
        parts += entry.getSize();
        cells +=
            entry.getName().startsWith("xl/worksheets/")
                    || entry.getName().contains("sharedStrings")
                ? entry.getSize()
                : 0;
      }
    } catch (IOException damaged) {
      return false;
    }
    long most =
        Math.min(Runtime.getRuntime().maxMemory() / HEAP_PER_BYTE_OF_CELLS, MOST_CELLS_OF_XLSX);
    return cells <= most && parts <= PARTS_OF_XLSX;
  }

  /**
   * Whether the library may be shown so many bytes, be there as many tasks as there are processors.
   */
  static boolean isHeldEasily(long bytes) {
    return bytes
        <= Runtime.getRuntime().maxMemory()
            / HEAP_PER_BYTE_OF_CELLS
            / Runtime.getRuntime().availableProcessors();
  }

  private static long bytesOfXls() {
    return Math.min(Runtime.getRuntime().maxMemory() / HEAP_PER_BYTE_OF_XLS, MOST_BYTES_OF_XLS);
  }
}
