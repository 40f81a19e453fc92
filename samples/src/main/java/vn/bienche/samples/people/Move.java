package vn.bienche.samples.people;

import vn.bienche.samples.data.Movement;

/**
 * A movement and the person it is about.
 *
 * @param person who moves
 * @param movement how
 */
public record Move(Person person, Movement movement) {}
