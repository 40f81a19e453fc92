package vn.bienche.samples.data;

/**
 * A competency of the common framework.
 *
 * @param group value of {@code Nhóm năng lực}
 * @param name Vietnamese name
 */
public record Competency(String group, String name) {}
