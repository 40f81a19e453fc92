package vn.bienche.reports.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.ReportFault;
import vn.bienche.reports.ReportSettings;

/**
 * Serves the pages on the loopback address. It reads only, answers nothing but GET and HEAD, and
 * only to its own name: a page of another site that a browser resolves to this machine is refused.
 */
public final class LocalSite implements AutoCloseable {

  private static final int OK = 200;
  private static final int WRONG_QUESTION = 400;
  private static final int NO_SUCH_PAGE = 404;
  private static final int NOT_ALLOWED = 405;
  private static final int MISDIRECTED = 421;
  private static final int FAULT = 500;
  private static final int THREADS = 4;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final Pages pages;
  private final Consumer<Exception> faults;

  private LocalSite(HttpServer server, Pages pages, Consumer<Exception> faults) {
    this.server = server;
    this.pages = pages;
    this.faults = faults;
  }

  /**
   * Starts to serve.
   *
   * @param port 0 takes any free one
   * @param faults is told what went wrong inside; the browser gets no detail of it
   * @throws IOException when the port is taken
   */
  public static LocalSite start(
      int port, Supplier<Connection> warehouse, ReportSettings settings, Consumer<Exception> faults)
      throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    LocalSite site = new LocalSite(server, new Pages(warehouse, settings), faults);
    server.createContext("/", site::handle);
    server.setExecutor(site.threads);
    server.start();
    return site;
  }

  /** Address for the browser. */
  public URI address() {
    return URI.create("http://" + host() + ":" + server.getAddress().getPort() + "/");
  }

  private String host() {
    String host = InetAddress.getLoopbackAddress().getHostAddress();
    return host.contains(":") ? "[" + host + "]" : host;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      boolean head = exchange.getRequestMethod().equals("HEAD");
      Answer answer = guarded(exchange, head);
      headers(exchange, answer);
      exchange.sendResponseHeaders(answer.status(), head ? -1 : answer.length());
      if (!head) {
        try (OutputStream out = exchange.getResponseBody()) {
          answer.writeTo(out);
        }
      }
    }
  }

  private Answer guarded(HttpExchange exchange, boolean head) {
    if (!isOwnName(exchange.getRequestHeaders().getFirst("Host"))) {
      return Answer.refused(MISDIRECTED, "Hãy mở trang này bằng địa chỉ " + address());
    }
    if (!head && !exchange.getRequestMethod().equals("GET")) {
      return Answer.refused(NOT_ALLOWED, "Trang này chỉ để đọc.");
    }
    try {
      Answer answer = pages.answer(Question.of(exchange.getRequestURI()));
      return answer == null ? Answer.refused(NO_SUCH_PAGE, "Không có trang này.") : answer;
    } catch (ReportFault wrong) {
      return Answer.refused(WRONG_QUESTION, String.valueOf(wrong.getMessage()));
    } catch (IOException | RuntimeException fault) {
      faults.accept(fault);
      return Answer.refused(FAULT, "Chương trình gặp lỗi; xem nhật ký của chương trình.");
    }
  }

  private boolean isOwnName(@Nullable String host) {
    int port = server.getAddress().getPort();
    return List.of(host() + ":" + port, "localhost:" + port).contains(String.valueOf(host));
  }

  private static void headers(HttpExchange exchange, Answer answer) {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", answer.type());
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cache-Control", answer.status() == OK ? "private, no-store" : "no-store");
    headers.set(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri"
            + " 'none'");
    if (answer.fileName() != null) {
      headers.set("Content-Disposition", "attachment; filename=\"" + answer.fileName() + "\"");
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
