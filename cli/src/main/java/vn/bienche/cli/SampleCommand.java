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

  @Option(names = "--defects", paramLabel = "DIR", descriptionKey = "sample.defects")
  @Nullable Path defects;

  @Mixin SampleChoice choice = new SampleChoice();

  @Override
  int execute(Console console) throws Exception {
    Path folder = java.util.Objects.requireNonNull(out);
    Path seeded = defects;
    if (seeded != null && choice.staff != null) {
      throw new UsageFault("sample.defects-of-calibrated");
    }
    int workbooks = SampleStage.write(folder, choice.options(), console);
    console.say("sample.written", workbooks, folder);
    if (seeded != null) {
      SampleAnswers answers = SampleAnswers.write(seeded, choice.options().seed());
      console.say("sample.defects-written", answers.inbox(), answers.list());
    }
    return ExitCode.DONE;
  }
}
