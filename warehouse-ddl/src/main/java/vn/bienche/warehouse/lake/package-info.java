/** Opening the lake: where its tables stand and how Spark and Delta are set up for it. */
@NullMarked
package vn.bienche.warehouse.lake;

import org.jspecify.annotations.NullMarked;
