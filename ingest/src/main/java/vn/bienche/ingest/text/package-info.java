/** Vietnamese text: normal form, folding for matching, legacy encodings. */
@NullMarked
package vn.bienche.ingest.text;

import org.jspecify.annotations.NullMarked;
