package vn.bienche.bench.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Spark's event log, one JSON object a line. A stage that reads workbooks is known by where its
 * rows are made: ingest gives its jobs no description.
 */
final class EventLog {

  private static final String READING = "ReadingJob.java";
  private static final int NANOS_PER_MILLI = 1_000_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<Integer, List<ReadingStage.Task>> tasks = new HashMap<>();
  private final List<ReadingStage> reading = new ArrayList<>();

  private EventLog() {}

  /** The reading stages of all logs below a folder, in their order. */
  static List<ReadingStage> readingStages(Path folder) throws IOException {
    List<ReadingStage> stages = new ArrayList<>();
    for (Path file : logs(folder)) {
      try (BufferedReader lines = Files.newBufferedReader(file)) {
        stages.addAll(readingStages(lines));
      }
    }
    stages.sort(Comparator.comparingLong(ReadingStage::submitted));
    return stages;
  }

  static List<ReadingStage> readingStages(String log) throws IOException {
    return readingStages(new BufferedReader(new StringReader(log)));
  }

  private static List<ReadingStage> readingStages(BufferedReader lines) throws IOException {
    EventLog log = new EventLog();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      log.take(line);
    }
    return log.reading;
  }

  private static List<Path> logs(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().matches("(events_|app-|local-).*"))
          .sorted()
          .toList();
    }
  }

  private void take(String line) throws IOException {
    if (line.startsWith("{\"Event\":\"SparkListenerTaskEnd\"")) {
      JsonNode event = JSON.readTree(line);
      if (event.path("Task End Reason").path("Reason").asText().equals("Success")) {
        tasks
            .computeIfAbsent(event.path("Stage ID").asInt(), id -> new ArrayList<>())
            .add(task(event));
      }
    } else if (line.startsWith("{\"Event\":\"SparkListenerStageCompleted\"")) {
      JsonNode stage = JSON.readTree(line).path("Stage Info");
      if (isReading(stage)) {
        reading.add(
            new ReadingStage(
                stage.path("Submission Time").asLong(),
                stage.path("Completion Time").asLong(),
                tasks.getOrDefault(stage.path("Stage ID").asInt(), List.of())));
      }
    }
  }

  private static ReadingStage.Task task(JsonNode event) {
    JsonNode info = event.path("Task Info");
    JsonNode metrics = event.path("Task Metrics");
    return new ReadingStage.Task(
        info.path("Executor ID").asText(),
        info.path("Launch Time").asLong(),
        info.path("Finish Time").asLong(),
        metrics.path("Executor Run Time").asLong(),
        metrics.path("Executor CPU Time").asLong() / NANOS_PER_MILLI,
        metrics.path("JVM GC Time").asLong(),
        metrics.path("Result Size").asLong(),
        metrics.path("Output Metrics").path("Records Written").asLong());
  }

  private static boolean isReading(JsonNode stage) {
    return StreamSupport.stream(stage.path("RDD Info").spliterator(), false)
        .anyMatch(rdd -> rdd.path("Callsite").asText().contains(READING));
  }
}
