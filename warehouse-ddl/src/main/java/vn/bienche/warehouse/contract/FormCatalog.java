package vn.bienche.warehouse.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bienche.warehouse.value.FormCode;

/** All forms, read from {@code forms.csv}. */
public final class FormCatalog {

  private static final Pattern REFERENCE = Pattern.compile("as in ([A-Z0-9]+)");
  private static final Map<FormCode, FormSpec> SPECS = load();

  private FormCatalog() {}

  public static FormSpec of(FormCode form) {
    FormSpec spec = SPECS.get(form);
    if (spec == null) {
      throw new IllegalStateException("forms.csv holds no column of " + form);
    }
    return spec;
  }

  private static Map<FormCode, FormSpec> load() {
    Map<FormCode, List<FormColumn>> columns = new EnumMap<>(FormCode.class);
    for (Map<String, String> line : ContractFile.records("forms.csv")) {
      FormCode form = FormCode.valueOf(field(line, "form"));
      columns.computeIfAbsent(form, f -> new ArrayList<>()).add(column(line, columns));
    }
    Map<FormCode, FormSpec> specs = new EnumMap<>(FormCode.class);
    columns.forEach((form, list) -> specs.put(form, new FormSpec(form, list)));
    return specs;
  }

  /**
   * A domain that refers to another form, such as {@code as in DSCB}, takes the list of its column
   * of the same key.
   */
  private static FormColumn column(
      Map<String, String> line, Map<FormCode, List<FormColumn>> before) {
    ColumnType type = ColumnType.of(field(line, "type"));
    String domain = field(line, "domain");
    return new FormColumn(
        Integer.parseInt(field(line, "order")),
        field(line, "key"),
        field(line, "header"),
        split(field(line, "synonyms")),
        type,
        field(line, "required").toLowerCase(Locale.ROOT).equals("yes"),
        domain,
        type == ColumnType.ENUM ? allowed(field(line, "key"), domain, before) : List.of());
  }

  private static List<String> allowed(
      String key, String domain, Map<FormCode, List<FormColumn>> before) {
    Matcher reference = REFERENCE.matcher(domain);
    if (!reference.lookingAt()) {
      return allowed(domain);
    }
    FormCode form = FormCode.valueOf(reference.group(1));
    return before.getOrDefault(form, List.of()).stream()
        .filter(column -> column.key().equals(key))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("forms.csv refers to no column: " + key + " " + domain))
        .allowed();
  }

  /**
   * The list of an enumeration ends where the contract goes on with a remark in brackets or after a
   * semicolon.
   */
  private static List<String> allowed(String domain) {
    String list = domain.replaceAll("\\s*\\(.*$", "").replaceAll(";.*$", "");
    return split(list);
  }

  private static List<String> split(String text) {
    return Arrays.stream(text.split("\\|", -1))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private static String field(Map<String, String> line, String name) {
    String value = line.get(name);
    if (value == null) {
      throw new IllegalStateException("forms.csv has no column " + name);
    }
    return value.strip();
  }
}
