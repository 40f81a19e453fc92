package vn.bienche.ingest.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stretch of a part's bytes. Behind the last one stand zeros, which no XML holds: whoever runs
 * through the bytes stops there without asking for the end.
 */
final class ByteWindow implements AutoCloseable {

  /** Zeros behind the last byte: as far as a reader looks ahead without asking. */
  static final int AHEAD = 16;

  private static final int LEAST = 1 << 10;
  private static final int USUAL = 1 << 16;
  private static final int MOST = 16 << 20;

  private final InputStream in;
  private byte[] bytes;
  private int end;
  private boolean exhausted;

  ByteWindow(InputStream in) throws IOException {
    this.in = in;
    this.bytes = new byte[Math.max(LEAST, Math.min(USUAL, in.available())) + AHEAD];
  }

  /** The bytes in sight; another array after each {@link #advance}. */
  byte[] bytes() {
    return bytes;
  }

  /** Behind the last byte in sight. */
  int end() {
    return end;
  }

  /**
   * Drops the bytes before this place, which becomes place 0, and reads more behind the others;
   * false where there are none or too many are in sight already.
   */
  boolean advance(int from) throws IOException {
    if (exhausted || end - from >= MOST) {
      return false;
    }
    int kept = end - from;
    boolean full = kept > (bytes.length - AHEAD) / 2;
    byte[] target = full ? new byte[(bytes.length - AHEAD) * 2 + AHEAD] : bytes;
    System.arraycopy(bytes, from, target, 0, kept);
    bytes = target;
    end = kept;
    int room = bytes.length - AHEAD;
    while (end < room && !exhausted) {
      int read = in.read(bytes, end, room - end);
      exhausted = read < 0;
      end += Math.max(0, read);
    }
    Arrays.fill(bytes, end, end + AHEAD, (byte) 0);
    return end > kept;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw UnreadableWorkbook.damaged(e);
    }
  }
}
