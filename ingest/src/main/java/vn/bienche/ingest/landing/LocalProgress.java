package vn.bienche.ingest.landing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Carries progress from tasks to the driver where both are one process; elsewhere nobody listens.
 */
final class LocalProgress {

  private static final Map<String, Consumer<String>> LISTENERS = new ConcurrentHashMap<>();

  private LocalProgress() {}

  static void open(String channel, Consumer<String> listener) {
    LISTENERS.put(channel, listener);
  }

  static void close(String channel) {
    LISTENERS.remove(channel);
  }

  static void tell(String channel, String text) {
    Consumer<String> listener = LISTENERS.get(channel);
    if (listener != null) {
      synchronized (listener) {
        listener.accept(text);
      }
    }
  }
}
