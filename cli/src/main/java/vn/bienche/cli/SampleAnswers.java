package vn.bienche.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.bienche.samples.defect.KnownDefect;
import vn.bienche.samples.defect.SampleDefects;

/**
 * Workbooks with seeded defects and, beside them, what a reader has to find.
 *
 * @param inbox folder of the workbooks, to be read after the province's own
 * @param list the answers as CSV: workbook, cell, rule, severity
 */
record SampleAnswers(Path inbox, Path list) {

  static SampleAnswers write(Path folder, long seed) throws IOException {
    SampleAnswers answers =
        new SampleAnswers(folder.resolve("hop-thu"), folder.resolve("dap-an.csv"));
    List<KnownDefect> defects = SampleDefects.write(answers.inbox(), seed);
    try (Writer out = Files.newBufferedWriter(answers.list());
        CSVPrinter csv =
            CSVFormat.DEFAULT
                .builder()
                .setHeader("workbook", "cell", "rule", "severity")
                .get()
                .print(out)) {
      for (KnownDefect defect : defects) {
        csv.printRecord(
            defect.workbook(),
            defect.cell(),
            defect.rule().number(),
            defect.severity().name().toLowerCase(Locale.ROOT));
      }
    }
    return answers;
  }
}
