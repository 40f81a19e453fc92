package vn.bienche.reports.render;

/**
 * Where an element stands in its band, in points.
 *
 * @param x from the left margin
 * @param y from the band's top
 */
record Box(int x, int y, int width, int height) {}
