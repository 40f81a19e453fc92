package vn.bienche.samples.defect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.bienche.ingest.template.FormSheet;
import vn.bienche.ingest.template.FormWorkbook;
import vn.bienche.ingest.template.SendingUnit;
import vn.bienche.samples.data.Blueprint;
import vn.bienche.samples.form.RosterRows;
import vn.bienche.samples.people.Person;
import vn.bienche.samples.people.Population;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;

/**
 * Workbooks with defects for the calibrated province: they come in after its own workbooks and are
 * of later periods, so that they change none of its published figures. The answers are known and
 * returned.
 */
public final class SampleDefects {

  private static final LocalDateTime RECEIVED = LocalDateTime.of(2024, 7, 5, 9, 0);
  private static final LocalDate ROSTER_DAY = LocalDate.of(2024, 6, 30);
  private static final LocalDate REPORTING_DATE = LocalDate.of(2023, 11, 15);
  private static final Period APRIL = Period.ofMonth(2024, 4);
  private static final String SUPERIOR = "Tỉnh ủy Hậu Giang";

  private final Path folder;
  private final Blueprint blueprint = Blueprint.calibrated();
  private final Population population;
  private final List<KnownDefect> defects = new ArrayList<>();

  private SampleDefects(Path folder, long seed) {
    this.folder = folder;
    this.population = Population.invent(blueprint, REPORTING_DATE, seed);
  }

  /**
   * Writes the workbooks below {@code folder}.
   *
   * @param seed of the province whose persons they name
   * @return what a reader has to find, and nothing else of severity error
   */
  public static List<KnownDefect> write(Path folder, long seed) {
    SampleDefects defects = new SampleDefects(folder, seed);
    try {
      defects.rowsWithDefects();
      defects.refusedWorkbooks();
      defects.brokenFiles();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write below " + folder, e);
    }
    return List.copyOf(defects.defects);
  }

  private void rowsWithDefects() throws IOException {
    String logFile = "HG-I-1/HG-I-1_NKCV_2024-04.xlsx";
    DefectiveLog log = new DefectiveLog(logFile, population.of("HG-I-1"));
    write(logFile, sheet("HG-I-1", FormCode.NKCV, APRIL, log.rows()));
    defects.addAll(log.defects());
    String rosterFile = "HG-I-2/HG-I-2_DSCB_2024-06-30.xlsx";
    DefectiveRoster roster = new DefectiveRoster(rosterFile, population.of("HG-I-2"));
    write(rosterFile, sheet("HG-I-2", FormCode.DSCB, Period.ofDay(ROSTER_DAY), roster.rows()));
    defects.addAll(roster.defects());
  }

  private void refusedWorkbooks() throws IOException {
    List<Map<String, Object>> lines =
        new DefectiveLog("", population.of("HG-I-3")).rows().subList(0, 1);
    FormSheet stranger =
        FormSheet.of(
            FormCode.NKCV, new SendingUnit("HG-IX-9", "Ban Tôn giáo", SUPERIOR), APRIL, lines);
    refused("HG-IX-9/HG-IX-9_NKCV_2024-04.xlsx", stranger, RuleCode.WB_009);
    FormSheet headless =
        sheet("HG-I-3", FormCode.NKCV, APRIL, lines).without(Set.of("description"));
    refused("HG-I-3/HG-I-3_NKCV_2024-04.xlsx", headless, RuleCode.WB_010);
    FormSheet foreign = sheet("HG-I-5", FormCode.NKCV, APRIL, lines);
    refused("HG-I-4/HG-I-5_NKCV_2024-04.xlsx", foreign, RuleCode.WB_011);
    List<Person> persons = population.of("HG-II-1");
    List<Map<String, Object>> half = RosterRows.of(persons.subList(0, persons.size() / 2), true);
    refused(
        "HG-II-1/HG-II-1_DSCB_2024-06-30.xlsx",
        sheet("HG-II-1", FormCode.DSCB, Period.ofDay(ROSTER_DAY), half),
        RuleCode.WB_016);
  }

  private void brokenFiles() throws IOException {
    List<Map<String, Object>> lines = new DefectiveLog("", population.of("HG-II-3")).rows();
    byte[] whole = FormWorkbook.of(sheet("HG-II-3", FormCode.NKCV, APRIL, lines)).bytes(RECEIVED);
    broken(
        "HG-II-3/HG-II-3_NKCV_2024-04.xlsx",
        Arrays.copyOf(whole, whole.length / 2),
        RuleCode.WB_003);
    broken("HG-II-4/HG-II-4_NKCV_2024-04.xlsx", new byte[0], RuleCode.WB_001);
    byte[] text = "Nhật ký công việc tháng 4".getBytes(StandardCharsets.UTF_8);
    broken("HG-II-5/HG-II-5_NKCV_2024-04.xlsx", text, RuleCode.WB_002);
  }

  private FormSheet sheet(
      String unit, FormCode form, Period period, List<Map<String, Object>> rows) {
    return FormSheet.of(
        form, new SendingUnit(unit, blueprint.unit(unit).name(), SUPERIOR), period, rows);
  }

  private void refused(String file, FormSheet sheet, RuleCode rule) throws IOException {
    write(file, sheet);
    defects.add(new KnownDefect(file, "", rule, Severity.ERROR));
  }

  private void broken(String file, byte[] bytes, RuleCode rule) throws IOException {
    write(file, bytes);
    defects.add(new KnownDefect(file, "", rule, Severity.ERROR));
  }

  private void write(String file, FormSheet sheet) throws IOException {
    write(file, FormWorkbook.of(sheet).bytes(RECEIVED));
  }

  private void write(String file, byte[] bytes) throws IOException {
    Path target = folder.resolve(file);
    Files.createDirectories(target.getParent());
    Files.write(target, bytes);
  }
}
