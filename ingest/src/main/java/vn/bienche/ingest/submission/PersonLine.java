package vn.bienche.ingest.submission;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One person of a roster.
 *
 * @param code staff code
 * @param name full name
 * @param grade code, or null
 * @param position code, or null
 */
public record PersonLine(
    String code, String name, @Nullable String grade, @Nullable String position)
    implements Serializable {}
