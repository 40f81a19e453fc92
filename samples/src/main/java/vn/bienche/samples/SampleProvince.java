package vn.bienche.samples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.bienche.samples.data.Blueprint;
import vn.bienche.samples.form.SampleWorkbook;
import vn.bienche.samples.people.Population;

/**
 * Writes the workbooks of a sample province: a folder per sending unit, named by its code, and the
 * organisation board's workbooks in the folder of the province.
 */
public final class SampleProvince {

  /** First reporting date, on which the published headcount and grades stand. */
  static final LocalDate REPORTING_DATE = LocalDate.of(2023, 11, 15);

  private SampleProvince() {}

  /**
   * Writes all workbooks below {@code folder}; the files' times are the days on which they came in.
   * The listener hears of one workbook at a time.
   *
   * @return number of workbooks
   */
  public static int write(Path folder, SampleOptions options, SampleListener listener) {
    List<Supplier<SampleWorkbook>> workbooks = workbooks(options);
    AtomicInteger done = new AtomicInteger();
    workbooks.parallelStream()
        .map(workbook -> workbook.get().write(folder))
        .forEach(
            file -> {
              synchronized (listener) {
                listener.written(file, done.incrementAndGet(), workbooks.size());
              }
            });
    return done.get();
  }

  /** All workbooks, each built when it is asked for. */
  static List<Supplier<SampleWorkbook>> workbooks(SampleOptions options) {
    Blueprint blueprint = Blueprint.calibrated();
    Population population = Population.invent(blueprint, REPORTING_DATE, options.seed());
    return new Correspondence(blueprint, population, options).workbooks();
  }
}
