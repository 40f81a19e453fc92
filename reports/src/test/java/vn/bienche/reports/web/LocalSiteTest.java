package vn.bienche.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bienche.reports.ReportSettings;
import vn.bienche.reports.compare.ComparisonWarehouse;

class LocalSiteTest {

  private static final LocalSite SITE = start();

  private static LocalSite start() {
    try {
      return LocalSite.start(
          0,
          ComparisonWarehouse::connection,
          ReportSettings.sampleProvince(),
          fault -> {
            throw new IllegalStateException(fault);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeAll
  static void isOnTheLoopbackAddressOnly() throws IOException {
    assertThat(InetAddress.getAllByName(SITE.address().getHost()))
        .allMatch(InetAddress::isLoopbackAddress);
  }

  @AfterAll
  static void close() {
    SITE.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/|lan-0001",
        "/report/R01?period=2023|/explain?report=R01&amp;unit=TOTAL&amp;column=headcount&amp;period=2023",
        "/compare|select name=\"measure\"",
        "/compare?periods=2022,2023&measure=headcount&restated=on|Ban A và B",
        "/compare?periods=2022,2023&measure=headcount|alt=\"Biểu đồ: Tổng số có mặt\"",
        "/explain?report=R01&unit=AB&column=headcount&period=2023|Số in: 28",
        "/|/rules?period=2023-12-31",
        "/rules?period=2023|<td>Hội D1</td><td>Văn phòng</td><td>BR43 – Phòng dưới 8 biên chế: không quá 1 cấp phó</td><td>2 cấp phó</td><td>không quá 1</td><td>tham khảo</td>",
        "/rules?period=2023&unit=AB|mọi quy định đều được bảo đảm",
        "/style.css|table {"
      })
  void pagesShowWhatIsPublished(String path, String words)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains(words);
  }

  @Test
  void aFileIsMadeOnDemandAndAChartIsAPicture() throws IOException, InterruptedException {
    HttpResponse<String> csv = get("/file/R01.csv?period=2023");
    HttpResponse<String> svg = get("/compare.svg?periods=2022,2023&measure=headcount");

    assertThat(csv.body()).startsWith("unit_code,unit,headcount").contains("AB,Ban A và B,28");
    assertThat(csv.headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(value -> assertThat(value).contains("R01.csv"));
    assertThat(svg.headers().firstValue("Content-Type")).contains("image/svg+xml");
  }

  @ParameterizedTest
  @CsvSource({
    "/../pom.xml,404",
    "/file/../../etc/passwd,404",
    "/file/R01.exe?period=2023,404",
    "/report/R99?period=2023,404",
    "/report/R01,400",
    "/report/R01?period=xx,400",
    "/file/R01.csv?period=2023&unit=KHONG-CO,400",
    "/compare?periods=2023&measure=x,400",
    "/explain?report=R01&unit=AB&column=x&period=2023,400"
  })
  void whatThereIsNotIsRefusedInWords(String path, int status)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains("Không mở được").doesNotContain("Exception");
  }

  @Test
  void textsOfAnAddressAreNotTakenForMarkup() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        get(
            "/explain?report=R01&unit=%3Cscript%3Ealert(1)%3C/script%3E&column=headcount&period=2023");

    assertThat(answer.body()).contains("&lt;script&gt;").doesNotContain("<script>");
    assertThat(answer.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
  }

  @Test
  void onlyReadingIsAllowed() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(SITE.address())
            .POST(HttpRequest.BodyPublishers.ofString("x"))
            .build();

    assertThat(send(request).statusCode()).isEqualTo(405);
  }

  @Test
  void aForeignNameOfThisMachineIsRefused() throws IOException {
    try (Socket socket = new Socket(SITE.address().getHost(), SITE.address().getPort())) {
      String question = "GET / HTTP/1.1\r\nHost: ke-xau.example\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("lan-0001");
    }
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    String[] parts = path.split("\\?", 2);
    String query = parts.length > 1 ? "?" + parts[1] : "";
    String address = SITE.address().toString().replaceAll("/$", "") + parts[0] + query;
    return send(HttpRequest.newBuilder(URI.create(address)).build());
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
