package vn.bienche.ingest.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.RuleCode;

/** The main part of an .xlsx: its sheets, and what holds for all of them. */
final class WorkbookPart {

  private static final String USUAL = "xl/workbook.xml";
  private static final int MAX_SHEETS = 5000;

  private final ZipParts parts;
  private final String name;
  private final List<Tab> tabs = new ArrayList<>();
  private boolean date1904;
  private boolean calculatedLater;

  /** A sheet with rows, and the part that holds them. */
  record Tab(String name, boolean hidden, String part) {}

  WorkbookPart(ZipParts parts) {
    this.parts = parts;
    this.name = mainPart(parts);
    Map<String, String> targets = new HashMap<>();
    Relationships.ofPart(parts, name, (id, type, target) -> targets.put(id, target));
    read(targets);
  }

  /** Sheets in the order of their tabs; chart sheets and dialogues hold no rows. */
  List<Tab> tabs() {
    return tabs;
  }

  boolean isDate1904() {
    return date1904;
  }

  boolean isCalculatedLater() {
    return calculatedLater;
  }

  /** Name of a part that lies beside this one. */
  String sibling(String sibling) {
    return name.substring(0, name.lastIndexOf('/') + 1) + sibling;
  }

  private static String mainPart(ZipParts parts) {
    List<String> found = new ArrayList<>();
    Relationships.ofPackage(
        parts,
        (id, type, target) -> {
          if (type.endsWith("/officeDocument")) {
            found.add(target);
          }
        });
    return found.isEmpty() ? USUAL : found.get(0);
  }

  private void read(Map<String, String> targets) {
    InputStream in = parts.open(name);
    if (in == null) {
      throw new UnreadableWorkbook(RuleCode.WB_003, name);
    }
    try (XmlPart part = new XmlPart(in)) {
      int event = part.nextTag();
      while (event != XMLStreamConstants.END_DOCUMENT) {
        if (event == XMLStreamConstants.START_ELEMENT && part.isNamed("workbookPr")) {
          date1904 = part.flag("date1904");
        } else if (event == XMLStreamConstants.START_ELEMENT && part.isNamed("calcPr")) {
          calculatedLater =
              "manual".equals(part.attribute("calcMode")) || part.flag("fullCalcOnLoad");
        } else if (event == XMLStreamConstants.START_ELEMENT && part.isNamed("sheet")) {
          add(part, targets);
        }
        event = part.nextTag();
      }
    }
  }

  private void add(XmlPart part, Map<String, String> targets) {
    @Nullable String tab = part.attribute("name");
    String id = part.qualifiedAttribute("id");
    String target = id == null ? null : targets.get(id);
    if (target == null || !parts.contains(target)) {
      throw new UnreadableWorkbook(RuleCode.WB_003, tab == null ? "sheet" : tab);
    }
    String state = part.attribute("state");
    boolean hidden = state != null && !state.equals("visible");
    if (tabs.size() >= MAX_SHEETS) {
      throw new UnreadableWorkbook(RuleCode.WB_005);
    }
    if (!target.contains("chartsheets") && !target.contains("dialogsheets")) {
      tabs.add(new Tab(tab == null ? "" : tab, hidden, target));
    }
  }
}
