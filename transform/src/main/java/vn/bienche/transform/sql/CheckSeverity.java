package vn.bienche.transform.sql;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a failed check means for the publication. */
public enum CheckSeverity {
  /** Nothing is published. */
  @JsonProperty("error")
  ERROR,
  /** Published; somebody should look. */
  @JsonProperty("warning")
  WARNING
}
