package vn.bienche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.bienche.warehouse.archive.ArchiveRefused;
import vn.bienche.warehouse.archive.ArchiveReport;
import vn.bienche.warehouse.archive.HomeArchive;

/** {@code bienche restore FILE.zip} */
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand extends BiencheCommand {

  @Parameters(arity = "1", paramLabel = "FILE.zip", descriptionKey = "restore.file")
  @Nullable Path file;

  @Option(names = "--force", descriptionKey = "restore.force")
  boolean force;

  @Override
  int execute(Console console) {
    Path archive = Objects.requireNonNull(file);
    if (!Files.isRegularFile(archive)) {
      throw new UsageFault("restore.no-such-file", archive);
    }
    try (Workplace place = Workplace.forWriting(common, "restore")) {
      ArchiveReport report =
          HomeArchive.restore(archive, place.home(), place.settings().text("db"), force);
      console.say("restore.done", report.files(), report.tables(), report.rows());
      report.replaced().ifPresent(folder -> console.say("restore.replaced", folder));
      return ExitCode.DONE;
    } catch (ArchiveRefused refused) {
      String key = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
      throw new UsageFault("restore." + key, refused.subject());
    }
  }
}
