/** Rows of the forms, with the keys of the contract, and the workbooks that carry them. */
@NullMarked
package vn.bienche.samples.form;

import org.jspecify.annotations.NullMarked;
