package vn.bienche.ingest.form.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.bienche.ingest.text.Words;
import vn.bienche.warehouse.contract.NearestValue;

/**
 * The 54 ethnic groups of the national list (Quyết định 421-TCTK/PPCĐ of 1979) with other spellings
 * in use, read from {@code ethnic_groups.csv}.
 */
final class EthnicGroups {

  /** The group that is counted by its name; all others are minorities. */
  static final String MAJORITY = "Kinh";

  private static final Map<String, String> BY_KEY = new HashMap<>();
  private static final List<String> NAMES = new ArrayList<>();

  static {
    load();
  }

  private EthnicGroups() {}

  static boolean isKnown(String text) {
    return BY_KEY.containsKey(key(text));
  }

  /** The group that was probably meant; empty for none. */
  static String nearest(String text) {
    return NearestValue.of(text, NAMES).orElse("");
  }

  /** Hyphens and spaces between the parts of a name are written either way. */
  private static String key(String text) {
    return Words.key(text.replace('-', ' ').replace('–', ' '));
  }

  private static void load() {
    InputStream in = EthnicGroups.class.getResourceAsStream("ethnic_groups.csv");
    try (CSVParser lines =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(
                new BufferedReader(
                    new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)))) {
      for (CSVRecord line : lines) {
        String group = line.get("group");
        NAMES.add(group);
        BY_KEY.put(key(group), group);
        for (String other : line.get("other_spellings").split(";")) {
          BY_KEY.put(key(other), group);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    BY_KEY.remove("");
  }
}
