package vn.bienche.reports.render;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.layout.LayoutProfile;

/**
 * What stands around the tables of a document.
 *
 * @param profile sizes and margins
 * @param superior upper line of the issuer's block
 * @param issuer issuing board
 * @param placeAndDate as printed
 * @param appendixOf the document to which an appendix belongs; null for none
 * @param recipients lines under Nơi nhận
 * @param signAuthority first line of the signature
 * @param signRole the signer's office
 * @param signerName the signer's name; null leaves room for it
 * @param draft whether the document is marked as a draft
 * @param blocks whether the blocks of issuer, motto, recipients and signature are printed; a part
 *     of a book has none
 */
public record Frame(
    LayoutProfile profile,
    String superior,
    String issuer,
    String placeAndDate,
    @Nullable String appendixOf,
    List<String> recipients,
    String signAuthority,
    String signRole,
    @Nullable String signerName,
    boolean draft,
    boolean blocks) {

  public Frame {
    recipients = List.copyOf(recipients);
  }

  /** The same frame for a part of a book, whose cover carries the blocks. */
  Frame withoutBlocks() {
    return new Frame(
        profile,
        superior,
        issuer,
        placeAndDate,
        appendixOf,
        recipients,
        signAuthority,
        signRole,
        signerName,
        draft,
        false);
  }
}
