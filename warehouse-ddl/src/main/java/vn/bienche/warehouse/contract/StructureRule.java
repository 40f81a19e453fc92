package vn.bienche.warehouse.contract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A limit on the size or the leadership of a body.
 *
 * @param ruleId such as {@code BR44}
 * @param object kind of body that it speaks of, such as {@code room}
 * @param measure what is limited, such as {@code deputies}
 * @param sizeOf on which size the rule depends, or null when it holds for all
 * @param sizeFrom least size, inclusive
 * @param sizeTo greatest size, inclusive; null without end
 * @param operator {@code <=}, {@code >=} or {@code =}
 * @param limit in the unit of the measure; null where each unit has a limit of its own
 * @param text in Vietnamese
 * @param basis legal basis
 */
public record StructureRule(
    String ruleId,
    String object,
    String measure,
    @Nullable String sizeOf,
    @Nullable Integer sizeFrom,
    @Nullable Integer sizeTo,
    String operator,
    @Nullable BigDecimal limit,
    String text,
    String basis) {}
