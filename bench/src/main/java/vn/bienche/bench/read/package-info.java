/** Reading of workbooks, beside the floors below which no reader can go and the libraries' own. */
@NullMarked
package vn.bienche.bench.read;

import org.jspecify.annotations.NullMarked;
