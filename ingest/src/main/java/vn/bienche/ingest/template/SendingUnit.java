package vn.bienche.ingest.template;

/**
 * Who issues a sheet.
 *
 * @param code unit code, such as {@code HG-I-1}
 * @param name unit name
 * @param superior name of the organisation above, first line of the letterhead; empty for none
 */
public record SendingUnit(String code, String name, String superior) {}
