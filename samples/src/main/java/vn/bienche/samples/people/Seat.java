package vn.bienche.samples.people;

import org.jspecify.annotations.Nullable;
import vn.bienche.samples.data.Position;

/**
 * A place in a unit that one person fills.
 *
 * @param unit unit code
 * @param room code of the room; empty for none
 * @param title "Chức vụ, chức danh"
 * @param category value of {@code Đối tượng}
 * @param position of the unit's list, or null for those that stand above it
 * @param rank order of grades within the unit, lowest number first
 * @param retired whether retired staff fills it
 */
public record Seat(
    String unit,
    String room,
    String title,
    String category,
    @Nullable Position position,
    int rank,
    boolean retired) {

  public boolean isContract() {
    return category.equals("Hợp đồng 111");
  }

  public boolean isLeader() {
    return position == null || position.isLeadership();
  }

  /** The same place in the unit that goes on under another code. */
  Seat movedTo(String otherUnit) {
    if (otherUnit.equals(unit)) {
      return this;
    }
    String otherRoom = room.isEmpty() ? "" : otherUnit + room.substring(unit.length());
    Position moved = position == null ? null : position.movedTo(otherUnit);
    String otherTitle = title.replace("Huyện ủy", "Đảng ủy");
    return new Seat(otherUnit, otherRoom, otherTitle, category, moved, rank, retired);
  }
}
