package vn.bienche.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.bienche.ingest.submission.Mention.Place;

class MentionTest {

  @Test
  void givesBackRowsAndOrdinalsAsTheyWereNoted() {
    Random random = new Random(20_250_701);
    for (int size : new int[] {0, 1, 2, 300, 999, 1000, 1001, 5000}) {
      Mention mention = new Mention();
      List<Place> places = new ArrayList<>();
      List<Integer> ordinals = new ArrayList<>();
      int ordinal = 0;
      int row = 5;
      String sheet = "Tháng 1";
      for (int i = 0; i < size; i++) {
        ordinal += random.nextInt(i % 7 == 0 ? 1_000_000 : 3);
        row += random.nextInt(40);
        if (random.nextInt(200) == 0) {
          sheet = "Tháng " + random.nextInt(12);
          row = 5;
        }
        mention.add(sheet, row, ordinal);
        places.add(new Place(sheet, row));
        ordinals.add(ordinal);
      }
      assertThat(mention.places()).isEqualTo(places.subList(0, Math.min(size, 1000)));
      assertThat(mention.ordinals()).containsExactly(ordinals.stream().mapToInt(i -> i).toArray());
    }
  }
}
