package vn.bienche.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bienche.reports.layout.Bound;
import vn.bienche.reports.layout.Element;
import vn.bienche.reports.layout.LayoutProfile;
import vn.bienche.reports.layout.LayoutProfile.HeadingStyle;
import vn.bienche.reports.layout.LayoutProfile.Numerals;
import vn.bienche.reports.layout.LayoutProfiles;
import vn.bienche.reports.table.Form;

/**
 * Reads every report back under every profile: each block is set in the size and face prescribed.
 */
class SizesInEveryDocumentTest {

  private static final List<String> PROFILES = List.of("party-2026", "state-2020");
  private static final String DECREE = "Kèm theo Quyết định số 12 ngày 10 tháng 4 năm 2024";

  @TempDir Path folder;

  static Stream<Arguments> everyReportUnderEveryProfile() throws IOException {
    return EveryReport.all().stream()
        .flatMap(report -> PROFILES.stream().map(profile -> Arguments.of(report, profile)));
  }

  @ParameterizedTest
  @MethodSource("everyReportUnderEveryProfile")
  void arePrescribed(EveryReport report, String id) throws IOException {
    LayoutProfile profile = LayoutProfiles.byId(id);
    ReportRequest request = report.request(EnumSet.of(ReportFormat.PDF, ReportFormat.DOCX), folder);

    List<Path> files = WarehouseFixture.reports(settings(id)).write(request).files();

    assertThat(files).hasSizeGreaterThanOrEqualTo(2);
    Form form = ReportCatalog.form(report.id());
    for (Path file : files) {
      Checked checked = new Checked(file.getFileName().toString(), SetWords.of(file), profile);
      checked.blocks();
      checked.heading(form);
      checked.table(form);
    }
  }

  private static ReportSettings settings(String profile) {
    ReportSettings s = ReportSettings.sampleProvince();
    return new ReportSettings(
        s.superior(),
        s.issuer(),
        s.place(),
        s.documentDate(),
        s.rules(),
        profile,
        DECREE,
        s.recipients(),
        s.signAuthority(),
        s.signRole(),
        "Nguyễn Văn An",
        true,
        s.templates());
  }

  /** The words of one file, held against a profile. */
  private record Checked(String file, List<SetWords> words, LayoutProfile profile) {

    void blocks() {
      boolean pdf = file.endsWith(".pdf");
      plain("TỈNH ỦY HẬU GIANG", Element.SUPERIOR_SIZE);
      SetWords issuer = bold("BAN TỔ CHỨC", Element.ISSUER_SIZE);
      assertThat(issuer.underlined()).as(file).isEqualTo(!pdf && !profile.star());
      double star = profile.value(Element.ISSUER_SIZE);
      assertThat(words.stream().anyMatch(w -> w.text().equals("*") && w.size() == star))
          .as(file)
          .isEqualTo(profile.star());
      bold(profile.motto().get(0), Element.MOTTO_FIRST_SIZE);
      if (profile.motto().size() > 1) {
        bold(profile.motto().get(1), Element.MOTTO_SECOND_SIZE);
      }
      italic("Vị Thanh, ngày", Element.PLACE_AND_DATE_SIZE);
      bold("(DỰ THẢO)", Element.SUBTITLE_SIZE);
      bold("T/M BAN THƯỜNG VỤ", Element.SIGNER_SIZE);
      bold("PHÓ BÍ THƯ", Element.SIGNER_SIZE);
      bold("Nguyễn Văn An", Element.SIGNER_SIZE);
      plain("- Thường trực Tỉnh ủy,", Element.RECIPIENTS_SIZE);
      SetWords recipients = find("Nơi nhận:");
      boolean underlined = profile.recipientsHeading() == HeadingStyle.UNDERLINED;
      size(recipients, profile.bound(Element.RECIPIENTS_HEADING_SIZE));
      assertThat(recipients.bold()).as(file).isEqualTo(!underlined);
      assertThat(recipients.italic()).as(file).isEqualTo(!underlined);
      assertThat(recipients.underlined()).as(file).isEqualTo(!pdf && underlined);
    }

    void heading(Form form) {
      bold(beforePlace(form.title().get(0)), Element.TITLE_SIZE);
      String subtitle = form.subtitle();
      if (subtitle != null) {
        italic(beforePlace(subtitle), Element.SUBTITLE_SIZE);
      }
      if (form.appendix() != null) {
        String series = beforePlace(form.appendix());
        String numeral = profile.appendixNumerals() == Numerals.ROMAN ? "[IVXL]+" : "\\d+";
        SetWords appendix = bold(series, Element.APPENDIX_SIZE);
        assertThat(appendix.text()).as(file).matches(series + numeral);
        italic("(Kèm theo Quyết định", Element.SUBTITLE_SIZE);
      }
    }

    void table(Form form) {
      double size = Objects.requireNonNullElse(form.fontSize(), profile.value(Element.TABLE_SIZE));
      List<String> header = form.columns().get(0).header();
      String first = header.get(0).split(" ", -1)[0];
      SetWords heading = find(w -> w.text().startsWith(first) && w.bold() && w.size() <= size);
      assertThat(heading.size()).as(file).isEqualTo(size);
      if (form.numbered()) {
        SetWords number = find(w -> w.text().matches("1|A") && w.italic());
        assertThat(number.size()).as(file).isEqualTo(size - 1);
      }
      for (String note : form.notes()) {
        italic(note.substring(0, Math.min(30, note.length())), Element.TABLE_SIZE);
      }
    }

    private static String beforePlace(String text) {
      return text.replaceFirst("\\{.*", "").strip();
    }

    private SetWords plain(String text, Element element) {
      return face(text, element, false, false);
    }

    private SetWords bold(String text, Element element) {
      return face(text, element, true, false);
    }

    private SetWords italic(String text, Element element) {
      return face(text, element, false, true);
    }

    private SetWords face(String text, Element element, boolean bold, boolean italic) {
      SetWords found = find(text);
      size(found, profile.bound(element));
      assertThat(found.bold()).as(file + found).isEqualTo(bold);
      assertThat(found.italic()).as(file + found).isEqualTo(italic);
      return found;
    }

    private void size(SetWords found, Bound bound) {
      assertThat(bound.allows(found.size(), 0.01)).as(file + " " + found + " " + bound).isTrue();
    }

    /** A long text is broken into lines, of which the first is found. */
    private SetWords find(String text) {
      Predicate<SetWords> whole = w -> w.text().equals(text);
      Predicate<SetWords> begun = w -> w.text().startsWith(text);
      Predicate<SetWords> broken = w -> w.text().length() > 8 && text.startsWith(w.text());
      return find(
          Stream.of(whole, begun, broken)
              .filter(way -> words.stream().anyMatch(way))
              .findFirst()
              .orElse(whole));
    }

    private SetWords find(Predicate<SetWords> which) {
      Optional<SetWords> found = words.stream().filter(which).findFirst();
      assertThat(found).as(file + " " + new ArrayList<>(words)).isPresent();
      return found.orElseThrow();
    }
  }
}
