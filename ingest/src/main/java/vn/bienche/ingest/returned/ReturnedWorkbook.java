package vn.bienche.ingest.returned;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.bienche.ingest.WorkbookResult;
import vn.bienche.ingest.inbox.LocalCopy;
import vn.bienche.ingest.submission.RosterDifference;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.Language;

/**
 * Writes what goes back to a sender: the sender's own workbook with coloured, commented cells and
 * the sheet {@value SummarySheet#NAME} in front.
 *
 * <p>An {@code .xlsx}, {@code .xlsm} or {@code .xls} keeps its kind; a {@code .csv} becomes an
 * {@code .xlsx}, since it can hold neither colours nor comments. Of an {@code .xlsx} the rows that
 * are not marked are passed on as the bytes they are, so that its size does not matter. What cannot
 * be passed on so and is too large to be held in memory comes back as the sheet of findings with
 * copies of the rows that have one; a workbook that cannot be opened as the sheet of findings
 * alone. Either says so. May be called by several threads.
 */
public final class ReturnedWorkbook {

  /** A workbook of more bytes may take a good part of the memory while it is open whole. */
  private static final long SMALL = 512 << 10;

  private ReturnedWorkbook() {}

  /**
   * Writes the returned workbook of a notice, with the original where the ingest has found it.
   *
   * @param notice of the results of one workbook; holds at least one
   * @param target file to write; its ending is replaced where the kind changes, its folder is made
   * @return the file that was written
   * @throws IOException when the original cannot be copied or the target cannot be written
   */
  public static Path write(ReturnNotice notice, Path target) throws IOException {
    try (LocalCopy original = notice.outcomes().get(0).source().local()) {
      return write(original.path(), notice, target);
    }
  }

  /**
   * The same for the results of one workbook.
   *
   * @param differences of its rosters to the ones before, besides those that the results name
   */
  public static Path write(
      List<WorkbookResult> results,
      List<RosterDifference> differences,
      Language language,
      Path target)
      throws IOException {
    return write(ReturnNotice.of(results, language).withDifferences(differences), target);
  }

  /**
   * Writes the returned workbook of a file.
   *
   * @param original the bytes as they were sent, under whatever name
   * @param target file to write; its ending is replaced where the kind changes, its folder is made
   * @return the file that was written
   * @throws IOException when the target cannot be written
   */
  public static Path write(Path original, ReturnNotice notice, Path target) throws IOException {
    return write(original, notice, target, ReturnLimits.USUAL);
  }

  static Path write(Path original, ReturnNotice notice, Path target, ReturnLimits limits)
      throws IOException {
    Optional<Path> spliced = WritingRoom.beside(() -> splice(original, notice, target, limits));
    if (spliced.isPresent()) {
      return spliced.get();
    }
    return Files.size(original) <= SMALL
        ? WritingRoom.beside(() -> copy(original, notice, target, limits))
        : WritingRoom.alone(() -> copy(original, notice, target, limits));
  }

  /** Empty where the workbook is not of the plain kind that can be spliced. */
  static Optional<Path> splice(
      Path original, ReturnNotice notice, Path target, ReturnLimits limits) {
    if (!OriginalCopy.isOpenable(notice)) {
      return Optional.empty();
    }
    try (SpliceableWorkbook workbook = new SpliceableWorkbook(original);
        OriginalCopy copy = workbook.open(notice, limits)) {
      mark(copy, notice, limits);
      return Optional.of(save(copy, target));
    } catch (IOException | InvalidFormatException | RuntimeException unfit) {
      // Whatever is wrong with the file or its folder shows again where the workbook is copied.
      return Optional.empty();
    }
  }

  /** The way of all kinds of workbooks. */
  static Path copy(Path original, ReturnNotice notice, Path target, ReturnLimits limits)
      throws IOException {
    try (OriginalCopy copy = OriginalCopy.open(original, notice)) {
      mark(copy, notice, limits);
      return save(copy, target);
    }
  }

  private static void mark(OriginalCopy copy, ReturnNotice notice, ReturnLimits limits) {
    Workbook workbook = copy.workbook();
    List<Finding> sorted = FindingOrder.sorted(notice.findings(), copy.sheetNames());
    Wording wording = new Wording(notice.language());
    List<String> remarks = new ArrayList<>();
    if (!sorted.isEmpty()) {
      remarks.add(copy.advice(wording));
    }
    int unmarked = new CellMarks(workbook, wording).mark(sorted, copy.places(), limits.marks());
    if (unmarked > 0) {
      remarks.add(
          wording.choose("Chỉ tô màu ", "Only the first ")
              + wording.count(limits.marks())
              + wording.choose(" ô đầu; còn ", " cells are coloured; ")
              + wording.count(unmarked)
              + wording.choose(" ô khác có lỗi xem ở danh sách.", " more stand in the list."));
    }
    SummarySheet.add(workbook, notice, sorted, copy.places(), remarks, limits.listed());
  }

  /**
   * Writes beside the target and moves, so that a run that is cut short leaves no half workbook.
   */
  private static Path save(OriginalCopy copy, Path target) throws IOException {
    Path file = withEnding(target, ending(copy.workbook()));
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
    Files.createDirectories(folder);
    // Not a temporary file of the system: those are closed to all but the one who runs the program.
    Path part =
        folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        copy.writing().write(out);
      }
      return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static String ending(Workbook workbook) {
    return workbook instanceof XSSFWorkbook xlsx
        ? xlsx.isMacroEnabled() ? ".xlsm" : ".xlsx"
        : ".xls";
  }

  /** Behind the sent name: a table sent as .csv and as .xlsx comes back as two workbooks. */
  private static Path withEnding(Path target, String ending) {
    String name = String.valueOf(target.getFileName());
    boolean ends = name.toLowerCase(Locale.ROOT).endsWith(ending);
    return ends ? target : target.resolveSibling(name + ending);
  }
}
