package vn.bienche.bench.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventLogTest {

  private static final String READING = "mapPartitions at ReadingJob.java:61";

  private static final String LOG =
      String.join(
          "\n",
          "{\"Event\":\"SparkListenerLogStart\",\"Spark Version\":\"4.2.0\"}",
          task(3, "0", "Success", 1_000, 3_000, 900),
          stage(3, "collect at EarlierRows.java:20", 900, 3_100),
          task(4, "0", "Success", 10_500, 40_500, 29_000),
          task(4, "1", "ExecutorLostFailure", 10_500, 30_000, 19_000),
          task(4, "1", "Success", 11_000, 43_000, 31_000),
          task(4, "0", "Success", 41_000, 66_000, 24_500),
          stage(4, READING, 10_000, 66_100),
          task(5, "0", "Success", 70_000, 71_000, 800),
          stage(5, READING, 69_900, 71_100),
          "");

  @Test
  void findsTheStagesThatReadWorkbooks() throws Exception {
    assertThat(EventLog.readingStages(LOG))
        .extracting(ReadingStage::submitted, ReadingStage::completed, stage -> stage.tasks().size())
        .containsExactly(tuple(10_000L, 66_100L, 3), tuple(69_900L, 71_100L, 1));
  }

  @Test
  void countsTasksThatEndedWell() throws Exception {
    ReadingStage stage = EventLog.readingStages(LOG).get(0);

    assertThat(stage.seconds()).isEqualTo(56.1);
    assertThat(stage.secondsOfTasks()).isEqualTo(55.5);
    assertThat(stage.busySeconds()).isEqualTo(Map.of("0", 53.5, "1", 31.0));
    assertThat(stage.betweenSeconds()).isEqualTo(1.0 + 1.0 + 0.5);
    assertThat(stage.processorSeconds()).isEqualTo(Map.of("0", 5.0, "1", 2.5));
    assertThat(stage.collectingSeconds()).isEqualTo(3 * 0.25);
    assertThat(stage.longestTaskSeconds()).isEqualTo(31.0);
    assertThat(stage.resultBytes()).isEqualTo(3 * 4_096L);
    assertThat(stage.rows()).isEqualTo(3 * 1_250L);
  }

  @Test
  void readsTheFoldersThatSparkMakes(@TempDir Path folder) throws Exception {
    Path log = Files.createDirectories(folder.resolve("eventlog_v2_app-1"));
    Files.writeString(log.resolve("events_1_app-1"), LOG);
    Files.writeString(log.resolve(".events_1_app-1.crc"), "crc");
    Files.writeString(log.resolve("appstatus_app-1"), "");

    assertThat(EventLog.readingStages(folder)).hasSize(2);
  }

  @Test
  void findsNothingWhereNoWorkbookWasRead() throws Exception {
    assertThat(EventLog.readingStages(stage(1, "save at LandingTables.java:84", 1, 2)))
        .isEqualTo(List.of());
  }

  private static String task(
      int stage, String executor, String reason, long launched, long finished, long run) {
    return ("{'Event':'SparkListenerTaskEnd','Stage ID':%d,'Task Type':'ResultTask',"
            + "'Task End Reason':{'Reason':'%s'},"
            + "'Task Info':{'Task ID':1,'Launch Time':%d,'Executor ID':'%s','Finish Time':%d},"
            + "'Task Metrics':{'Executor Run Time':%d,'Executor CPU Time':2500000000,"
            + "'JVM GC Time':250,'Result Size':4096,'Output Metrics':{'Records Written':1250}}}")
        .formatted(stage, reason, launched, executor, finished, run)
        .replace('\'', '"');
  }

  private static String stage(int id, String callSite, long submitted, long completed) {
    return ("{'Event':'SparkListenerStageCompleted','Stage Info':{'Stage ID':%d,"
            + "'Stage Name':'save at LandingTables.java:84',"
            + "'RDD Info':[{'RDD ID':1,'Callsite':'parallelize at X.java:1'},"
            + "{'RDD ID':2,'Callsite':'%s'}],'Submission Time':%d,'Completion Time':%d}}")
        .formatted(id, callSite, submitted, completed)
        .replace('\'', '"');
  }
}
