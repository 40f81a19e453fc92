package vn.bienche.notebooks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How a cut of posts is spread over units. Every rule cuts whole posts and the whole cut. */
public enum ReductionRule {
  /** By posts, remainders to the largest. */
  PROPORTIONAL("Theo tỷ lệ biên chế") {
    @Override
    public List<Integer> cuts(List<UnitPosts> units, int total) {
      return share(units, total, unit -> BigDecimal.valueOf(unit.posts()));
    }
  },
  /** Where posts exceed what the work needs, by the surplus; the rest by posts. */
  BY_OVERSTAFFING("Theo số dôi dư so với khối lượng việc") {
    @Override
    public List<Integer> cuts(List<UnitPosts> units, int total) {
      return inTurn(units, total, unit -> unit.surplus().intValue(), UnitPosts::surplus);
    }
  },
  /** Posts that nobody holds; the rest by posts. */
  VACANCY_FIRST("Cắt biên chế chưa sử dụng trước") {
    @Override
    public List<Integer> cuts(List<UnitPosts> units, int total) {
      return inTurn(units, total, UnitPosts::vacant, unit -> BigDecimal.valueOf(unit.vacant()));
    }
  },
  /** Posts that nobody holds or whose holders retire; the rest by posts. */
  RETIREMENT_FIRST("Cắt theo chỗ trống và người nghỉ hưu") {
    @Override
    public List<Integer> cuts(List<UnitPosts> units, int total) {
      return inTurn(
          units,
          total,
          unit -> unit.vacant() + unit.retiring(),
          unit -> BigDecimal.valueOf(unit.vacant() + unit.retiring()));
    }
  },
  /** By posts, sparing units of fewer than {@link #SMALL_UNIT} posts as long as others can give. */
  SPARE_SMALL("Theo tỷ lệ, chừa đơn vị nhỏ") {
    @Override
    public List<Integer> cuts(List<UnitPosts> units, int total) {
      return inTurn(
          units,
          total,
          unit -> unit.posts() < SMALL_UNIT ? 0 : unit.posts() - SMALL_UNIT,
          unit -> BigDecimal.valueOf(unit.posts()));
    }
  };

  /** Units below this many posts are small. */
  public static final int SMALL_UNIT = 15;

  private final String vietnamese;

  ReductionRule(String vietnamese) {
    this.vietnamese = vietnamese;
  }

  /** The rule as the report names it. */
  public String vietnamese() {
    return vietnamese;
  }

  /**
   * Posts to cut of each unit, in the order given; their sum is the total.
   *
   * @param total 0 to the sum of all posts
   */
  public abstract List<Integer> cuts(List<UnitPosts> units, int total);

  private static List<Integer> share(
      List<UnitPosts> units, int total, Function<UnitPosts, BigDecimal> weight) {
    return Apportionment.largestRemainder(
        total, units.stream().map(weight).toList(), units.stream().map(UnitPosts::posts).toList());
  }

  /** First up to each unit's own limit, then the rest by posts that are left. */
  private static List<Integer> inTurn(
      List<UnitPosts> units,
      int total,
      Function<UnitPosts, Integer> limit,
      Function<UnitPosts, BigDecimal> weight) {
    List<Integer> first =
        Apportionment.largestRemainder(
            total,
            units.stream().map(weight).toList(),
            units.stream().map(unit -> Math.min(limit.apply(unit), unit.posts())).toList());
    int left = total - first.stream().mapToInt(Integer::intValue).sum();
    List<Integer> remaining = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      remaining.add(units.get(i).posts() - first.get(i));
    }
    List<Integer> second =
        Apportionment.largestRemainder(
            left, units.stream().map(u -> BigDecimal.valueOf(u.posts())).toList(), remaining);
    List<Integer> cuts = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      cuts.add(first.get(i) + second.get(i));
    }
    return cuts;
  }
}
