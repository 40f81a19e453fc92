package vn.bienche.ingest.inbox;

import java.util.List;
import vn.bienche.warehouse.value.RuleCode;

/**
 * A file that cannot even be looked into.
 *
 * @param source where it is
 * @param rule why
 * @param arguments of the rule's message
 */
public record RefusedFile(WorkbookSource source, RuleCode rule, List<String> arguments) {}
