/**
 * Layout profiles: what the rules on official documents prescribe, as data with validity and legal
 * basis.
 */
@NullMarked
package vn.bienche.reports.layout;

import org.jspecify.annotations.NullMarked;
