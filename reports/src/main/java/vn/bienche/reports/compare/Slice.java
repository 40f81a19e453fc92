package vn.bienche.reports.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One measure in one period: the lines in official order and their figures.
 *
 * @param lines by code
 * @param figures by code, one for each line
 */
record Slice(Map<String, Line> lines, Map<String, Figure> figures) {

  Slice {
    lines = new LinkedHashMap<>(lines);
    figures = new LinkedHashMap<>(figures);
  }

  @Nullable Figure figure(String code) {
    return figures.get(code);
  }

  List<Line> leaves() {
    return lines.values().stream().filter(Line::isLeaf).toList();
  }

  List<Line> leavesOf(Line whole) {
    return leaves().stream().filter(whole::holds).toList();
  }
}
