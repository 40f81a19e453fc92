package vn.bienche.samples.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.bienche.samples.data.Blueprint;
import vn.bienche.samples.data.Quota;
import vn.bienche.samples.data.Unit;
import vn.bienche.samples.form.BoardRows;
import vn.bienche.samples.form.PositionRows;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;

/**
 * What the province's organisation board sends: units, calendar, quotas, and the lists of posts
 * that stand alone.
 */
final class BoardPost {

  private static final String STANDING_POSTS = "Chức danh";

  private final Blueprint blueprint;
  private final Schedule schedule;
  private final Unit province;

  BoardPost(Blueprint blueprint, Schedule schedule) {
    this.blueprint = blueprint;
    this.schedule = schedule;
    this.province = blueprint.province();
  }

  void send(Outbox outbox) {
    add(
        outbox,
        FormCode.DVTC,
        Period.NONE,
        BoardRows.units(blueprint),
        schedule.firstRoster().minusDays(5));
    for (int year : schedule.years()) {
      LocalDate announced = LocalDate.of(year - 1, 12, 20);
      add(
          outbox,
          FormCode.LICH,
          Period.ofYear(year),
          BoardRows.calendar(blueprint, year),
          announced);
    }
    blueprint.quotas().stream().map(Quota::year).distinct().forEach(year -> quotas(outbox, year));
    blueprint.units().stream()
        .filter(u -> u.kind().equals(STANDING_POSTS))
        .forEach(posts -> standingPosts(outbox, posts));
  }

  private void quotas(Outbox outbox, int year) {
    LocalDate decided =
        blueprint.quotas().stream()
            .filter(q -> q.year() == year)
            .map(Quota::decisionOn)
            .findFirst()
            .orElseThrow();
    add(
        outbox,
        FormCode.GBC,
        Period.ofYear(year),
        BoardRows.quotas(blueprint, year),
        decided.plusDays(5));
  }

  /** Such a row of posts sends nothing itself: the board sends its positions. */
  private void standingPosts(Outbox outbox, Unit posts) {
    LocalDate inForce = schedule.positionsInForce();
    outbox.send(
        province.code(),
        inForce.plusDays(3),
        () ->
            Outbox.sheet(
                posts,
                FormCode.B3,
                Period.ofDay(inForce),
                PositionRows.positions(blueprint.positionsOf(posts.code()))));
  }

  private void add(
      Outbox outbox, FormCode form, Period period, List<Map<String, Object>> rows, LocalDate sent) {
    outbox.send(province.code(), sent, () -> Outbox.sheet(province, form, period, rows));
  }
}
