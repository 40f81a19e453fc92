package vn.bienche.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something costly that is made on first use, and at most once. */
final class Lazy<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private @Nullable T value;
  private boolean ended;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    return make();
  }

  /**
   * Makes the thing unless that is done.
   *
   * @throws IllegalStateException after the end
   */
  synchronized T make() {
    if (ended) {
      throw new IllegalStateException("asked for after the end");
    }
    T made = value;
    if (made == null) {
      made = maker.get();
      value = made;
    }
    return made;
  }

  /**
   * The thing, if it was made, to be closed. What another thread is making is waited for; later
   * nothing is made any more, for nobody would close it.
   */
  synchronized @Nullable T end() {
    ended = true;
    return value;
  }
}
