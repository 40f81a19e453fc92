-- grain: unit × text that names a room below it × epoch
-- key: unit_code, room_text, valid_from
-- inputs: unit_epoch
-- units: none
-- A room is named by its code or its name, spellings folded. Of two of the same name the nearer to the unit counts.
with below as (
  select above as unit_code, unit_code as room_code, folded_code, folded_name, block as room_block, part_block, valid_from,
    valid_to, array_position(path, above) as distance
  from unit_epoch lateral view explode(slice(path, 2, 8)) above_units as above
  where unit_kind in ('Phòng', 'Cơ quan', 'Đơn vị sự nghiệp')
)
select unit_code, room_text, valid_from, valid_to, room_code, coalesce(part_block, room_block) as room_block
from below lateral view explode(array_distinct(array(folded_code, folded_name))) texts as room_text
qualify row_number() over (partition by unit_code, room_text, valid_from order by distance, room_code) = 1
