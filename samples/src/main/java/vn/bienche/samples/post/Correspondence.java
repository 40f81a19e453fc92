package vn.bienche.samples.post;

import java.util.List;
import java.util.function.Supplier;
import vn.bienche.samples.data.Blueprint;
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
    Population population = Population.invent(blueprint, schedule.firstRoster(), seed);
    History history = History.invent(blueprint, population, schedule.firstRoster(), seed);
    Outbox outbox = new Outbox();
    new BoardPost(blueprint, schedule).send(outbox);
    UnitPost units = new UnitPost(blueprint, population, history, schedule, seed);
    population.byUnit().keySet().forEach(unit -> units.send(unit, outbox));
    LogPost logs = new LogPost(blueprint, population, seed);
    schedule.months().forEach(month -> logs.send(month, outbox));
    return outbox.workbooks();
  }
}
