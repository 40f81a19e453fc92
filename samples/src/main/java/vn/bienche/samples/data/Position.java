package vn.bienche.samples.data;

/**
 * A job position of one unit, as B3 lists it.
 *
 * @param unit unit code
 * @param code position code, the same for all units that share a list
 * @param name Vietnamese name
 * @param group value of {@code Nhóm vị trí}
 * @param room code of the room; empty for none
 * @param level name of the lowest grade level; empty for contracts and retired staff
 * @param category value of {@code Đối tượng}
 * @param posts number of posts; 0 when held concurrently
 * @param concurrentWith code of the position that also holds this one; empty for none
 * @param outsideGrades for retired staff
 * @param note remark; empty for none
 */
public record Position(
    String unit,
    String code,
    String name,
    String group,
    String room,
    String level,
    String category,
    int posts,
    String concurrentWith,
    boolean outsideGrades,
    String note) {

  private static final String CONTRACT = "Hợp đồng 111";
  private static final String LEADERSHIP = "Lãnh đạo quản lý";
  private static final String SUPPORT = "Hỗ trợ phục vụ";

  public boolean isContract() {
    return category.equals(CONTRACT);
  }

  public boolean isLeadership() {
    return group.equals(LEADERSHIP);
  }

  public boolean isSupport() {
    return group.equals(SUPPORT);
  }

  /** The same position of the common list in another unit of the same kind. */
  public Position movedTo(String otherUnit) {
    String otherRoom = room.isEmpty() ? "" : otherUnit + room.substring(unit.length());
    return new Position(
        otherUnit,
        code,
        name,
        group,
        otherRoom,
        level,
        category,
        posts,
        concurrentWith,
        outsideGrades,
        note);
  }
}
