/** Reading of one workbook as submissions, and the verdict on each. */
@NullMarked
package vn.bienche.ingest.submission;

import org.jspecify.annotations.NullMarked;
