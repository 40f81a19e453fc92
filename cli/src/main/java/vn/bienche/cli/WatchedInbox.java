package vn.bienche.cli;

import java.nio.file.Files;
import java.time.Duration;
import vn.bienche.warehouse.home.EnvironmentFault;

/**
 * Does the main job, and again whenever workbooks come into the inbox, until it is interrupted. The
 * home is locked for each pass only; the program, Spark and the warehouse stay ready between them,
 * which is most of the time of a small correction.
 */
final class WatchedInbox {

  private static final String NAME = "run --watch";
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

  private final MainJob job;
  private final BiencheCommand command;
  private final Console console;

  /**
   * @param command that was asked, in whose words faults are told
   */
  WatchedInbox(MainJob job, BiencheCommand command, Console console) {
    this.job = job;
    this.command = command;
    this.console = console;
  }

  /**
   * Runs until it is interrupted. What stops the first pass stops the command; what stops a later
   * one is told, and the next workbook is another try with everything opened anew.
   */
  int run() throws Exception {
    if (!Files.isDirectory(job.inbox())) {
      throw new UsageFault("run.watch-needs-folder", job.inbox());
    }
    InboxWatch inbox = new InboxWatch(job.inbox());
    try (Interruption interruption = new Interruption()) {
      boolean goesOn = untilFault(inbox, interruption, true);
      while (goesOn) {
        goesOn = untilFault(inbox, interruption, false);
      }
    } catch (InterruptedException ended) {
      // The end is what was asked for
    }
    return ExitCode.DONE;
  }

  /**
   * Passes with the same program parts at hand.
   *
   * @param atOnce whether the first pass waits for no workbook
   * @return false when the command was interrupted, true after a fault that was told
   */
  private boolean untilFault(InboxWatch inbox, Interruption interruption, boolean atOnce)
      throws Exception {
    try (Workplace place = Workplace.forReading(command.common)) {
      if (atOnce) {
        pass(place, interruption);
      }
      while (true) {
        console.say("run.watching", job.inbox());
        if (!inbox.awaitChange(interruption)) {
          return false;
        }
        try {
          pass(place, interruption);
        } catch (InterruptedException ended) {
          throw ended;
        } catch (Exception fault) {
          Faults.tell(fault, command, console::warn);
          return true;
        }
      }
    }
  }

  private void pass(Workplace place, Interruption interruption) throws Exception {
    try (Workplace pass = locked(place, interruption)) {
      job.run(pass, console);
    }
  }

  /** Waits while another command writes to the home. */
  private Workplace locked(Workplace place, Interruption interruption) throws InterruptedException {
    boolean told = false;
    while (true) {
      try {
        return place.forPass(command.common, NAME);
      } catch (EnvironmentFault fault) {
        if (fault.kind() != EnvironmentFault.Kind.HOME_LOCKED
            || interruption.within(BETWEEN_TRIES)) {
          throw fault;
        }
        if (!told) {
          console.step("run.waiting", fault.subject());
          told = true;
        }
      }
    }
  }
}
