package vn.bienche.warehouse.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit and who is present in it, from the current publication: what a form for the unit is filled
 * in with. Personal data; it goes to the unit itself only.
 *
 * @param unit name of the unit
 * @param superior name of the province
 * @param people present on the day, by staff code
 */
public record UnitPeople(String unit, String superior, List<Person> people) {

  private static final String UNIT =
      """
      select u.unit, coalesce((select r.unit from star.dim_unit r
        where r.is_root and r.run_to = 9223372036854775807 order by r.valid_from desc limit 1), '')
      from star.dim_unit u
      where u.unit_code = ? and u.run_to = 9223372036854775807
      order by (u.valid_from <= ? and ? < u.valid_to) desc, u.valid_from desc
      limit 1
      """;

  private static final String PEOPLE =
      """
      select p.staff_code, p.full_name, p.birth_date, f.category, f.grade_code, f.room_code, f.position_code
      from star.fact_presence f
      join restricted.person p on p.person_key = f.person_key and p.run_to = 9223372036854775807
        and p.valid_from <= ? and ? < p.valid_to
      where f.unit_code = ? and f.run_to = 9223372036854775807 and f.valid_from <= ? and ? < f.valid_to
      order by p.staff_code
      """;

  public UnitPeople {
    people = List.copyOf(people);
  }

  /** One person as the last roster has it. */
  public record Person(
      String staffCode,
      String fullName,
      @Nullable LocalDate birthDate,
      @Nullable String category,
      @Nullable String gradeCode,
      @Nullable String roomCode,
      @Nullable String positionCode) {}

  /**
   * The unit with its people on a day; empty when the unit is not in the current publication.
   *
   * @throws SQLException when the warehouse does not answer
   */
  public static Optional<UnitPeople> of(Connection connection, String unitCode, LocalDate day)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(UNIT)) {
      statement.setString(1, unitCode);
      statement.setObject(2, day);
      statement.setObject(3, day);
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? Optional.of(
                new UnitPeople(
                    row.getString(1), row.getString(2), people(connection, unitCode, day)))
            : Optional.empty();
      }
    }
  }

  private static List<Person> people(Connection connection, String unitCode, LocalDate day)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(PEOPLE)) {
      statement.setObject(1, day);
      statement.setObject(2, day);
      statement.setString(3, unitCode);
      statement.setObject(4, day);
      statement.setObject(5, day);
      List<Person> people = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          people.add(
              new Person(
                  row.getString(1),
                  row.getString(2),
                  row.getObject(3, LocalDate.class),
                  row.getString(4),
                  row.getString(5),
                  row.getString(6),
                  row.getString(7)));
        }
      }
      return people;
    }
  }
}
