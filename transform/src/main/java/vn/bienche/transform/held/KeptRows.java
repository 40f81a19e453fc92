package vn.bienche.transform.held;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.io.CompressionCodec;
import org.apache.spark.io.ZStdCompressionCodec;
import org.apache.spark.sql.catalyst.expressions.UnsafeRow;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Held rows of former builds, a file for each table, so that a build need not make again what a
 * changed table is joined with. They hold personal data as the lake does. Whoever deletes the
 * folder loses time only.
 */
public final class KeptRows {

  private static final String SUFFIX = ".rows";

  private final Path folder;

  /** Made when a file is first opened: a build with nothing new opens none. */
  private static final class Codec {

    private static final CompressionCodec ZSTD = new ZStdCompressionCodec(new SparkConf(false));
  }

  /**
   * @param folder for these files alone; made when there is something to keep
   */
  public KeptRows(Path folder) {
    this.folder = folder;
  }

  /** The rows of the table if those with this content were kept last; else null. */
  public @Nullable HeldRows read(String table, String content) {
    try (DataInputStream in = open(table)) {
      if (!content.equals(in.readUTF())) {
        return null;
      }
      HeldRows rows = rows(in);
      // A file that was damaged gives other rows
      return content.equals(rows.content()) ? rows : null;
    } catch (NoSuchFileException none) {
      return null;
    } catch (IOException | RuntimeException unreadable) {
      return null;
    }
  }

  /** Keeps the rows in place of those before, unless they are the same. */
  public void write(String table, String content, HeldRows rows) {
    try {
      if (content.equals(content(table))) {
        return;
      }
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, table, ".part");
      try (DataOutputStream out = output(part)) {
        out.writeUTF(content);
        write(rows, out);
      }
      Files.move(part, file(table), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("rows of " + table + " cannot be kept: " + e.getMessage(), e);
    }
  }

  private @Nullable String content(String table) {
    try (DataInputStream in = open(table)) {
      return in.readUTF();
    } catch (IOException | RuntimeException noneOrUnreadable) {
      return null;
    }
  }

  private DataInputStream open(String table) throws IOException {
    BufferedInputStream file = new BufferedInputStream(Files.newInputStream(file(table)));
    return new DataInputStream(Codec.ZSTD.compressedInputStream(file));
  }

  private DataOutputStream output(Path file) throws IOException {
    BufferedOutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
    return new DataOutputStream(Codec.ZSTD.compressedOutputStream(out));
  }

  private Path file(String table) {
    return folder.resolve(table + SUFFIX);
  }

  /** Type, number of rows, bytes of each, then the bytes of all. */
  private static void write(HeldRows rows, DataOutputStream out) throws IOException {
    byte[] type = rows.type().json().getBytes(StandardCharsets.UTF_8);
    out.writeInt(type.length);
    out.write(type);
    out.writeInt(rows.raw().size());
    int bytes = 0;
    for (UnsafeRow row : rows.raw()) {
      out.writeInt(row.getSizeInBytes());
      bytes = Math.addExact(bytes, row.getSizeInBytes());
    }
    out.writeInt(bytes);
    byte[] buffer = new byte[4096];
    for (UnsafeRow row : rows.raw()) {
      row.writeToStream(out, buffer);
    }
  }

  private static HeldRows rows(DataInputStream in) throws IOException {
    byte[] json = in.readNBytes(in.readInt());
    StructType type = (StructType) DataType.fromJson(new String(json, StandardCharsets.UTF_8));
    int[] sizes = new int[in.readInt()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = in.readInt();
    }
    byte[] bytes = in.readNBytes(in.readInt());
    List<UnsafeRow> rows = new ArrayList<>(sizes.length);
    long offset = Platform.BYTE_ARRAY_OFFSET;
    for (int size : sizes) {
      UnsafeRow row = new UnsafeRow(type.size());
      row.pointTo(bytes, offset, size);
      rows.add(row);
      offset += size;
    }
    return new HeldRows(type, rows);
  }
}
