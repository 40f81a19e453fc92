package vn.bienche.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bienche sample --out DIR} */
@Command(name = "sample", mixinStandardHelpOptions = true)
final class SampleCommand extends BiencheCommand {

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "sample.out")
  @Nullable Path out;

  @Mixin SampleChoice choice = new SampleChoice();

  @Override
  int execute(Console console) throws Exception {
    Path folder = java.util.Objects.requireNonNull(out);
    int workbooks = SampleStage.write(folder, choice.options(), console);
    console.say("sample.written", workbooks, folder);
    return ExitCode.DONE;
  }
}
