package vn.bienche.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import vn.bienche.reports.manifest.Checksum;
import vn.bienche.reports.manifest.Program;
import vn.bienche.reports.query.WarehouseReader;
import vn.bienche.reports.render.ProvinceTemplate;
import vn.bienche.reports.render.TemplateReach;

/**
 * All that the files of one request are made of, as one hash: while it stays, printing again gives
 * the same documents. Formats are not part of it, each has files of its own.
 */
final class Ingredients {

  private final WarehouseReader warehouse;
  private final ReportRequest request;
  private final Scope scope;

  Ingredients(WarehouseReader warehouse, ReportRequest request, Scope scope) {
    this.warehouse = warehouse;
    this.request = request;
    this.scope = scope;
  }

  /** Empty where a template of the province may draw on what nobody can know. */
  Optional<String> hash() throws IOException {
    Checksum sum = new Checksum();
    sum.add("program", Program.hash());
    sum.add("java", Runtime.version().toString());
    sum.add("language", Locale.getDefault().toLanguageTag());
    sum.add("time zone", TimeZone.getDefault().getID());
    sum.add("report", request.id());
    sum.add("unit", Objects.requireNonNullElse(request.unit(), ""));
    sum.add("period", scope.period().text());
    sum.add("publication", scope.run().toString());
    sum.add("figures", warehouse.identity(scope.run()));
    sum.add("settings", scope.settings().withTemplates(null).toString());
    sum.add("recipients", String.join("\n", scope.settings().recipients()));
    return addTemplate(sum) ? Optional.of(sum.hex()) : Optional.empty();
  }

  /** Whether nothing but the template and the figures goes into its pages. */
  private boolean addTemplate(Checksum sum) throws IOException {
    Optional<Path> own = ProvinceTemplate.find(scope.settings().templates(), request.id());
    if (own.isEmpty()) {
      return true;
    }
    sum.add("template", Checksum.of(own.get()));
    return TemplateReach.isSelfContained(own.get());
  }
}
