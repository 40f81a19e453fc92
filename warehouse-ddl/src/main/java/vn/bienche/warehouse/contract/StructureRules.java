package vn.bienche.warehouse.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The limits of {@code structure_rules.csv}: minimum sizes, numbers of deputies, unit limits. */
public final class StructureRules {

  private static final List<StructureRule> RULES =
      ContractFile.records("structure_rules.csv").stream().map(StructureRules::rule).toList();

  private StructureRules() {}

  public static List<StructureRule> all() {
    return RULES;
  }

  private static StructureRule rule(Map<String, String> line) {
    String limit = optional(line, "limit");
    return new StructureRule(
        required(line, "rule_id"),
        required(line, "object"),
        required(line, "measure"),
        optional(line, "size_of"),
        number(line, "size_from"),
        number(line, "size_to"),
        required(line, "operator"),
        limit == null ? null : new BigDecimal(limit),
        required(line, "rule_vi"),
        required(line, "basis"));
  }

  private static String required(Map<String, String> line, String name) {
    return Objects.requireNonNull(line.get(name), name).strip();
  }

  private static @Nullable String optional(Map<String, String> line, String name) {
    String text = required(line, name);
    return text.isEmpty() ? null : text;
  }

  private static @Nullable Integer number(Map<String, String> line, String name) {
    String text = optional(line, name);
    return text == null ? null : Integer.valueOf(text);
  }
}
