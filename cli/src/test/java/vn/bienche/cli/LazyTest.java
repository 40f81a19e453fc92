package vn.bienche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LazyTest {

  private final AtomicInteger made = new AtomicInteger();
  private final Lazy<Integer> lazy = new Lazy<>(made::incrementAndGet);

  @Test
  void isMadeOnceOnFirstUse() {
    assertThat(made).hasValue(0);
    assertThat(lazy.get()).isEqualTo(1);
    assertThat(lazy.get()).isEqualTo(1);
    assertThat(lazy.end()).isEqualTo(1);
  }

  /** A thread that was to open the warehouse beside other work may come too late. */
  @Test
  void isNotMadeAfterTheEnd() {
    assertThat(lazy.end()).isNull();
    assertThatIllegalStateException().isThrownBy(lazy::make);
    assertThat(made).hasValue(0);
  }
}
