package vn.bienche.warehouse.home;

import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;

/** Tells a full disk from other faults: Java has no exception of its own for it. */
public final class DiskFull {

  private DiskFull() {}

  /**
   * Whether a full disk, quota or PostgreSQL's class 53100 stands anywhere in the chain of causes.
   */
  public static boolean caused(@Nullable Throwable fault) {
    for (Throwable t = fault; t != null; t = t.getCause()) {
      if (isFull(t.getMessage()) || (t instanceof FileSystemException f && isFull(f.getReason()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFull(@Nullable String message) {
    return message != null
        && (message.contains("No space left on device")
            || message.contains("Disk quota exceeded")
            || message.contains("53100"));
  }
}
