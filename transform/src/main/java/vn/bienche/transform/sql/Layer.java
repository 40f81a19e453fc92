package vn.bienche.transform.sql;

import java.util.Locale;

/** Where a model stands; the folder of its file decides. */
public enum Layer {
  /**
   * Renames, casts and picks what counts; a view, or a Delta table below {@code staging} when it is
   * large.
   */
  STAGING,
  /** Dimensions and facts; Delta tables below {@code star}. */
  STAR,
  /** Figures as they are printed; Delta tables below {@code marts}. */
  MARTS;

  /** Name of the folder in the resources and in the lake. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the rows are a table in their own right, also when nobody else reads them. */
  public boolean isStored() {
    return this != STAGING;
  }
}
