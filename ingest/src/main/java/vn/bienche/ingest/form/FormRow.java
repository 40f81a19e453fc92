package vn.bienche.ingest.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;
import vn.bienche.warehouse.value.SourceRef;

/**
 * One data row: raw cells, typed values and what was found. Rules change it until it is handed on.
 */
public final class FormRow {

  private final FormLayout layout;
  private final SheetPlace place;
  private final int number;
  private final @Nullable RawCell[] cells;
  private final @Nullable Object[] values;
  private List<Finding> findings = List.of();
  private boolean rejected;
  private boolean warned;

  FormRow(FormLayout layout, SheetPlace place, int number) {
    this.layout = layout;
    this.place = place;
    this.number = number;
    this.cells = new RawCell[layout.columns().size()];
    this.values = new Object[layout.columns().size()];
  }

  /** Row as Excel shows it. */
  public int number() {
    return number;
  }

  public String sheet() {
    return place.sheet();
  }

  public boolean isRejected() {
    return rejected;
  }

  /** Whether a warning stands on the row. */
  public boolean isWarned() {
    return warned;
  }

  public List<Finding> findings() {
    return findings;
  }

  /** Typed values in the contract's order. */
  public List<@Nullable Object> values() {
    return Arrays.asList(values);
  }

  /** Text of each cell in the contract's order, null where blank. */
  public List<@Nullable String> rawTexts() {
    @Nullable String[] texts = new String[cells.length];
    for (int i = 0; i < cells.length; i++) {
      RawCell cell = cells[i];
      texts[i] = cell == null ? null : cell.text();
    }
    return Arrays.asList(texts);
  }

  public @Nullable String text(String key) {
    return (String) values[layout.place(key)];
  }

  public @Nullable LocalDate date(String key) {
    return (LocalDate) values[layout.place(key)];
  }

  public @Nullable Integer integer(String key) {
    return (Integer) values[layout.place(key)];
  }

  public @Nullable BigDecimal decimal(String key) {
    return (BigDecimal) values[layout.place(key)];
  }

  /** A duration. */
  public @Nullable Long seconds(String key) {
    return (Long) values[layout.place(key)];
  }

  public boolean flag(String key) {
    return Boolean.TRUE.equals(values[layout.place(key)]);
  }

  /** The typed value of a key, or null. */
  public @Nullable Object value(String key) {
    return values[layout.place(key)];
  }

  public boolean isEmpty(String key) {
    return values[layout.place(key)] == null;
  }

  /** Text of the cell as read; null where blank. */
  public @Nullable String rawText(String key) {
    RawCell cell = cells[layout.place(key)];
    return cell == null ? null : cell.text();
  }

  /** Gives the column another value than the cell says. */
  public void set(String key, @Nullable Object value) {
    values[layout.place(key)] = value;
  }

  /** Rejects the row. */
  public void reject(RuleCode rule, String key, String... details) {
    rejected = true;
    add(rule, Severity.ERROR, key, details);
  }

  /** The row loads with a warning. */
  public void warn(RuleCode rule, String key, String... details) {
    warned = true;
    add(rule, Severity.WARNING, key, details);
  }

  /** A value was repaired without loss. */
  public void repaired(RuleCode rule, String key, String... details) {
    add(rule, Severity.REPAIR, key, details);
  }

  void put(int column, RawCell cell, @Nullable Object value) {
    cells[column] = cell;
    values[column] = value;
  }

  @Nullable RawCell cell(int column) {
    return cells[column];
  }

  @Nullable Object value(int column) {
    return values[column];
  }

  private void add(RuleCode rule, Severity severity, String key, String... details) {
    int column = layout.place(key);
    FormColumn spec = layout.columns().get(column);
    RawCell cell = cells[column];
    String raw = cell == null ? null : cell.text();
    if (cell != null && cell.conversion() != null && severity == Severity.REPAIR) {
      raw = cell.conversion().before();
    }
    List<String> arguments = new ArrayList<>(details.length + 1);
    arguments.add(spec.header());
    arguments.addAll(Arrays.asList(details));
    SourceRef source = place.at(spec.key(), number);
    findings = findings.isEmpty() ? new ArrayList<>(2) : findings;
    findings.add(new Finding(rule, severity, source, key, raw, arguments));
  }
}
