package vn.bienche.ingest.text;

/** TCVN 5712:1993 VN3 as fonts {@code .Vn…} draw it, its bytes read as Latin-1. */
final class Tcvn3 {

  /** Pairs of the Latin-1 character and the letter that the font draws. */
  private static final String PAIRS =
      "¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00ADư®đ"
          + "µà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậ"
          + "ÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞị"
          + "ßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợ"
          + "ïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ";

  private static final char[] LETTERS = table();

  private Tcvn3() {}

  static String toUnicode(String text) {
    StringBuilder unicode = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      unicode.append(c < LETTERS.length ? LETTERS[c] : c);
    }
    return unicode.toString();
  }

  private static char[] table() {
    char[] letters = new char[256];
    for (char c = 0; c < letters.length; c++) {
      letters[c] = c;
    }
    for (int i = 0; i < PAIRS.length(); i += 2) {
      letters[PAIRS.charAt(i)] = PAIRS.charAt(i + 1);
    }
    return letters;
  }
}
