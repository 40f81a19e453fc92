package vn.bienche.reports.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rows of Word tables are written from patterns; nothing of a unit's words may break the file. */
class DocxLinesTest {

  private final DocxLines lines = new DocxLines();
  private final StringBuilder xml = new StringBuilder("<w:body><w:tr>header</w:tr>");

  @Test
  void linesOfSeveralShapesStandInTheirOrder() throws IOException {
    DocxLines.LinesOfTable table = lines.table();
    table.add("unit", List.of("1", "Văn phòng"), marks -> row("u", marks, 2));
    table.add("group", List.of("I"), marks -> row("g", marks, 1));
    table.add("unit", List.of("2", "Ban Tổ chức"), marks -> row("u", marks, 2));

    assertThat(expanded())
        .isEqualTo(
            "<w:body><w:tr>header</w:tr>"
                + "<w:tr>u[1][Văn phòng]</w:tr><w:tr>g[I]</w:tr><w:tr>u[2][Ban Tổ chức]</w:tr>"
                + "<w:tr>footer</w:tr></w:body>");
  }

  @Test
  void eachTableGetsItsOwnLines() throws IOException {
    lines.table().add("unit", List.of("một"), marks -> row("a", marks, 1));
    xml.append("between");
    lines.table();
    DocxLines.LinesOfTable last = lines.table();
    last.add("unit", List.of("hai"), marks -> row("b", marks, 1));
    last.add("unit", List.of("ba"), marks -> row("b", marks, 1));

    assertThat(expanded())
        .contains("<w:tr>a[một]</w:tr>between<w:tr>b[hai]</w:tr><w:tr>b[ba]</w:tr><w:tr>footer");
  }

  /** What a unit may have written into a cell, and what stands in the file. */
  static Map<String, String> words() {
    return Map.of(
        "Mặt trận & đoàn thể", "Mặt trận &amp; đoàn thể",
        "</w:t> <b>", "&lt;/w:t&gt; &lt;b&gt;",
        "  hai dấu cách  ", "  hai dấu cách  ",
        "một\u0001hai\uFFFEba", "một?hai?ba",
        "nửa \uD83D và cả \uD83D\uDE00", "nửa ? và cả \uD83D\uDE00",
        "nửa sau \uDE00", "nửa sau ?",
        "dòng một\ndòng\thai", "dòng một\ndòng\thai",
        "về đầu\rdòng", "về đầu&#13;dòng",
        "\uE0000.0.0\uE000", "\uE0000.0.0\uE000");
  }

  @TestFactory
  Stream<DynamicTest> wordsAreWordsWhateverTheyAre() {
    return words().entrySet().stream()
        .map(
            expected ->
                DynamicTest.dynamicTest(
                    expected.getValue(),
                    () -> assertThat(rowOf(expected.getKey())).isEqualTo(expected.getValue())));
  }

  private static String rowOf(String words) throws IOException {
    DocxLinesTest document = new DocxLinesTest();
    document.lines.table().add("unit", List.of(words), marks -> document.row("", marks, 1));
    String expanded = document.expanded();
    return expanded.substring(expanded.indexOf('[') + 1, expanded.indexOf(']'));
  }

  private void row(String name, IntFunction<String> marks, int cells) {
    xml.append("<w:tr>").append(name);
    for (int i = 0; i < cells; i++) {
      xml.append("<w:t>").append(marks.apply(i)).append("</w:t>");
    }
    xml.append("</w:tr>");
  }

  private String expanded() throws IOException {
    xml.append("<w:tr>footer</w:tr></w:body>");
    StringWriter out = new StringWriter();
    lines.expand(xml.toString(), out);
    return out.toString().replace("<w:t xml:space=\"preserve\">", "[").replace("</w:t>", "]");
  }
}
