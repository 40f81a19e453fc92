-- grain: unit × epoch; within an epoch nothing changes in the whole list of units
-- key: unit_code, valid_from
-- inputs: dim_unit
-- units: none
-- path leads from the unit itself up to the province. place is the position among the units of the same parent, number
-- the one among those of its own sort (groups, units, sets of posts). lines_above: the groups above the unit's line, the
-- nearest first. line_code is the highest unit on the path that is neither group nor province: what stands deeper is
-- printed with it.
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
),
ranked as (
  select *,
    row_number() over (partition by valid_from, parent_code order by sort_order nulls last, unit_code) as place,
    row_number() over (partition by valid_from, parent_code, sort order by sort_order nulls last, unit_code) as number
  from living
),
tree as (
  select valid_from as tree_from,
    map_from_entries(collect_list(struct(unit_code, struct(parent_code, sort, is_root, place, block)))) as units
  from ranked
  group by valid_from
),
climbed as (
  select r.*, t.units,
    aggregate(
      sequence(1, 8),
      array(r.unit_code),
      (path, step) -> case
        when t.units[element_at(path, -1)].parent_code is null then path
        else concat(path, array(t.units[element_at(path, -1)].parent_code)) end) as path
  from ranked r
  join tree t on t.tree_from = r.valid_from
),
lined as (
  select *,
    try_element_at(filter(path, c -> units[c].sort <> 'group' and not units[c].is_root), -1) as line_code,
    coalesce(units[element_at(path, -1)].is_root, false) as reaches_root
  from (select * from climbed)
)
select unit_code, valid_from, valid_to, unit, unit_kind, sort, parent_code, is_root, block, note, folded_code, folded_name,
  place, number, path, reaches_root,
  case when is_root then null else line_code end as line_code,
  filter(path, c -> units[c].sort = 'group' and not units[c].is_root
    and array_position(path, c) > coalesce(array_position(path, line_code), 0)) as lines_above,
  slice(path, 1, cast(coalesce(array_position(path, line_code), 0) as int)) as path_to_line,
  case when array_position(path, line_code) > 1
    then try_element_at(path, cast(array_position(path, line_code) - 1 as int)) end as part_code,
  case when array_position(path, line_code) > 1
    then units[try_element_at(path, cast(array_position(path, line_code) - 1 as int))].block end as part_block,
  concat_ws('.', transform(filter(reverse(path), c -> not units[c].is_root), c -> lpad(units[c].place, 4, '0'))) as order_key
from lined
