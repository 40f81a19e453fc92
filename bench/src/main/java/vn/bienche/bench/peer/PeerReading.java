package vn.bienche.bench.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** All workbooks of a folder, read by as many threads as there are processors, few at a time. */
final class PeerReading {

  /** Enough that no reader waits while a large workbook is stored. */
  private static final int AHEAD_PER_THREAD = 4;

  /** Takes the sheets of one workbook. */
  interface Sink {
    void accept(List<PeerSheet> sheets) throws Exception;
  }

  private PeerReading() {}

  static void read(Path inbox, Sink sink) throws Exception {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService readers = Executors.newFixedThreadPool(threads);
    Deque<Future<List<PeerSheet>>> ahead = new ArrayDeque<>();
    try (Stream<Path> files = Files.walk(inbox)) {
      Iterator<Path> workbooks = files.filter(file -> file.toString().endsWith(".xlsx")).iterator();
      while (workbooks.hasNext() || !ahead.isEmpty()) {
        while (workbooks.hasNext() && ahead.size() < AHEAD_PER_THREAD * threads) {
          Path file = workbooks.next();
          ahead.add(readers.submit(() -> PeerWorkbook.read(file)));
        }
        sink.accept(ahead.remove().get());
      }
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } finally {
      readers.shutdownNow();
    }
  }
}
