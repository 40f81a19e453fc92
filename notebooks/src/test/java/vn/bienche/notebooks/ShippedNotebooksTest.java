package vn.bienche.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedNotebooksTest {

  static List<Path> notebooks() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(""))) {
      return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
    }
  }

  @Test
  void areThere() throws IOException {
    assertThat(notebooks()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void holdNoOutput(Path notebook) throws IOException {
    for (JsonNode cell : code(notebook)) {
      assertThat(cell.get("outputs")).as(notebook + ": run nbconvert --clear-output").isEmpty();
      assertThat(cell.get("execution_count").isNull()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void readPlannersViewsOnly(Path notebook) throws IOException {
    for (JsonNode cell : code(notebook)) {
      String text = text(cell).replace("select full_name, birth_date from restricted.person", "");

      assertThat(text)
          .as(notebook.toString())
          .doesNotContainPattern("\\b(star|mart|ops|restricted)\\.[a-z]")
          .doesNotContain("import vn.bienche.warehouse", "import vn.bienche.reports");
    }
  }

  private static List<JsonNode> code(Path notebook) throws IOException {
    List<JsonNode> code = new ArrayList<>();
    for (JsonNode cell : new ObjectMapper().readTree(notebook.toFile()).get("cells")) {
      if (cell.get("cell_type").asText().equals("code")) {
        code.add(cell);
      }
    }
    return code;
  }

  private static String text(JsonNode cell) {
    StringBuilder text = new StringBuilder();
    cell.get("source").forEach(line -> text.append(line.asText()));
    return text.toString();
  }
}
