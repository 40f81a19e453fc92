package vn.bienche.bench.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Work logs of 1 to 50 rows, as the small units of a province send them by the hundred: workbooks
 * per second on one thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@OperationsPerInvocation(SmallWorkbooksBenchmark.WORKBOOKS)
public class SmallWorkbooksBenchmark {

  static final int WORKBOOKS = 50;

  private final List<Path> files = new ArrayList<>();

  @Setup
  public void write() throws IOException {
    for (int rows = 1; rows <= WORKBOOKS; rows++) {
      Path file = Files.createTempFile("nhat-ky", ".xlsx");
      WorkLogFile.write(file, rows);
      files.add(file);
    }
  }

  @TearDown
  public void delete() throws IOException {
    for (Path file : files) {
      Files.delete(file);
    }
  }

  @Benchmark
  public void peerFastexcel(Blackhole sink) throws IOException {
    for (Path file : files) {
      Readers.fastexcel(file, false, sink);
    }
  }

  /** Recognised, typed by the form and checked by its rules. */
  @Benchmark
  public void oursTypedAndValidated(Blackhole sink) throws IOException {
    for (int i = 0; i < files.size(); i++) {
      int rows = Readers.typed(files.get(i), sink);
      if (rows != i + 1) {
        throw new IllegalStateException(rows + " rows of " + (i + 1));
      }
    }
  }
}
