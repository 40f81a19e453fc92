package vn.bienche.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextStoreTest {

  @Test
  void textsBeyondTheHeapBlocksComeBackFromTheTemporaryFile() {
    try (TextStore store = new TextStore()) {
      String filler = "Soạn thảo báo cáo ".repeat(2000);
      int texts = 2000;
      for (int i = 0; i < texts; i++) {
        store.add(i + filler);
      }
      for (int i = 0; i < texts; i += 37) {
        assertThat(store.get(i)).isEqualTo(i + filler);
      }
      assertThat(store.get(texts - 1)).startsWith("1999Soạn");
      assertThat(store.size()).isEqualTo(texts);
    }
  }
}
