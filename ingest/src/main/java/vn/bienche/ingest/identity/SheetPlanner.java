package vn.bienche.ingest.identity;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.form.HeaderFinder;
import vn.bienche.ingest.form.HeaderMap;
import vn.bienche.ingest.form.TitleBlock;
import vn.bienche.ingest.form.TitleLabel;
import vn.bienche.ingest.form.catalog.Forms;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.ingest.workbook.RawRow;
import vn.bienche.ingest.workbook.RawSheet;
import vn.bienche.warehouse.contract.FormCatalog;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.contract.NearestValue;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;
import vn.bienche.warehouse.value.SourceRef;

/**
 * Says which form, unit and period one sheet holds: title block before hidden sheet before file
 * name.
 */
final class SheetPlanner {

  private static final int MOST_CANDIDATES = 10;

  private final RawSheet sheet;
  private final Declared hidden;
  private final Declared file;
  private final SourceRef place;
  private final int latestYear;
  private final KnownUnits units;
  private final List<Finding> findings;
  private final List<RawRow> rows;
  private final HeaderFinder finder;

  SheetPlanner(
      RawSheet sheet,
      Declared hidden,
      Declared file,
      SourceRef source,
      int latestYear,
      KnownUnits units,
      List<Finding> findings) {
    this.sheet = sheet;
    this.hidden = hidden;
    this.file = file;
    this.place = new SourceRef(source.workbook(), source.sha256(), sheet.name(), null);
    this.latestYear = latestYear;
    this.units = units;
    this.findings = findings;
    this.rows = SheetStart.read(sheet);
    this.finder = new HeaderFinder(rows, sheet.merged());
  }

  /**
   * The plan; none where the sheet holds no form or cannot be read, which a finding then says.
   *
   * @param before plans of the sheets before this one, whose unit counts where no other source
   *     names one
   */
  Optional<SheetPlan> plan(List<SheetPlan> before) {
    Optional<FormCode> form = form();
    if (form.isEmpty()) {
      return Optional.empty();
    }
    Optional<HeaderMap> header = finder.find(form.get());
    TitleBlock title = title(header);
    if (header.isEmpty()) {
      if (isMeantAsForm(title)) {
        missingColumn(required(form.get(), title, Set.of()).get(0), List.of());
      }
      return Optional.empty();
    }
    if (!isComplete(form.get(), title, header.get())) {
      return Optional.empty();
    }
    String unit = unit(form.get(), title, before);
    Period period = period(form.get(), title);
    if (unit == null || period == null) {
      return Optional.empty();
    }
    Integer version = hidden.version() == null ? file.version() : hidden.version();
    return Optional.of(
        new SheetPlan(
            sheet,
            form.get(),
            header.get(),
            title,
            unit,
            period,
            version == null ? 1 : Math.max(1, version),
            hidden.template()));
  }

  private Optional<FormCode> form() {
    Optional<FormCode> named =
        FormSigns.inTitle(rows)
            .or(() -> Optional.ofNullable(hidden.form()))
            .or(() -> FormSigns.inSheetName(sheet.name()))
            .or(() -> Optional.ofNullable(file.form()));
    return named.isPresent()
            && (finder.find(named.get()).isPresent() || isMeantAsForm(title(Optional.empty())))
        ? named
        : byHeader();
  }

  /** A form all of whose required columns stand in the header, the one with most columns first. */
  private Optional<FormCode> byHeader() {
    record Fit(FormCode form, int columns) {}
    List<Fit> fits = new ArrayList<>();
    for (FormCode form : FormCode.values()) {
      finder
          .find(form)
          .filter(h -> required(form, title(Optional.of(h)), keys(h)).isEmpty())
          .ifPresent(h -> fits.add(new Fit(form, h.columns().size())));
    }
    return fits.stream().max(Comparator.comparingInt(Fit::columns)).map(Fit::form);
  }

  private TitleBlock title(Optional<HeaderMap> header) {
    int end = header.map(HeaderMap::firstRow).orElse(Integer.MAX_VALUE);
    return TitleBlock.of(rows.stream().filter(r -> r.number() < end).toList());
  }

  /**
   * A sheet of explanations may name a form; one that names unit or period too is meant to be read.
   */
  private boolean isMeantAsForm(TitleBlock title) {
    RawCell unit = title.value(TitleLabel.UNIT);
    return hidden.form() != null || (unit != null && UnitLabel.isCode(unit.text()));
  }

