package vn.bienche.ingest.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.RuleCode;

/**
 * Many texts in little heap: UTF-8 in blocks, of which those beyond a fixed number are mapped from
 * a temporary file, so that a workbook with millions of different texts needs no more heap than a
 * small one.
 */
final class TextStore implements AutoCloseable {

  private static final int BLOCK = 4 << 20;

  /** The first block grows with its texts where they are more than expected. */
  private static final int FEWEST = 1 << 8;

  private static final int HEAP_BLOCKS = 12;
  private static final int CACHE = 1 << 12;

  private final List<byte[]> blocks = new ArrayList<>();
  private final List<ByteBuffer> mapped = new ArrayList<>();
  private @Nullable String[] cachedTexts = new String[0];
  private int[] cachedIndexes = new int[0];
  private byte[] current;
  private final char[] characters = new char[512];
  private int used;
  private long[] places = new long[64];
  private int size;
  private @Nullable FileChannel spill;

  TextStore() {
    this(FEWEST);
  }

  /**
   * @param expected bytes of all texts, roughly
   */
  TextStore(long expected) {
    current = new byte[(int) Math.max(FEWEST, Math.min(BLOCK, expected))];
  }

  int size() {
    return size;
  }

  void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    add(bytes, 0, bytes.length);
  }

  /** Adds a text as it stands in UTF-8. */
  void add(byte[] utf8, int from, int to) {
    int length = to - from;
    if (length >= BLOCK) {
      throw new UnreadableWorkbook(RuleCode.WB_005);
    }
    if (used + length > BLOCK) {
      seal();
      current = new byte[BLOCK];
    } else if (used + length > current.length) {
      current =
          Arrays.copyOf(current, Math.min(BLOCK, Math.max(current.length * 2, used + length)));
    }
    System.arraycopy(utf8, from, current, used, length);
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
    }
    // Block, offset and length share one number: 20, 22 and 22 bits
    places[size++] = ((long) sealed() << 44) | ((long) used << 22) | length;
    used += length;
  }

  String get(int index) {
    if (cachedIndexes.length == 0) {
      cache();
    }
    int slot = index & (cachedIndexes.length - 1);
    String cached = cachedTexts[slot];
    if (cached == null || cachedIndexes[slot] != index) {
      cached = decode(places[index]);
      cachedTexts[slot] = cached;
      cachedIndexes[slot] = index;
    }
    return cached;
  }

  /** As many places as there are texts, a power of two, when the first one is asked for. */
  private void cache() {
    int length = Math.min(CACHE, Math.max(1, Integer.highestOneBit(size) * 2));
    cachedTexts = new String[length];
    cachedIndexes = new int[length];
  }

  @Override
  public void close() {
    blocks.clear();
    mapped.clear();
    if (spill != null) {
      try {
        spill.close();
      } catch (IOException e) {
        throw UnreadableWorkbook.damaged(e);
      }
    }
  }

  private String decode(long place) {
    int block = (int) (place >>> 44);
    int offset = (int) (place >>> 22) & 0x3FFFFF;
    int length = (int) place & 0x3FFFFF;
    if (block < blocks.size()) {
      return string(blocks.get(block), offset, length);
    }
    if (block == sealed()) {
      return string(current, offset, length);
    }
    byte[] bytes = new byte[length];
    mapped.get(block - blocks.size()).get(offset, bytes);
    return string(bytes, 0, length);
  }

  /** Texts are well-formed when they come here, and mostly of letters of two and three bytes. */
  private String string(byte[] utf8, int from, int length) {
    if (length > characters.length) {
      return new String(utf8, from, length, StandardCharsets.UTF_8);
    }
    int n = 0;
    int p = from;
    while (p < from + length) {
      int c = utf8[p];
      if (c >= 0) {
        characters[n++] = (char) c;
        p++;
      } else if ((c & 0xE0) == 0xC0) {
        characters[n++] = (char) (((c & 0x1F) << 6) | (utf8[p + 1] & 0x3F));
        p += 2;
      } else if ((c & 0xF0) == 0xE0) {
        characters[n++] =
            (char) (((c & 0xF) << 12) | ((utf8[p + 1] & 0x3F) << 6) | (utf8[p + 2] & 0x3F));
        p += 3;
      } else {
        return new String(utf8, from, length, StandardCharsets.UTF_8);
      }
    }
    return new String(characters, 0, n);
  }

  private void seal() {
    if (blocks.size() < HEAP_BLOCKS) {
      blocks.add(current);
    } else {
      mapped.add(spilled(ByteBuffer.wrap(current, 0, used)));
    }
    used = 0;
  }

  private int sealed() {
    return blocks.size() + mapped.size();
  }

  private ByteBuffer spilled(ByteBuffer block) {
    try {
      FileChannel file = spill == null ? temporary() : spill;
      spill = file;
      long start = file.size();
      int length = block.remaining();
      while (block.hasRemaining()) {
        file.write(block, start + block.position());
      }
      return file.map(FileChannel.MapMode.READ_ONLY, start, length);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("temporary file of a workbook's texts", e);
    }
  }

  private static FileChannel temporary() throws IOException {
    Path file = Files.createTempFile("bienche-", ".texts");
    return FileChannel.open(
        file,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }
}
