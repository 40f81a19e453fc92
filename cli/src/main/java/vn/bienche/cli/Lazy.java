package vn.bienche.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something costly that is made on first use, and at most once. */
final class Lazy<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private @Nullable T value;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    return make();
  }

  /** Makes the thing unless that is done. */
  synchronized T make() {
    T made = value;
    if (made == null) {
      made = maker.get();
      value = made;
    }
    return made;
  }

  synchronized @Nullable T ifMade() {
    return value;
  }
}
