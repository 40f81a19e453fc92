package vn.bienche.ingest.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.security.MessageDigest;
import java.util.HexFormat;
import vn.bienche.ingest.inbox.WorkbookSource;
import vn.bienche.warehouse.value.Sha256;

/**
 * A workbook and the hash of its bytes.
 *
 * @param source where the bytes are
 * @param sha256 lower-case hex
 */
public record HashedWorkbook(WorkbookSource source, String sha256) implements Serializable {

  private static final int BUFFER = 1 << 16;
  private static final int LEAST_BUFFER = 1 << 9;

  /** Reads all bytes once. */
  public static HashedWorkbook of(WorkbookSource source) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (InputStream in = source.open()) {
      byte[] buffer = new byte[(int) Math.max(LEAST_BUFFER, Math.min(BUFFER, source.bytes()))];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return new HashedWorkbook(source, HexFormat.of().formatHex(digest.digest()));
  }
}
