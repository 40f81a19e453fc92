package vn.bienche.samples.planning;

import vn.bienche.samples.data.Competency;
import vn.bienche.samples.data.Position;

/**
 * The level of one competency that a position asks for.
 *
 * @param position the position
 * @param competency the competency
 * @param level 1..5
 */
public record RequiredCompetency(Position position, Competency competency, int level) {}
