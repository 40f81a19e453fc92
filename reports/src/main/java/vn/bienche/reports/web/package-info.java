/**
 * A small page for this machine only: what is published, as tables, files, comparisons and
 * explanations.
 */
@NullMarked
package vn.bienche.reports.web;

import org.jspecify.annotations.NullMarked;
