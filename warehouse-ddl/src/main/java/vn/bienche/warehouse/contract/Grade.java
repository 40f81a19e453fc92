package vn.bienche.warehouse.contract;

import vn.bienche.warehouse.value.GradeLevel;

/**
 * A grade or career title and the level it counts as.
 *
 * @param code such as 01.002 or V.07.01.03
 * @param name Vietnamese name
 * @param level "và tương đương"
 * @param appliesTo who usually holds it; informs, never a rule
 * @param source legal source of the code
 */
public record Grade(String code, String name, GradeLevel level, String appliesTo, String source) {}
