package vn.bienche.ingest.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.bienche.warehouse.value.RuleCode;

/** Stops a part that inflates beyond the limits. */
final class GuardedStream extends FilterInputStream {

  private static final long MEBIBYTE = 1L << 20;

  private final long allowed;
  private long count;

  GuardedStream(InputStream in, long compressedBytes, ReadingLimits limits) {
    super(in);
    long byRatio = Math.max(ReadingLimits.SMALL_PART, compressedBytes * limits.inflationRatio());
    this.allowed = Math.min(limits.inflatedBytes(), byRatio);
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    counted(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    counted(Math.max(0, read));
    return read;
  }

  private void counted(int bytes) {
    count += bytes;
    if (count > allowed) {
      throw new UnreadableWorkbook(
          RuleCode.WB_005, "> " + allowed / MEBIBYTE + " MiB", allowed / MEBIBYTE + " MiB");
    }
  }
}
