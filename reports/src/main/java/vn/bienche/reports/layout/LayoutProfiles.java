package vn.bienche.reports.layout;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.bienche.reports.ReportFault;
import vn.bienche.reports.table.JsonResource;

/** The layout profiles that the product knows. */
public final class LayoutProfiles {

  private static final List<String> IDS = List.of("party-2018", "party-2026", "state-2020");

  private LayoutProfiles() {}

  public static List<LayoutProfile> all() {
    return IDS.stream().map(LayoutProfiles::byId).toList();
  }

  public static LayoutProfile byId(String id) {
    if (!IDS.contains(id)) {
      throw new ReportFault(
          "Không có mẫu thể thức '" + id + "'; các mẫu hiện có: " + String.join(", ", IDS) + ".",
          "There is no layout profile '" + id + "'; known are: " + String.join(", ", IDS) + ".");
    }
    return JsonResource.read("/vn/bienche/reports/layout/" + id + ".json", LayoutProfile.class);
  }

  /**
   * The profile that governs documents of this issuer on this date; before the oldest rule, the
   * oldest.
   */
  public static LayoutProfile on(LocalDate date, Issuer issuer) {
    List<LayoutProfile> ofIssuer =
        all().stream()
            .filter(p -> p.issuer() == issuer)
            .sorted(Comparator.comparing(LayoutProfile::validFrom))
            .toList();
    return ofIssuer.stream()
        .filter(p -> p.holdsOn(date))
        .reduce((first, second) -> second)
        .orElse(ofIssuer.get(0));
  }
}
