/** What models read but no model makes: landing tables, lists and settings. */
@NullMarked
package vn.bienche.transform.source;

import org.jspecify.annotations.NullMarked;
