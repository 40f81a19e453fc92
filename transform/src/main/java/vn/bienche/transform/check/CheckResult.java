package vn.bienche.transform.check;

import java.util.List;
import vn.bienche.transform.sql.CheckSeverity;

/**
 * A check that did not hold.
 *
 * @param model whose rows fail
 * @param check the sentence that does not hold
 * @param severity an error stops the publication
 * @param failedRows how many rows, groups or keys break it; 1 for an empty table
 * @param samples keys of some of them, such as {@code unit_code=HG-I-1, valid_from=2024-01-01}
 */
public record CheckResult(
    String model, String check, CheckSeverity severity, long failedRows, List<String> samples) {

  public CheckResult {
    samples = List.copyOf(samples);
  }

  public boolean stopsPublication() {
    return severity == CheckSeverity.ERROR;
  }
}
