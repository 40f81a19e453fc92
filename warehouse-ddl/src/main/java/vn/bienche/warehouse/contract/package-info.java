/**
 * The contracts with the world outside, as data: the forms that units send, the outputs that are
 * printed, the grades, the rules and their messages. The CSV files in the resources are the
 * contract's own; nothing here repeats them.
 */
@NullMarked
package vn.bienche.warehouse.contract;

import org.jspecify.annotations.NullMarked;
