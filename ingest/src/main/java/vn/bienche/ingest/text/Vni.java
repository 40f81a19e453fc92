package vn.bienche.ingest.text;

import java.util.HashMap;
import java.util.Map;

/** VNI for Windows: a base letter and, after it, a character that stands for its marks. */
final class Vni {

  /**
   * Each word: base letter, then pairs of mark character and the letter that both together mean.
   */
  private static final String[] COMBINED = {
    "aùáøàûảõãïạââáấàầåẩãẫäậêăéắèằúẳüẵëặ",
    "eùéøèûẻõẽïẹâêáếàềåểãễäệ",
    "oùóøòûỏõõïọâôáốàồåổãỗäộ",
    "ôùớøờûởõỡïợ",
    "uùúøùûủõũïụ",
    "öùứøừûửõữïự",
    "yùýøỳûỷõỹ"
  };

  /** Pairs of a character that is a letter by itself. */
  private static final String SINGLE = "ôơöưîỵñđæỉóĩòịÔƠÖƯÎỴÑĐÆỈÓĨÒỊ";

  private static final Map<String, String> LETTERS = table();

  private Vni() {}

  /** The longest match wins: {@code oâ} is one letter, {@code o} alone another. */
  static String toUnicode(String text) {
    StringBuilder unicode = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      String two = i + 1 < text.length() ? LETTERS.get(text.substring(i, i + 2)) : null;
      if (two != null) {
        unicode.append(two);
        i += 2;
      } else {
        String one = text.substring(i, i + 1);
        unicode.append(LETTERS.getOrDefault(one, one));
        i++;
      }
    }
    return unicode.toString();
  }

  private static Map<String, String> table() {
    Map<String, String> letters = new HashMap<>();
    for (String word : COMBINED) {
      String base = word.substring(0, 1);
      String capital = upper(base);
      for (int i = 1; i < word.length(); i += 2) {
        String mark = word.substring(i, i + 1);
        String letter = word.substring(i + 1, i + 2);
        letters.put(base + mark, letter);
        // Capitals are typed with a capital mark, by some keyboards with a small one
        letters.put(capital + upper(mark), upper(letter));
        letters.put(capital + mark, upper(letter));
      }
    }
    for (int i = 0; i < SINGLE.length(); i += 2) {
      letters.put(SINGLE.substring(i, i + 1), SINGLE.substring(i + 1, i + 2));
    }
    return letters;
  }

  private static String upper(String letter) {
    return letter.toUpperCase(java.util.Locale.ROOT);
  }
}
