package vn.bienche.reports.render;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Says in Vietnamese why a template cannot be used and what to do; Jasper itself speaks English.
 */
final class TemplateReasons {

  /**
   * A reason that occurs.
   *
   * @param english what Jasper's words look like
   * @param words the reason and the remedy; $1 … stand for the pattern's groups, {attribute} for
   *     the attribute that Jasper's parser names
   */
  private record Known(Pattern english, String words) {}

  private static final List<Known> KNOWN =
      List.of(
          known(
              "Field not found : (\\S+)",
              "biểu thức dùng trường «$1» mà mẫu chưa khai báo; thêm <field name=\"$1\""
                  + " class=\"java.lang.String\"/> hoặc sửa tên trường"),
          known(
              "Parameter not found : (\\S+)",
              "biểu thức dùng tham số «$1» mà mẫu chưa khai báo; thêm <parameter name=\"$1\""
                  + " class=\"java.lang.String\"/> hoặc sửa tên tham số"),
          known(
              "Variable not found : (\\S+)",
              "biểu thức dùng biến «$1» mà mẫu chưa khai báo; thêm <variable> hoặc sửa tên biến"),
          known(
              "Element bottom reaches outside band area : y=(-?\\d+) height=(\\d+) band-height=(\\d+)",
              "phần tử vượt ra ngoài dải chứa nó (y=$1, cao $2, dải cao $3); tăng height của band"
                  + " hoặc thu phần tử lại"),
          known(
              "do not fit the page height",
              "các dải và lề cộng lại cao hơn trang; giảm height của các band hoặc tăng pageHeight"),
          known(
              "do not fit the page width",
              "cột và lề cộng lại rộng hơn trang; columnWidth + leftMargin + rightMargin không được"
                  + " quá pageWidth"),
          known(
              "Infinite loop creating new (\\w+)",
              "một dải cao hơn phần trống của trang nên không in được; giảm height của dải hoặc"
                  + " bớt lề"),
          known(
              "Unrecognized field \"([^\"]+)\"",
              "«$1» không được đặt ở đây; sửa tên thẻ, tên thuộc tính hoặc chỗ đặt thẻ"),
          known(
              "Could not resolve type id '([^']+)'",
              "không có loại phần tử kind=\"$1\"; dùng textField, staticText, line, rectangle,"
                  + " frame hoặc image"),
          known(
              "from String \"([^\"]*)\": not one of the values accepted",
              "thuộc tính {attribute} không nhận giá trị «$1»; xem các giá trị được phép trong"
                  + " Jaspersoft Studio"),
          known(
              "from String \"([^\"]*)\": not a valid",
              "thuộc tính {attribute} phải là số, không phải «$1»"),
          known(
              "Font \"([^\"]*)\" is not available",
              "máy không có phông chữ «$1»; dùng fontName=\"Times New Roman\""),
          known(
              "(?s)compiling report expressions class file:\\s+1\\. (.*?)\\s+value = (.*?); //",
              "biểu thức $2 không dịch được ($1); sửa biểu thức"),
          known(
              "source text: (.*?) Cannot cast java.lang.String to (\\S+?)\\.?$",
              "biểu thức $1: báo cáo đưa ra chữ (java.lang.String) mà mẫu khai báo $2; khai báo"
                  + " class=\"java.lang.String\""),
          known(
              "Error evaluating expression for source text: (\\S+)",
              "biểu thức $1 gặp lỗi khi tính; ô có thể trống hoặc ngắn hơn biểu thức đòi hỏi"),
          known(
              "ClassNotFoundException: (\\S+?)\\.?$",
              "không có lớp Java «$1»; trường và tham số của báo cáo đều là java.lang.String"),
          known("Duplicate declaration of \\w+: (\\w+)", "«$1» được khai báo hai lần; bỏ một lần"),
          known(
              "Byte data not found at: (\\S+)$",
              "không tìm thấy tệp hình «$1»; ghi đường dẫn đầy đủ hoặc bỏ hình"),
          known(
              "not well-formed XML at line (\\d+), column (\\d+)",
              "dòng $1, cột $2: tệp không đúng cú pháp XML; kiểm tra thẻ mở, thẻ đóng và dấu nháy"),
          known(
              "Unable to load report",
              "tệp không phải mẫu JasperReports 7; mẫu của bản 6 trở về trước phải mở và lưu lại"
                  + " bằng Jaspersoft Studio 7"));

  private static final Pattern LINE = Pattern.compile("; line: (\\d+), column: \\d+\\]");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\[\"(\\w+)\"\\]\\)");

  /** How the compiler writes {@code $F{name}} and its like. */
  private static final Pattern COMPILED =
      Pattern.compile("\\(\\([\\w.]+\\)(field|parameter|variable)_(\\w+)\\.getValue\\(\\)\\)");

  private TemplateReasons() {}

  /** The reason and the remedy; empty for a reason that is not known. */
  static Optional<String> vietnamese(String english) {
    for (Known known : KNOWN) {
      Matcher found = known.english().matcher(english);
      if (found.find()) {
        return Optional.of(line(english) + asInTheTemplate(filled(known, found, english)));
      }
    }
    return Optional.empty();
  }

  /** Where the text breaks the rules of XML, in English; empty where it keeps them. */
  static Optional<String> brokenXml(String text) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        reader.next();
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      return Optional.of(
          "not well-formed XML at line %d, column %d: %s"
              .formatted(
                  e.getLocation().getLineNumber(),
                  e.getLocation().getColumnNumber(),
                  String.valueOf(e.getMessage()).replaceFirst("(?s).*Message: ", "")));
    }
  }

  private static Known known(String english, String words) {
    return new Known(Pattern.compile(english), words);
  }

  private static String filled(Known known, Matcher found, String english) {
    String words = known.words();
    for (int group = 1; group <= found.groupCount(); group++) {
      words = words.replace("$" + group, found.group(group));
    }
    Matcher attribute = ATTRIBUTE.matcher(english);
    return words.replace("{attribute}", attribute.find() ? attribute.group(1) : "");
  }

  private static String asInTheTemplate(String words) {
    return COMPILED
        .matcher(words)
        .replaceAll(
            use ->
                Matcher.quoteReplacement(
                    "$"
                        + switch (use.group(1)) {
                          case "field" -> "F";
                          case "parameter" -> "P";
                          default -> "V";
                        }
                        + "{"
                        + use.group(2)
                        + "}"));
  }

  private static String line(String english) {
    Matcher line = LINE.matcher(english);
    return line.find() ? "dòng " + line.group(1) + ": " : "";
  }
}
