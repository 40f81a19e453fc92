-- grain: body that the rules on structure speak of × epoch
-- key: unit_code, valid_from
-- inputs: unit_epoch
-- units: rooms
-- A body is told by its kind and by the first words of its name: Chi cục, Thanh tra, the People's Committee (Ủy ban nhân dân, UBND)
-- of a district or of a city or town, and rooms below them, below a district, or below another unit. rooms: rooms right below the body.
with epoch as (
  select *,
    case
      when folded_name rlike concat('^(ubnd|', fold('Ủy ban nhân dân'), ') (', fold('huyện'), '|', fold('quận'), ') ')
        then 'district_government'
      when folded_name rlike concat('^(ubnd|', fold('Ủy ban nhân dân'), ') (', fold('thành phố'), '|', fold('thị xã'), ') ')
        then 'city_government'
    end as government
  from unit_epoch
),
parent as (
  select u.unit_code, u.valid_from, u.valid_to, u.unit, u.unit_kind, u.block, u.folded_name, u.line_code, u.order_key, u.path,
    u.part_code, u.government, p.folded_name as parent_name, p.government as parent_government, l.unit_kind as line_kind
  from epoch u
  left join epoch p on p.unit_code = u.parent_code and p.valid_from = u.valid_from
  left join epoch l on l.unit_code = u.line_code and l.valid_from = u.valid_from
  where u.reaches_root and not u.is_root and u.sort = 'unit'
),
room as (
  select parent_code as unit_code, valid_from, count(*) as rooms
  from unit_epoch
  where unit_kind = 'Phòng'
  group by parent_code, valid_from
)
select b.unit_code, b.valid_from, b.valid_to, b.unit, b.line_code, b.block, b.order_key, b.path, coalesce(r.rooms, 0) as rooms,
  case
    when b.government is not null then b.government
    when b.unit_kind = 'Phòng' and b.parent_government is not null then 'district_room'
    when b.folded_name like concat(fold('Thanh tra'), '%') then 'inspectorate'
    when b.folded_name like concat(fold('Chi cục'), '%') then 'sub_department'
    when b.unit_kind = 'Phòng' and b.parent_name like concat(fold('Chi cục'), '%') then 'sub_department_room'
    when b.line_kind = 'Huyện ủy' and b.unit_code = b.line_code then 'district'
    when b.line_kind = 'Huyện ủy' and b.unit_code = b.part_code then 'district_room'
    when b.unit_kind = 'Phòng' then 'room'
    else 'unit'
  end as object
from parent b
left join room r on r.unit_code = b.unit_code and r.valid_from = b.valid_from
