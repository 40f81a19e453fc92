package vn.bienche.bench.peer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.FormCode;

/**
 * The rows of one sheet.
 *
 * @param unit code in the title block
 * @param period as the title block has it, such as {@code 15/11/2023}; empty if there is none
 * @param rows values in the contract's column order
 */
record PeerSheet(FormCode form, String unit, String period, List<@Nullable Object[]> rows) {}
