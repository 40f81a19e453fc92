package vn.bienche.reports.query;

/**
 * The publication from which a document takes its figures.
 *
 * @param runNo number of the publication, from 1
 * @param runId identity as printed
 * @param lakeVersion versions of the landing tables from which the figures follow
 */
public record Publication(long runNo, String runId, String lakeVersion) {}
