package vn.bienche.ingest.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.bienche.ingest.workbook.OpenedWorkbook;
import vn.bienche.ingest.workbook.RawSheet;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;
import vn.bienche.warehouse.value.SourceRef;

/** Finds the sheets of a workbook that hold forms, and says whose they are. */
public final class WorkbookPlanner {

  /** Sheets of lists and of the program begin with this. */
  private static final String INTERNAL = "_";

  private WorkbookPlanner() {}

  /**
   * @param name file name as the unit knows it
   * @param sha256 of its bytes
   * @param latestYear the last year that a year of two digits may mean where the form has no period
   * @param units by whose names a sheet without a code is known
   */
  public static WorkbookPlan plan(
      OpenedWorkbook workbook, String name, String sha256, int latestYear, KnownUnits units) {
    SourceRef source = SourceRef.ofWorkbook(name, sha256);
    List<Finding> findings = new ArrayList<>();
    if (workbook.hasMacros()) {
      findings.add(new Finding(RuleCode.WB_013, Severity.WARNING, source, null, null, List.of()));
    }
    Map<String, Declared> hidden = hidden(workbook);
    Declared file = FileName.read(name);
    List<SheetPlan> plans = new ArrayList<>();
    for (RawSheet sheet : workbook.sheets()) {
      boolean ours = sheet.name().startsWith(INTERNAL) || ReturnedSheets.isReturned(sheet.name());
      if (sheet.isHidden() && !ours) {
        HiddenForms.of(sheet).ifPresent(form -> findings.add(unread(sheet, form, source)));
      } else if (!ours) {
        Declared declared =
            hidden.getOrDefault(sheet.name(), hidden.getOrDefault("", Declared.NOTHING));
        SheetPlanner planner =
            new SheetPlanner(sheet, declared, file, source, latestYear, units, findings);
        planner.plan(plans).ifPresent(plans::add);
      }
    }
    boolean refused = findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    if (plans.isEmpty() && !refused) {
      findings.add(noForm(workbook, source));
    }
    return new WorkbookPlan(plans, findings);
  }

  private static Finding unread(RawSheet sheet, FormCode form, SourceRef source) {
    SourceRef place = new SourceRef(source.workbook(), source.sha256(), sheet.name(), null);
    return new Finding(
        RuleCode.WB_022, Severity.WARNING, place, null, null, List.of(sheet.name(), form.name()));
  }

  private static Map<String, Declared> hidden(OpenedWorkbook workbook) {
    for (RawSheet sheet : workbook.sheets()) {
      if (sheet.name().equals(HiddenSheetReader.NAME)) {
        return HiddenSheetReader.read(sheet);
      }
    }
    return Map.of();
  }

  private static Finding noForm(OpenedWorkbook workbook, SourceRef source) {
    String sheets =
        workbook.sheets().stream().map(RawSheet::name).limit(10).collect(Collectors.joining(", "));
    String forms =
        Arrays.stream(FormCode.values()).map(Enum::name).collect(Collectors.joining(", "));
    return new Finding(RuleCode.WB_006, Severity.ERROR, source, null, null, List.of(sheets, forms));
  }
}
