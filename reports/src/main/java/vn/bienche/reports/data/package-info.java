/** Files for programs: CSV and JSON with the keys of the contract. */
@NullMarked
package vn.bienche.reports.data;

import org.jspecify.annotations.NullMarked;
