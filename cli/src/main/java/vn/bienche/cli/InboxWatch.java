package vn.bienche.cli;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.commons.io.monitor.FileAlterationListenerAdaptor;
import org.apache.commons.io.monitor.FileAlterationObserver;

/**
 * Notices files that come into a folder or change there. It looks for itself: of what others put on
 * a network share a machine is not told.
 */
final class InboxWatch {

  private static final Duration LEAST_PAUSE = Duration.ofSeconds(1);

  /** A large inbox on a slow share is looked through for a tenth of the time at most. */
  private static final int PAUSE_PER_LOOK = 9;

  private final FileAlterationObserver observer;
  private boolean changed;

  /** Begins to watch: what comes from now on is noticed. */
  InboxWatch(Path folder) throws Exception {
    observer =
        FileAlterationObserver.builder()
            .setPath(folder)
            .setFileFilter(InboxWatch::isLookedAt)
            .get();
    observer.addListener(new Changes());
    observer.initialize();
  }

  /** Excel marks an open workbook by a file of its own, and programs that copy hide theirs. */
  private static boolean isLookedAt(File file) {
    return !file.getName().startsWith("~$") && !file.getName().startsWith(".");
  }

  /**
   * Waits until files have come or changed and none is still being copied.
   *
   * @return false when the command is interrupted before
   */
  boolean awaitChange(Interruption interruption) throws InterruptedException {
    boolean came = false;
    while (true) {
      long before = System.nanoTime();
      boolean comes = look();
      if (came && !comes) {
        return true;
      }
      came = came || comes;
      Duration look = Duration.ofNanos(System.nanoTime() - before).multipliedBy(PAUSE_PER_LOOK);
      if (interruption.within(look.compareTo(LEAST_PAUSE) > 0 ? look : LEAST_PAUSE)) {
        return false;
      }
    }
  }

  private boolean look() {
    changed = false;
    observer.checkAndNotify();
    return changed;
  }

  private final class Changes extends FileAlterationListenerAdaptor {

    @Override
    public void onFileCreate(File file) {
      changed = true;
    }

    @Override
    public void onFileChange(File file) {
      changed = true;
    }
  }
}
