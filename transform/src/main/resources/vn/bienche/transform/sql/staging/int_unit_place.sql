-- grain: unit × epoch; within an epoch nothing changes in the whole list of units
-- key: unit_code, valid_from
-- inputs: dim_unit
-- units: none
-- place is the position among the units of the same parent, number the one among those of its own sort (groups, units, sets
-- of posts).
with change as (
  select distinct day from dim_unit lateral view explode(array(valid_from, valid_to)) days as day
),
epoch as (
  select day as valid_from, lead(day) over (order by day) as valid_to from change
),
living as (
  select u.unit_code, e.valid_from, e.valid_to, u.unit, u.unit_kind, u.parent_code, u.is_root, u.sort_order, u.block,
    u.note, u.folded_code, u.folded_name,
    case when u.unit_kind = 'Nhóm' then 'group' when u.unit_kind = 'Chức danh' then 'posts' else 'unit' end as sort
  from epoch e
  join dim_unit u on u.valid_from <= e.valid_from and e.valid_from < u.valid_to
  where e.valid_to is not null
)
select unit_code, valid_from, valid_to, unit, unit_kind, sort, parent_code, is_root, block, note, folded_code, folded_name,
  row_number() over (partition by valid_from, parent_code order by sort_order nulls last, unit_code) as place,
  row_number() over (partition by valid_from, parent_code, sort order by sort_order nulls last, unit_code) as number
from living
