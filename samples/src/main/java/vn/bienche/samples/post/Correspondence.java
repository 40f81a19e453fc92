package vn.bienche.samples.post;

import java.util.List;
import java.util.function.Supplier;
import vn.bienche.samples.data.Blueprint;
import vn.bienche.samples.data.TwoTierReform;
import vn.bienche.samples.form.SampleWorkbook;
import vn.bienche.samples.people.History;
import vn.bienche.samples.people.Population;

/** All workbooks of a province. */
public final class Correspondence {

  private final Blueprint blueprint;
  private final Schedule schedule;
  private final long seed;

  public Correspondence(Blueprint blueprint, Schedule schedule, long seed) {
    this.blueprint = blueprint;
    this.schedule = schedule;
    this.seed = seed;
  }

  /** The workbooks, each built when it is asked for. */
  public List<Supplier<SampleWorkbook>> workbooks() {
    Population population = population();
    Outbox outbox = new Outbox();
    new BoardPost(blueprint, schedule).send(outbox);
    UnitPost units = post(population);
    population.byUnit().keySet().forEach(unit -> units.send(unit, outbox));
    logs(population, outbox);
    return outbox.workbooks();
  }

  /**
   * The workbooks of a province whose districts end on the day of the reform, within the months.
   */
  public List<Supplier<SampleWorkbook>> workbooksAcross(TwoTierReform reform) {
    Schedule before = schedule.until(TwoTierReform.DAY.minusDays(1));
    Schedule after = schedule.from(TwoTierReform.DAY);
    Population population = population();
    Population moved = population.movedTo(reform.successors());
    Outbox outbox = new Outbox();
    new BoardPost(reform.after(), schedule).send(outbox);
    UnitPost units = new Correspondence(blueprint, before, seed).post(population);
    population.byUnit().keySet().forEach(unit -> units.send(unit, outbox));
    new Correspondence(blueprint, before, seed).logs(population, outbox);
    Correspondence later = new Correspondence(reform.after(), after, seed);
    UnitPost laterUnits = later.post(moved);
    for (String unit : moved.byUnit().keySet()) {
      if (reform.successors().containsValue(unit)) {
        laterUnits.send(unit, outbox);
      } else {
        laterUnits.sendLastRoster(unit, outbox);
      }
    }
    later.logs(moved, outbox);
    return outbox.workbooks();
  }

  private Population population() {
    return Population.invent(blueprint, schedule.firstRoster(), seed);
  }

  private UnitPost post(Population population) {
    History history = History.invent(blueprint, population, schedule.firstRoster(), seed);
    return new UnitPost(blueprint, population, history, schedule, seed);
  }

  private void logs(Population population, Outbox outbox) {
    LogPost logs = new LogPost(blueprint, population, seed);
    schedule.months().forEach(month -> logs.send(month, outbox));
  }
}
