package vn.bienche.transform.sql;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the {@code .yml} beside a model. The key of the header is always checked (unique,
 * never null) and is not repeated here.
 *
 * @param publish schema and table in PostgreSQL, or null when the rows stay in the lake
 * @param volume small tables pass through the driver, large ones where the province is small;
 *     others are written first and read back
 * @param partitionBy columns by which the lake partitions the table
 * @param slices how a large table is kept up to date; null when it is made anew in each build
 * @param nonempty whether no row at all is an error
 * @param notNull columns without nulls
 * @param accepted allowed values by column
 * @param references column to {@code model.column} in which each value must stand
 * @param rules predicates and queries of their own
 * @param cases given rows and expected rows
 */
public record ModelSpec(
    @Nullable String publish,
    Volume volume,
    @JsonProperty("partition_by") List<String> partitionBy,
    @Nullable Slices slices,
    boolean nonempty,
    @JsonProperty("not_null") List<String> notNull,
    Map<String, List<String>> accepted,
    Map<String, String> references,
    List<CheckRule> rules,
    List<ModelCase> cases) {

  /** Of a model without a {@code .yml}. */
  public static final ModelSpec NONE =
      new ModelSpec(
          null,
          Volume.SMALL,
          List.of(),
          null,
          false,
          List.of(),
          Map.of(),
          Map.of(),
          List.of(),
          List.of());

  /** How many rows a table may come to have. */
  public enum Volume {
    @JsonProperty("small")
    SMALL,
    /** Of the order of persons and months: few in a small province. */
    @JsonProperty("large")
    LARGE,
    /** Of the order of lines of work logs. */
    @JsonProperty("lines")
    LINES
  }

  public ModelSpec {
    volume = orElse(volume, Volume.SMALL);
    partitionBy = List.copyOf(orElse(partitionBy, List.of()));
    notNull = List.copyOf(orElse(notNull, List.of()));
    accepted = Map.copyOf(orElse(accepted, Map.of()));
    references = Map.copyOf(orElse(references, Map.of()));
    rules = List.copyOf(orElse(rules, List.of()));
    cases = List.copyOf(orElse(cases, List.of()));
  }

  /** The reader of the file gives null for what is not there. */
  private static <T> T orElse(@Nullable T value, T otherwise) {
    return value == null ? otherwise : value;
  }
}
