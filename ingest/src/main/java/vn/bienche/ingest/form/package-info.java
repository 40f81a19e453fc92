/** The forms: headers, title blocks, kinds of rows and the rules of each form. */
@NullMarked
package vn.bienche.ingest.form;

import org.jspecify.annotations.NullMarked;
