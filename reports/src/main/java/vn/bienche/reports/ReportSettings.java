package vn.bienche.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.layout.Issuer;

/**
 * What differs from province to province: names, place, signers and texts.
 *
 * @param superior upper line of the issuer's block
 * @param issuer issuing board
 * @param place where documents are signed
 * @param documentDate date printed on the documents; null leaves it open for the pen
 * @param rules whose rules on documents apply
 * @param layoutProfile id of a layout profile; null lets the document's date choose
 * @param appendixOf the document to which appendices belong, such as "Kèm theo Đề án số …"; null
 *     for none
 * @param recipients lines under Nơi nhận
 * @param signAuthority first line of the signature, such as T/M BAN THƯỜNG VỤ
 * @param signRole the signer's office
 * @param signerName the signer's name; null leaves room for it
 * @param draft whether documents are marked as drafts
 * @param templates folder with the province's own JRXML files, such as R01.jrxml; null for none
 */
public record ReportSettings(
    String superior,
    String issuer,
    String place,
    @Nullable LocalDate documentDate,
    Issuer rules,
    @Nullable String layoutProfile,
    @Nullable String appendixOf,
    List<String> recipients,
    String signAuthority,
    String signRole,
    @Nullable String signerName,
    boolean draft,
    @Nullable Path templates) {

  public ReportSettings {
    recipients = List.copyOf(recipients);
  }

  /** The same settings with the province's own templates, or with none. */
  public ReportSettings withTemplates(@Nullable Path folder) {
    return new ReportSettings(
        superior,
        issuer,
        place,
        documentDate,
        rules,
        layoutProfile,
        appendixOf,
        recipients,
        signAuthority,
        signRole,
        signerName,
        draft,
        folder);
  }

  /** The settings of the sample province. */
  public static ReportSettings sampleProvince() {
    return new ReportSettings(
        "TỈNH ỦY HẬU GIANG",
        "BAN TỔ CHỨC",
        "Vị Thanh",
        null,
        Issuer.PARTY,
        null,
        null,
        List.of(
            "- Thường trực Tỉnh ủy,",
            "- Các cơ quan, đơn vị, địa phương,",
            "- Lưu Ban Tổ chức Tỉnh ủy."),
        "T/M BAN THƯỜNG VỤ",
        "PHÓ BÍ THƯ",
        null,
        false,
        null);
  }
}
