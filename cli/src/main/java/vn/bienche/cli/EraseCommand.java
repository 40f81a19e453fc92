package vn.bienche.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.bienche.warehouse.database.PersonEraser;
import vn.bienche.warehouse.erasure.ErasureRights;
import vn.bienche.warehouse.erasure.KnownNames;
import vn.bienche.warehouse.erasure.LakeEraser;
import vn.bienche.warehouse.erasure.LakeErasure;
import vn.bienche.warehouse.erasure.ReturnedWorkbooks;
import vn.bienche.warehouse.home.FolderTree;

/** {@code bienche erase STAFF_CODE}: makes a person anonymous, for the board only. */
@Command(name = "erase", mixinStandardHelpOptions = true)
final class EraseCommand extends BiencheCommand {

  @Parameters(arity = "1", paramLabel = "STAFF_CODE", descriptionKey = "erase.code")
  String staffCode = "";

  @Option(names = "--yes", descriptionKey = "erase.yes")
  boolean yes;

  /**
   * What was done, without the code or a name.
   *
   * @param personKey surrogate in the register of erasures
   * @param warehouseRows deleted rows by table
   * @param lake what was done to the lake
   * @param warehouseTexts rows of others in which the name was replaced, by table
   * @param covered returned workbooks in which name and code were covered
   * @param keptElsewhere returned workbooks that still name the person
   */
  record Erased(
      String personKey,
      SortedMap<String, Long> warehouseRows,
      SortedMap<String, Long> warehouseTexts,
      LakeErasure lake,
      List<String> covered,
      List<String> keptElsewhere) {}

  @Override
  int execute(Console console) throws IOException, SQLException {
    String code = staffCode.strip();
    if (!yes && !confirmed(console, code)) {
      throw new UsageFault("erase.needs-yes");
    }
    try (Workplace place = Workplace.forWriting(common, "erase");
        Connection connection = place.connections().get()) {
      if (!ErasureRights.held(connection)) {
        throw new UsageFault("erase.not-allowed", place.warehouse().name());
      }
      LakeEraser eraser = new LakeEraser(place.spark().get(), place.lake());
      List<String> names = eraser.names(code, KnownNames.of(connection, code));
      if (names.isEmpty() && eraser.rowsOf(code) == 0) {
        throw new UsageFault("erase.no-such-person", code);
      }
      console.step("erase.lake");
      // Before the lake, so that no name is left in them when this is killed
      FolderTree.delete(place.home().keptTables());
      FolderTree.delete(place.home().knownRows());
      LakeErasure lake = eraser.erase(code, names);
      console.step("erase.warehouse");
      PersonEraser.Erasure warehouse = PersonEraser.erase(connection, code, names);
      ReturnedWorkbooks returned = new ReturnedWorkbooks(code, names);
      List<String> covered = new ArrayList<>();
      List<String> kept = new ArrayList<>();
      for (Path copy : copies(place, lake)) {
        // Where a namesake stands in the same workbook, covering would cover the namesake
        boolean shared =
            lake.shared().contains(place.home().returned().relativize(copy).toString());
        boolean done = !shared && returned.cover(copy);
        (done ? covered : kept).add(copy.toString());
      }
      report(
          console,
          new Erased(
              warehouse.personKey(), warehouse.rows(), warehouse.texts(), lake, covered, kept));
      return ExitCode.DONE;
    }
  }

  /** Asks a person at a terminal; a program has to say it in the command. */
  private static boolean confirmed(Console console, String code) throws IOException {
    if (!Console.isTerminal()) {
      return false;
    }
    console.say("erase.about", code);
    console.say("erase.confirm");
    String typed =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    return code.equals(typed == null ? "" : typed.strip());
  }

  /** Returned workbooks that hold or mention the person; senders' own files are not ours. */
  private static List<Path> copies(Workplace place, LakeErasure lake) {
    Path returned = place.home().returned();
    return lake.workbooks().stream().map(returned::resolve).filter(Files::exists).toList();
  }

  private void report(Console console, Erased erased) {
    if (common.json) {
      console.result(JsonText.of(erased));
      return;
    }
    long rows = erased.warehouseRows().values().stream().mapToLong(Long::longValue).sum();
    console.say("erase.done-lake", erased.lake().rows(), erased.lake().findings());
    console.say("erase.done-warehouse", rows, erased.warehouseRows().size(), erased.personKey());
    if (erased.lake().mentions() > 0) {
      console.say("erase.mentions", erased.lake().mentions());
    }
    if (erased.lake().namesakes() > 0) {
      console.say("erase.namesakes", erased.lake().namesakes());
    }
    console.say("erase.covered", erased.covered().size());
    console.say("erase.not-touched");
    erased.keptElsewhere().forEach(file -> console.result("  " + file));
    console.say("erase.next");
  }
}
