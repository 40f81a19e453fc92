package vn.bienche.ingest.returned;

import java.io.IOException;
import java.util.concurrent.Semaphore;

/** Lets as many returned workbooks be written at a time as the memory holds. */
final class WritingRoom {

  /** A thin workbook with as many marks and findings as are shown takes about 130 MB. */
  private static final long EACH = 160L << 20;

  private static final int ALL =
      (int) Math.max(1, Math.min(Runtime.getRuntime().maxMemory() / EACH, Short.MAX_VALUE));
  private static final Semaphore ROOM = new Semaphore(ALL, true);

  private WritingRoom() {}

  /** Writes one workbook. */
  interface Writing<T> {
    T write() throws IOException;
  }

  /** Waits until there is room for one more. */
  static <T> T beside(Writing<T> writing) throws IOException {
    return within(1, writing);
  }

  /** Waits until all others are written, for one that may take a good part of the memory. */
  static <T> T alone(Writing<T> writing) throws IOException {
    return within(ALL, writing);
  }

  private static <T> T within(int room, Writing<T> writing) throws IOException {
    ROOM.acquireUninterruptibly(room);
    try {
      return writing.write();
    } finally {
      ROOM.release(room);
    }
  }
}
