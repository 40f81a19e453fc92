package vn.bienche.ingest.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.RuleCode;

/** An .xlsx or .xlsm, read as streams of events. */
final class XlsxWorkbook implements OpenedWorkbook {

  private static final String DEFAULT_PART = "xl/workbook.xml";
  private static final int MAX_SHEETS = 5000;

  private final ZipParts parts;
  private final KeptParts kept;
  private final XlsxStyles styles;
  private final SharedStrings strings;
  private final List<XlsxSheet> sheets = new ArrayList<>();
  private boolean date1904;
  private boolean calculatedLater;

  /**
   * @param parts closed with the workbook, also where it cannot be opened
   */
  XlsxWorkbook(ZipParts parts) {
    this.parts = parts;
    this.kept = new KeptParts(parts);
    try {
      String workbook = mainPart();
      Map<String, String> targets = relationships(workbook);
      this.styles = XlsxStyles.read(parts.open(sibling(workbook, "styles.xml")));
      this.strings =
          SharedStrings.read(() -> parts.open(sibling(workbook, "sharedStrings.xml")), styles);
      readSheets(workbook, targets);
    } catch (RuntimeException e) {
      parts.close();
      throw UnreadableWorkbook.damaged(e);
    }
  }

  @Override
  public List<XlsxSheet> sheets() {
    return sheets;
  }

  @Override
  public boolean hasMacros() {
    return parts.names().stream().anyMatch(n -> n.endsWith("vbaproject.bin"));
  }

  ZipParts parts() {
    return parts;
  }

  KeptParts kept() {
    return kept;
  }

  XlsxStyles styles() {
    return styles;
  }

  SharedStrings strings() {
    return strings;
  }

  boolean isDate1904() {
    return date1904;
  }

  boolean isCalculatedLater() {
    return calculatedLater;
  }

  @Override
  public void close() {
    strings.close();
    parts.close();
  }

  private String mainPart() {
    for (Map.Entry<String, String> relationship : relationshipTypes("_rels/.rels", "").entrySet()) {
      if (relationship.getValue().endsWith("/officeDocument")) {
        return relationship.getKey();
      }
    }
    return DEFAULT_PART;
  }

  private void readSheets(String workbook, Map<String, String> targets) {
    InputStream in = parts.open(workbook);
    if (in == null) {
      throw new UnreadableWorkbook(RuleCode.WB_003, workbook);
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
          addSheet(part, targets);
        }
        event = part.nextTag();
      }
    }
  }

  /** Chart sheets and dialogues have other relationships and hold no rows. */
  private void addSheet(XmlPart part, Map<String, String> targets) {
    String name = part.attribute("name");
    String id = part.qualifiedAttribute("id");
    String target = id == null ? null : targets.get(id);
    if (target == null || !parts.contains(target)) {
      throw new UnreadableWorkbook(RuleCode.WB_003, name == null ? "sheet" : name);
    }
    String state = part.attribute("state");
    boolean hidden = state != null && !state.equals("visible");
    if (sheets.size() >= MAX_SHEETS) {
      throw new UnreadableWorkbook(RuleCode.WB_005);
    }
    if (!target.contains("chartsheets") && !target.contains("dialogsheets")) {
      sheets.add(new XlsxSheet(this, name == null ? "" : name, hidden, target));
    }
  }

  private Map<String, String> relationships(String workbook) {
    Map<String, String> targets = new HashMap<>();
    int slash = workbook.lastIndexOf('/');
    String folder = workbook.substring(0, slash + 1);
    readRelationships(
        folder + "_rels/" + workbook.substring(slash + 1) + ".rels",
        folder,
        (id, type, target) -> targets.put(id, target));
    return targets;
  }

  private Map<String, String> relationshipTypes(String name, String folder) {
    Map<String, String> types = new HashMap<>();
    readRelationships(name, folder, (id, type, target) -> types.put(target, type));
    return types;
  }

  private interface Relationship {
    void found(String id, String type, String target);
  }

  private void readRelationships(String name, String folder, Relationship found) {
    InputStream in = parts.open(name);
    if (in == null) {
      return;
    }
    try (XmlPart part = new XmlPart(in)) {
      while (part.seek("Relationship")) {
        String id = part.attribute("Id");
        String type = part.attribute("Type");
        String target = part.attribute("Target");
        if (id != null
            && type != null
            && target != null
            && !"External".equals(part.attribute("TargetMode"))) {
          found.found(id, type, resolved(folder, target));
        }
      }
    }
  }

  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String path = folder + target;
    while (path.contains("/../")) {
      path = path.replaceFirst("(^|/)[^/]*/\\.\\./", "$1");
    }
    return path.replace("/./", "/");
  }

  private static String sibling(String workbook, String name) {
    return workbook.substring(0, workbook.lastIndexOf('/') + 1) + name;
  }

  /** The bytes of a sheet's part. */
  InputStream openPart(String name) {
    @Nullable InputStream in = kept.open(name);
    if (in == null) {
      throw new UnreadableWorkbook(RuleCode.WB_003, name);
    }
    return in;
  }
}
