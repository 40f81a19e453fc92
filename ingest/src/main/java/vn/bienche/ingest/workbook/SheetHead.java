package vn.bienche.ingest.workbook;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** What stands before the rows of a sheet: widths of columns, and prefixes of names. */
final class SheetHead {

  private final BitSet hiddenColumns = new BitSet();
  private final Set<String> prefixes = new HashSet<>(Set.of("xml"));
  private Map<String, String> namespaces = Map.of();

  /** Columns that are hidden, by index. */
  BitSet hiddenColumns() {
    return hiddenColumns;
  }

  /** Prefixes that the root declares. */
  Set<String> prefixes() {
    return prefixes;
  }

  /** Namespaces that the root declares, by prefix. */
  Map<String, String> namespaces() {
    return namespaces;
  }

  /** Reads up to the start of the rows; false where the sheet has none. */
  boolean seekRows(XmlPart xml) {
    int event = xml.nextTag();
    while (event != XMLStreamConstants.END_DOCUMENT) {
      if (event == XMLStreamConstants.START_ELEMENT && xml.isNamed("sheetData")) {
        return true;
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.isNamed("col") && xml.flag("hidden")) {
        int first = Math.max(1, xml.number("min", 1));
        int last = Math.min(ReadingLimits.COLUMNS, xml.number("max", first));
        hiddenColumns.set(first - 1, Math.max(first - 1, last));
      }
      event = xml.nextTag();
    }
    return false;
  }

  /**
   * Reads a document that ends with its rows, the cursor on its root; false where the rows are not
   * the root's own.
   */
  boolean readWhole(XmlPart xml) {
    namespaces = xml.namespaces();
    prefixes.addAll(namespaces.keySet());
    boolean found = xml.isNamed("worksheet") && seekRows(xml);
    int event = xml.nextTag();
    while (event != XMLStreamConstants.END_DOCUMENT) {
      event = xml.nextTag();
    }
    return found;
  }
}
