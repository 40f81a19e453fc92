package vn.bienche.warehouse.database;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a unit's next forms begin with, from the current publication. Each line maps keys of {@code
 * forms.csv} to values; a key without value is left away. Personal data; it goes to the unit itself
 * only.
 *
 * @param unit name of the unit
 * @param superior name of the province
 * @param root code of the province
 * @param people who are present on the day, as in DSCB and in the order of the last roster
 * @param positions of the list in force, as in B3
 * @param competencies of the framework in force, as in KNL
 * @param tasks of the latest list, as in B22
 * @param rooms codes and names of the units below the unit
 * @param units codes and names of groups, agencies and committees, without what is below them
 */
public record UnitForms(
    String unit,
    String superior,
    String root,
    List<Map<String, Object>> people,
    List<Map<String, Object>> positions,
    List<Map<String, Object>> competencies,
    List<Map<String, Object>> tasks,
    Map<String, String> rooms,
    Map<String, String> units) {

  private static final String UNIT =
      """
      select u.unit, r.unit as superior, r.unit_code as root
      from star.dim_unit u
      left join lateral (select unit, unit_code from star.dim_unit
        where is_root and run_to = 9223372036854775807 order by valid_from desc limit 1) r on true
      where u.unit_code = ? and u.run_to = 9223372036854775807
      order by (u.valid_from <= ? and ? < u.valid_to) desc, u.valid_from desc
      limit 1
      """;

  private static final String PEOPLE =
      """
      select p.staff_code, p.full_name, p.birth_date, r.sex, r.ethnicity,
        case when r.unit_code = f.unit_code then r.room else f.room_code end as room, r.title, f.position_code, f.category,
        f.grade_code, r.education, r.politics, r.joined_on, r.party_on, f.is_retired_working as retired_working, r.paid_by,
        r.note, r.religion, r.academic_title, r.it_level, r.foreign_language, r.ethnic_language, r.state_management
      from star.fact_presence f
      join restricted.person p on p.person_key = f.person_key and p.run_to = 9223372036854775807
        and p.valid_from <= ? and ? < p.valid_to
      left join restricted.roster_line r on r.person_key = f.person_key and r.run_to = 9223372036854775807
      where f.unit_code = ? and f.run_to = 9223372036854775807 and f.valid_from <= ? and ? < f.valid_to
      order by coalesce(r.unit_code = f.unit_code, false) desc, r.row_no, p.staff_code
      """;

  private static final String POSITIONS =
      """
      select position_code, position, position_group, room,
        case grade_level when 'CVCC' then 'Chuyên viên cao cấp' when 'CVC' then 'Chuyên viên chính'
          when 'CV' then 'Chuyên viên' when 'CS' then 'Cán sự' when 'NV' then 'Nhân viên' end as grade_level,
        category, posts, concurrent_with, outside_grades, note
      from star.fact_position_plan
      where unit_code = ? and run_to = 9223372036854775807 and valid_from <= ? and ? < valid_to
      order by row_no, position_code
      """;

  private static final String COMPETENCIES =
      """
      select position_code, competency_group, competency, level
      from mart.competency
      where unit_code = ? and run_to = 9223372036854775807 and valid_from <= ? and ? < valid_to
      order by position_order, competency_order
      """;

  private static final String TASKS =
      """
      select task_code, task, room, task_group, product, complexity
      from mart.unit_task where unit_code = ? and run_to = 9223372036854775807 order by row_no, task_code
      """;

  private static final String UNITS =
      """
      select distinct on (u.unit_code) u.unit_code, u.unit, coalesce(u.parent_code, '') as parent_code,
        p.unit_code is null or p.unit_kind = 'Nhóm' or p.is_root as is_agency
      from star.dim_unit u
      left join star.dim_unit p on p.unit_code = u.parent_code and p.run_to = 9223372036854775807
      where u.run_to = 9223372036854775807
      order by u.unit_code, u.valid_from desc, p.valid_from desc
      """;

  public UnitForms {
    people = List.copyOf(people);
    positions = List.copyOf(positions);
    competencies = List.copyOf(competencies);
    tasks = List.copyOf(tasks);
  }

  /**
   * What is known of the unit on a day; empty when it is not in the current publication.
   *
   * @throws SQLException when the warehouse does not answer
   */
  public static Optional<UnitForms> of(Connection connection, String unitCode, LocalDate day)
      throws SQLException {
    List<Map<String, Object>> unit = lines(connection, UNIT, unitCode, day, day);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    List<Map<String, Object>> units = lines(connection, UNITS);
    return Optional.of(
        new UnitForms(
            text(unit.get(0), "unit"),
            text(unit.get(0), "superior"),
            text(unit.get(0), "root"),
            lines(connection, PEOPLE, day, day, unitCode, day, day),
            lines(connection, POSITIONS, unitCode, day, day),
            lines(connection, COMPETENCIES, unitCode, day, day),
            lines(connection, TASKS, unitCode),
            names(units.stream().filter(u -> text(u, "parent_code").equals(unitCode)).toList()),
            names(units.stream().filter(u -> Boolean.TRUE.equals(u.get("is_agency"))).toList())));
  }

  private static Map<String, String> names(List<Map<String, Object>> units) {
    Map<String, String> names = new LinkedHashMap<>();
    units.forEach(unit -> names.put(text(unit, "unit_code"), text(unit, "unit")));
    return names;
  }

  private static String text(Map<String, Object> line, String key) {
    return String.valueOf(line.getOrDefault(key, ""));
  }

  private static List<Map<String, Object>> lines(
      Connection connection, String query, Object... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      List<Map<String, Object>> lines = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          lines.add(line(row));
        }
      }
      return lines;
    }
  }

  private static Map<String, Object> line(ResultSet row) throws SQLException {
    ResultSetMetaData columns = row.getMetaData();
    Map<String, Object> line = new LinkedHashMap<>();
    for (int c = 1; c <= columns.getColumnCount(); c++) {
      Object value = row.getObject(c);
      if (value != null) {
        line.put(
            columns.getColumnLabel(c), value instanceof Date date ? date.toLocalDate() : value);
      }
    }
    return line;
  }
}
