package vn.bienche.ingest.submission;

import java.io.Serializable;
import java.util.Map;

/**
 * Where a sheet's columns stand.
 *
 * @param sheet name
 * @param row last row of the header
 * @param columns key to column letters
 */
public record SheetHeader(String sheet, int row, Map<String, String> columns)
    implements Serializable {}
