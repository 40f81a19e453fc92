package vn.bienche.warehouse.home;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One writing run at a time in a home. The operating system frees the lock when the process ends in
 * whatever way, so a killed run never leaves a home locked.
 */
public final class HomeLock implements AutoCloseable {

  private final FileChannel channel;
  private final FileLock lock;

  private HomeLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * @param what the command that takes the lock, shown to a second run
   * @throws EnvironmentFault when another run holds the home, naming it
   */
  public static HomeLock take(Home home, String what) {
    Path file = home.folder().resolve("run.lock");
    Path holder = home.folder().resolve("run.holder");
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new EnvironmentFault(EnvironmentFault.Kind.HOME_LOCKED, read(holder));
      }
      Files.writeString(holder, what + " (pid " + ProcessHandle.current().pid() + ")");
      return new HomeLock(channel, lock);
    } catch (IOException e) {
      throw new EnvironmentFault(
          DiskFull.caused(e)
              ? EnvironmentFault.Kind.DISK_FULL
              : EnvironmentFault.Kind.HOME_NOT_WRITABLE,
          home.folder().toString(),
          e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException sameProcess) {
      return null;
    }
  }

  private static String read(Path holder) {
    try {
      return StandardCharsets.UTF_8.decode(ByteBuffer.wrap(Files.readAllBytes(holder))).toString();
    } catch (IOException unknown) {
      return "?";
    }
  }

  @Override
  public void close() {
    try (channel) {
      lock.release();
    } catch (IOException e) {
      throw new EnvironmentFault(EnvironmentFault.Kind.HOME_NOT_WRITABLE, "run.lock", e);
    }
  }
}
