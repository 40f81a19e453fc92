package vn.bienche.ingest.template;

import java.util.List;
import java.util.Map;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;

/**
 * One form of an empty workbook.
 *
 * @param form which form
 * @param unit who will send it
 * @param period as in the title block
 * @param rows what is known already, such as the people of the last roster; keys and values as in
 *     {@link FormSheet}
 * @param choices what may be picked in columns of codes, by key: {@code staff_code}, {@code
 *     position_code}, {@code task_code}, {@code room} …; grades and enumerations are known without
 */
public record TemplateForm(
    FormCode form,
    SendingUnit unit,
    Period period,
    List<? extends Map<String, ?>> rows,
    Map<String, List<Choice>> choices) {

  public TemplateForm {
    choices = Map.copyOf(choices);
  }
}
