package vn.bienche.ingest.workbook;

import java.io.InputStream;

/** What the parts of a package refer to. */
final class Relationships {

  private Relationships() {}

  /** Takes one by one. */
  interface Found {

    /**
     * @param target name of the part from the root of the package
     */
    void found(String id, String type, String target);
  }

  /** Reads those of a part; there are none where the package has no such list. */
  static void ofPart(ZipParts parts, String part, Found found) {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    read(parts, folder + "_rels/" + part.substring(slash + 1) + ".rels", folder, found);
  }

  /** Reads those of the package itself. */
  static void ofPackage(ZipParts parts, Found found) {
    read(parts, "_rels/.rels", "", found);
  }

  private static void read(ZipParts parts, String list, String folder, Found found) {
    InputStream in = parts.open(list);
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
}
