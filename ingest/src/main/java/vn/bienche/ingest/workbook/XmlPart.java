package vn.bienche.ingest.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.RuleCode;

/**
 * A part of an Office package as events. Names are compared without their namespace, because strict
 * and transitional workbooks differ in it. A document type, which no workbook has, is refused:
 * entities cannot be declared.
 */
final class XmlPart implements AutoCloseable {

  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final XMLStreamReader xml;
  private int depth;

  XmlPart(InputStream in) {
    this.in = in;
    try {
      this.xml = FACTORY.createXMLStreamReader(in);
    } catch (XMLStreamException | RuntimeException e) {
      throw UnreadableWorkbook.damaged(e);
    }
  }

  /**
   * The next start or end of an element, or the end of the document; texts between them are passed
   * over.
   */
  int nextTag() {
    try {
      while (true) {
        int event = next();
        if (event == XMLStreamConstants.START_ELEMENT
            || event == XMLStreamConstants.END_ELEMENT
            || event == XMLStreamConstants.END_DOCUMENT) {
          return event;
        }
      }
    } catch (XMLStreamException | RuntimeException e) {
      throw UnreadableWorkbook.damaged(e);
    }
  }

  /** Goes to the next start of an element of this name; false at the end of the document. */
  boolean seek(String name) {
    int event = nextTag();
    while (event != XMLStreamConstants.END_DOCUMENT) {
      if (event == XMLStreamConstants.START_ELEMENT && isNamed(name)) {
        return true;
      }
      event = nextTag();
    }
    return false;
  }

  boolean isNamed(String name) {
    return name.equals(xml.getLocalName());
  }

  String name() {
    return xml.getLocalName();
  }

  /** The text up to the end of the current element; the cursor stands on that end. */
  String text() {
    try {
      StringBuilder text = null;
      String only = "";
      int outer = depth;
      while (true) {
        int event = next();
        if (event == XMLStreamConstants.END_ELEMENT && depth < outer) {
          return text == null ? only : text.toString();
        }
        if (event == XMLStreamConstants.CHARACTERS
            || event == XMLStreamConstants.CDATA
            || event == XMLStreamConstants.SPACE) {
          if (text == null && only.isEmpty()) {
            only = xml.getText();
          } else {
            text = text == null ? new StringBuilder(only) : text;
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
          }
          checkLength(text == null ? only.length() : text.length());
        }
        if (event == XMLStreamConstants.END_DOCUMENT) {
          throw new UnreadableWorkbook(RuleCode.WB_003);
        }
      }
    } catch (XMLStreamException | RuntimeException e) {
      throw UnreadableWorkbook.damaged(e);
    }
  }

  /** Value of an attribute, whatever its namespace, or null. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /**
   * Value of an attribute that has a namespace, such as {@code r:id} beside {@code id}, or null.
   */
  @Nullable String qualifiedAttribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String namespace = xml.getAttributeNamespace(i);
      if (xml.getAttributeLocalName(i).equals(name) && namespace != null && !namespace.isEmpty()) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Namespaces that the element declares, by prefix; the one of no prefix under the empty text. */
  Map<String, String> namespaces() {
    Map<String, String> namespaces = new TreeMap<>();
    for (int i = 0; i < xml.getNamespaceCount(); i++) {
      String prefix = xml.getNamespacePrefix(i);
      String uri = xml.getNamespaceURI(i);
      namespaces.put(prefix == null ? "" : prefix, uri == null ? "" : uri);
    }
    return namespaces;
  }

  /** The encoding that the part declares, or null. */
  @Nullable String encoding() {
    return xml.getCharacterEncodingScheme();
  }

  /** The version of XML that the part declares, or null. */
  @Nullable String version() {
    return xml.getVersion();
  }

  /** Whether an attribute stands there and says yes. */
  boolean flag(String attribute) {
    String text = attribute(attribute);
    return text != null && (text.equals("1") || text.equals("true"));
  }

  /** Value of an attribute as a whole number, or the default where it is missing or none. */
  int number(String attribute, int otherwise) {
    String text = attribute(attribute);
    if (text == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  @Override
  public void close() {
    try {
      xml.close();
      in.close();
    } catch (XMLStreamException | IOException e) {
      throw UnreadableWorkbook.damaged(e);
    }
  }

  private int next() throws XMLStreamException {
    int event = xml.next();
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> depth++;
      case XMLStreamConstants.END_ELEMENT -> depth--;
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw new UnreadableWorkbook(RuleCode.WB_003, "DOCTYPE");
      default -> {}
    }
    if (depth > ReadingLimits.DEPTH) {
      throw new UnreadableWorkbook(RuleCode.WB_003, "XML");
    }
    return event;
  }

  private static void checkLength(int characters) {
    if (characters > ReadingLimits.CELL_CHARACTERS) {
      throw new UnreadableWorkbook(RuleCode.WB_005);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }
}
