package vn.bienche.ingest.cell;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says: a value, a problem, or both where the value was understood but somebody should
 * look.
 *
 * @param value null where there is none or it cannot be read
 * @param problem null where all is well
 */
public record Parsed<T>(@Nullable T value, @Nullable Problem problem) {

  public static <T> Parsed<T> of(T value) {
    return new Parsed<>(value, null);
  }

  public static <T> Parsed<T> bad(Problem problem) {
    return new Parsed<>(null, problem);
  }

  /** The value turned into another, with the same problem. */
  public <R> Parsed<R> map(Function<? super T, ? extends R> turn) {
    return new Parsed<>(value == null ? null : turn.apply(value), problem);
  }
}
