package vn.bienche.samples.data;

/**
 * Headcount of one room of a district.
 *
 * @param unit the district's code
 * @param room code of the room; the district's own code for those who belong to no room
 * @param headcount persons, contracts not counted
 */
public record RoomShare(String unit, String room, int headcount) {

  RoomShare movedTo(String otherUnit) {
    return new RoomShare(otherUnit, otherUnit + room.substring(unit.length()), headcount);
  }
}
