/**
 * What tests of models share: one Spark session, tables written as text, running a worked example.
 */
@NullMarked
package vn.bienche.transform.testing;

import org.jspecify.annotations.NullMarked;
