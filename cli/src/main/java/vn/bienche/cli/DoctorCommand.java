package vn.bienche.cli;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import picocli.CommandLine.Command;

/** {@code bienche doctor}: says what of the environment is fit and what is not. */
@Command(name = "doctor", mixinStandardHelpOptions = true)
final class DoctorCommand extends BiencheCommand {

  private static final int OLDEST_JAVA = 17;
  private static final long LEAST_FREE_BYTES = 2L << 30;

  private boolean fit = true;

  @Override
  int execute(Console console) throws IOException {
    int java = Runtime.version().feature();
    tell(console, java >= OLDEST_JAVA, "doctor.java", java);
    tell(console, hasFonts(), "doctor.fonts");
    try (Workplace place = Workplace.forReading(common)) {
      tell(console, true, "doctor.home", place.home().folder());
      long free = Files.getFileStore(place.home().folder()).getUsableSpace();
      String gib = String.format(Locale.ROOT, "%.1f", free / (double) (1L << 30));
      tell(console, free >= LEAST_FREE_BYTES, "doctor.disk", gib);
      int migrations = place.migrations();
      tell(console, true, "doctor.database", migrations);
    }
    return fit ? ExitCode.DONE : ExitCode.ENVIRONMENT_NOT_FIT;
  }

  private void tell(Console console, boolean good, String key, Object... arguments) {
    fit &= good;
    console.result((good ? "✓ " : "✗ ") + console.messages().text(key, arguments));
  }

  /** Documents are laid out with AWT, which fails without fontconfig. */
  private static boolean hasFonts() {
    try {
      return GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames().length
          > 0;
    } catch (RuntimeException | LinkageError noFontconfig) {
      return false;
    }
  }
}
