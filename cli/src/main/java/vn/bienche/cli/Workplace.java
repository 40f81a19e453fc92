package vn.bienche.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.database.Warehouse;
import vn.bienche.warehouse.home.EnvironmentFault;
import vn.bienche.warehouse.home.Home;
import vn.bienche.warehouse.home.HomeLock;
import vn.bienche.warehouse.home.Settings;
import vn.bienche.warehouse.lake.Lake;
import vn.bienche.warehouse.lake.LakeSession;

/**
 * What a command works with: home, settings, and the costly things that are opened only when a
 * command asks for them. Closing it stops what was opened.
 */
final class Workplace implements AutoCloseable {

  private final Home home;
  private final Settings settings;
  private final @Nullable HomeLock lock;
  private final Lazy<SparkSession> spark;
  private final Lazy<Warehouse> warehouse;
  private final boolean borrows;
  private int migrations;

  private Workplace(Home home, Settings settings, @Nullable HomeLock lock) {
    this.home = home;
    this.settings = settings;
    this.lock = lock;
    this.spark = new Lazy<>(() -> LakeSession.open(settings.text("master", "local[*]")));
    this.warehouse = new Lazy<>(() -> opened(home, settings.text("db")));
    this.borrows = false;
  }

  private Workplace(Workplace lender, Settings settings, HomeLock lock) {
    this.home = lender.home;
    this.settings = settings;
    this.lock = lock;
    this.spark = lender.spark;
    this.warehouse = lender.warehouse;
    this.borrows = true;
  }

  /** For a command that writes: one at a time in a home. */
  static Workplace forWriting(CommonOptions options, String command) {
    Home home = options.home().prepared();
    return new Workplace(home, options.settings(), HomeLock.take(home, command));
  }

  /** For a command that only reads what was published. */
  static Workplace forReading(CommonOptions options) {
    return new Workplace(options.home().prepared(), options.settings(), null);
  }

  /**
   * For one pass of a command that stays: settings are read anew, the home is locked until this is
   * closed, and what is opened stays open for the next pass.
   */
  Workplace forPass(CommonOptions options, String command) {
    return new Workplace(this, options.settings(), HomeLock.take(home, command));
  }

  private Warehouse opened(Home home, Optional<String> url) {
    Warehouse warehouse = Warehouse.open(home, url);
    migrations = warehouse.migrate();
    return warehouse;
  }

  Home home() {
    return home;
  }

  Settings settings() {
    return settings;
  }

  Lake lake() {
    return settings.text("lake").map(Lake::new).orElseGet(() -> Lake.ofFolder(home.lake()));
  }

  /**
   * The session, made the active one of the thread that asks: it may have been opened by another.
   */
  Supplier<SparkSession> spark() {
    return () -> {
      SparkSession session = spark.get();
      SparkSession.setActiveSession(session);
      return session;
    };
  }

  Supplier<Connection> connections() {
    return () -> warehouse.get().connection();
  }

  Warehouse warehouse() {
    return warehouse.get();
  }

  /** Opens the warehouse and tells how many migrations that took. */
  int migrations() {
    try (Connection opened = connections().get()) {
      return opened == null ? 0 : migrations;
    } catch (SQLException e) {
      throw new EnvironmentFault(
          EnvironmentFault.Kind.DATABASE_UNREACHABLE, home.folder().toString(), e);
    }
  }

  /** Begins to open what the command will surely need, beside its other work. */
  void warmUp(boolean withSpark) {
    if (withSpark) {
      start("spark", spark);
    }
    start("warehouse", warehouse);
  }

  private static void start(String name, Lazy<?> thing) {
    Thread thread = new Thread(thing::make, "open-" + name);
    thread.setDaemon(true);
    // What goes wrong here goes wrong again, with its message, when the command asks for the thing
    thread.setUncaughtExceptionHandler((t, fault) -> {});
    thread.start();
  }

  Path outputs() {
    return home.outputs();
  }

  @Override
  public void close() {
    if (!borrows) {
      end();
    }
    if (lock != null) {
      lock.close();
    }
  }

  private void end() {
    SparkSession session = spark.end();
    if (session != null) {
      session.stop();
    }
    Warehouse opened = warehouse.end();
    if (opened != null) {
      opened.close();
    }
  }
}