  private boolean isComplete(FormCode form, TitleBlock title, HeaderMap header) {
    for (HeaderMap.DoubleHeader twice : header.doubles()) {
      add(
          RuleCode.WB_018,
          Severity.WARNING,
          null,
          twice.header(),
          RawCell.letters(twice.read()),
          RawCell.letters(twice.ignored()));
    }
    List<FormColumn> missing = required(form, title, keys(header));
    missing.forEach(column -> missingColumn(column, header.texts()));
    return missing.isEmpty();
  }

  private static Set<String> keys(HeaderMap header) {
    Set<String> keys = new HashSet<>();
    header.columns().values().forEach(c -> keys.add(c.key()));
    return keys;
  }

  private static List<FormColumn> required(FormCode form, TitleBlock title, Set<String> present) {
    Set<String> given = Forms.of(form).givenBy(title);
    return FormCatalog.of(form).columns().stream()
        .filter(c -> c.required() && !present.contains(c.key()) && !given.contains(c.key()))
        .toList();
  }

  private void missingColumn(FormColumn column, List<String> texts) {
    add(
        RuleCode.WB_010,
        Severity.ERROR,
        null,
        column.header(),
        String.join(" | ", column.synonyms()),
        NearestValue.of(column.header(), texts).orElse(""));
  }

  private @Nullable String unit(FormCode form, TitleBlock title, List<SheetPlan> before) {
    RawCell labelled = title.value(TitleLabel.UNIT);
    UnitOfSheet named = UnitOfSheet.labelled(title, units);
    if (labelled != null && UnitLabel.isCode(labelled.text())) {
      return ofTitle(UnitLabel.code(labelled.text()));
    }
    if (named != null && named.isCertain()) {
      return byName(named);
    }
    String unit = hidden.unit() == null ? file.unit() : hidden.unit();
    if (unit == null && !before.isEmpty()) {
      unit = before.get(0).unit();
    }
    if (unit != null) {
      return unit;
    }
    UnitOfSheet letterhead = UnitOfSheet.inLetterhead(title, units);
    boolean nameless = named == null || named.codes().isEmpty();
    if (nameless && letterhead != null && letterhead.isCertain()) {
      return byName(letterhead);
    }
    noUnit(form, nameless && letterhead != null ? letterhead : named);
    return null;
  }

  private String ofTitle(String unit) {
    compare("Mã đơn vị", unit, hidden.unit());
    compare("Mã đơn vị", unit, file.unit());
    return unit;
  }

  private String byName(UnitOfSheet named) {
    add(RuleCode.WB_021, Severity.REPAIR, named.name(), named.name(), named.code());
    return ofTitle(named.code());
  }

  private void noUnit(FormCode form, @Nullable UnitOfSheet named) {
    String name = named == null ? "" : named.name();
    String candidates =
        named == null
            ? ""
            : named.codes().stream().sorted().limit(MOST_CANDIDATES).collect(joining(", "));
    add(
        RuleCode.WB_007,
        Severity.ERROR,
        named == null ? null : name,
        form.name(),
        name,
        candidates);
  }

  private @Nullable Period period(FormCode form, TitleBlock title) {
    if (form == FormCode.DVTC) {
      return Period.NONE;
    }
    Optional<Period> labelled = PeriodLines.labelled(form, title, latestYear);
    if (labelled.isPresent()) {
      compare("Kỳ", labelled.get().text(), text(fitting(form, hidden.period())));
      compare("Kỳ", labelled.get().text(), text(fitting(form, file.period())));
      return labelled.get();
    }
    String unreadable = PeriodLines.unreadable(form, title);
    Optional<Period> other =
        unreadable != null
            ? Optional.empty()
            : fitting(form, hidden.period())
                .or(() -> fitting(form, file.period()))
                .or(() -> PeriodLines.inLines(form, title, latestYear));
    if (other.isPresent()) {
      return other.get();
    }
    if (form == FormCode.GBC && unreadable == null) {
      return QuotaYears.period(sheet, finder);
    }
    add(
        RuleCode.WB_008,
        Severity.ERROR,
        unreadable,
        form.name(),
        PeriodLines.example(form),
        unreadable == null ? "" : unreadable);
    return null;
  }

  private static Optional<Period> fitting(FormCode form, @Nullable Period period) {
    return Optional.ofNullable(period).filter(p -> PeriodLines.kinds(form).contains(p.kind()));
  }

  private static @Nullable String text(Optional<Period> period) {
    return period.map(Period::text).orElse(null);
  }

  private void compare(String what, String title, @Nullable String other) {
    if (other != null && !other.equals(title)) {
      add(RuleCode.WB_012, Severity.WARNING, other, what, title);
    }
  }

  private void add(RuleCode rule, Severity severity, @Nullable String raw, String... arguments) {
    findings.add(new Finding(rule, severity, place, null, raw, List.of(arguments)));
  }
}
