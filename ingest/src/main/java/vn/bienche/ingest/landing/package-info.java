/** Landing tables of the lake and the Spark job that fills them. The only place for Spark. */
@NullMarked
package vn.bienche.ingest.landing;

import org.jspecify.annotations.NullMarked;
