package vn.bienche.reports.audit;

import vn.bienche.warehouse.value.Language;

/** Words in both languages. */
record Phrase(String vietnamese, String english) {

  String in(Language language) {
    return language.choose(vietnamese, english);
  }
}
