@NullMarked
package vn.bienche.reports.audit;

import org.jspecify.annotations.NullMarked;
