package vn.bienche.samples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.bienche.samples.data.Blueprint;
import vn.bienche.samples.data.SizedProvince;
import vn.bienche.samples.data.TwoTierReform;
import vn.bienche.samples.form.SampleWorkbook;
import vn.bienche.samples.post.Correspondence;
import vn.bienche.samples.post.Schedule;

/**
 * Writes the workbooks of a sample province: a folder per sending unit, named by its code, and the
 * organisation board's workbooks in the folder of the province.
 */
public final class SampleProvince {

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
    Blueprint calibrated = Blueprint.calibrated();
    YearMonth first = options.firstMonth();
    YearMonth last = options.lastMonth();
    if (options.staff() == SampleOptions.CALIBRATED_STAFF) {
      Schedule published =
          new Schedule(
              LocalDate.of(2022, 12, 31),
              LocalDate.of(2023, 11, 15),
              LocalDate.of(2024, 1, 5),
              LocalDate.of(2024, 3, 31),
              first,
              last);
      return new Correspondence(calibrated, published, options.seed()).workbooks();
    }
    Blueprint sized = SizedProvince.of(calibrated, options.staff(), first, last);
    LocalDate start = first.atDay(1);
    Schedule schedule = new Schedule(null, start, start, last.atEndOfMonth(), first, last);
    Correspondence correspondence = new Correspondence(sized, schedule, options.seed());
    boolean reformed =
        start.isBefore(TwoTierReform.DAY) && !last.isBefore(YearMonth.from(TwoTierReform.DAY));
    return reformed
        ? correspondence.workbooksAcross(TwoTierReform.of(sized))
        : correspondence.workbooks();
  }
}
