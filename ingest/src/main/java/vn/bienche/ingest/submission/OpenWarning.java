package vn.bienche.ingest.submission;

import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.RuleCode;

/**
 * A warning of a rule across workbooks that an earlier run gave.
 *
 * @param batchId run that gave it
 * @param submissionId on whose row it stands
 * @param unit code of the submission
 * @param rule that was broken
 * @param value that was unknown, or null
 * @param sheet name
 * @param row as Excel shows it
 */
public record OpenWarning(
    String batchId,
    String submissionId,
    String unit,
    RuleCode rule,
    @Nullable String value,
    String sheet,
    int row) {}
