package vn.bienche.reports.explain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.query.Row;

/** From a fact's submission, sheet and row to cells: column letters differ between workbooks. */
final class FactPlaces {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, JsonNode> read = new HashMap<>();

  /** The cells of the columns that show the fact; the workbook alone where it has no row. */
  List<FactPlace> of(Row fact, List<String> columns) {
    String workbook = fact.text("workbook_name");
    String sha256 = fact.text("workbook_sha256");
    if (workbook == null || sha256 == null) {
      return List.of();
    }
    String sheet = fact.text("sheet");
    String row = fact.text("row_no");
    if (sheet == null || row == null) {
      return List.of(new FactPlace(workbook, sha256, null, null, null));
    }
    JsonNode letters = letters(fact.requiredText("column_letters"), sheet);
    List<FactPlace> places = new ArrayList<>();
    for (String column : columns) {
      String letter = letters.path(column).asText();
      if (!letter.isEmpty()) {
        places.add(new FactPlace(workbook, sha256, sheet, cell(letter, row, fact), column));
      }
    }
    return places.isEmpty() ? List.of(new FactPlace(workbook, sha256, sheet, row, null)) : places;
  }

  private static String cell(String letter, String row, Row fact) {
    String last = lastRow(fact);
    return last == null || last.equals(row) ? letter + row : letter + row + ":" + letter + last;
  }

  private static @Nullable String lastRow(Row fact) {
    return fact.has("last_row") ? fact.text("last_row") : null;
  }

  private JsonNode letters(String json, String sheet) {
    JsonNode sheets =
        read.computeIfAbsent(
            json,
            text -> {
              try {
                return JSON.readTree(text);
              } catch (JsonProcessingException e) {
                throw new IllegalStateException("star.submission_source holds no JSON", e);
              }
            });
    for (JsonNode one : Objects.requireNonNull(sheets)) {
      if (one.path("sheet").asText().equals(sheet)) {
        return one.path("columns");
      }
    }
    return JSON.createObjectNode();
  }
}
