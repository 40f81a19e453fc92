package vn.bienche.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.bienche.warehouse.archive.ArchiveReport;
import vn.bienche.warehouse.archive.HomeArchive;

/** {@code bienche backup --out FILE.zip} */
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand extends BiencheCommand {

  @Option(names = "--out", required = true, paramLabel = "FILE.zip", descriptionKey = "backup.out")
  @Nullable Path out;

  @Override
  int execute(Console console) {
    try (Workplace place = Workplace.forWriting(common, "backup")) {
      ArchiveReport report =
          HomeArchive.backup(place.home(), place.warehouse(), Objects.requireNonNull(out));
      console.say("backup.done", report.archive(), report.files(), report.tables(), report.rows());
      if (place.settings().text("lake").isPresent()) {
        console.say("backup.lake-elsewhere", place.lake().root());
      }
      return ExitCode.DONE;
    }
  }
}
