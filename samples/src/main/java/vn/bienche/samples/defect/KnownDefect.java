package vn.bienche.samples.defect;

import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;

/**
 * A finding that a reader has to report.
 *
 * @param workbook path below the folder of defects
 * @param cell address as Excel shows it; empty when the whole workbook is meant
 * @param rule the numbered rule
 * @param severity how grave it is
 */
public record KnownDefect(String workbook, String cell, RuleCode rule, Severity severity) {}
