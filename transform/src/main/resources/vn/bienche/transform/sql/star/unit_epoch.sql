-- grain: unit × epoch; within an epoch nothing changes in the whole list of units
-- key: unit_code, valid_from
-- inputs: int_unit_place
-- units: none
-- path leads from the unit itself up to the province. place is the position among the units of the same parent, number
-- the one among those of its own sort (groups, units, sets of posts). lines_above: the groups above the unit's line, the
-- nearest first. line_code is the highest unit on the path that is neither group nor province: what stands deeper is
-- printed with it.
-- The way up is put together from halves: of one unit, of two, of four, of eight. Looking each unit's superiors up in a map of
-- all units takes minutes where there are thousands.
with one as (
  select unit_code, valid_from, parent_code as above, array(struct(unit_code, sort, is_root, place, block)) as steps
  from int_unit_place
),
two as (
  select a.unit_code, a.valid_from, b.above, concat(a.steps, coalesce(b.steps, array())) as steps
  from one a
  left join one b on b.unit_code = a.above and b.valid_from = a.valid_from
),
four as (
  select a.unit_code, a.valid_from, b.above, concat(a.steps, coalesce(b.steps, array())) as steps
  from two a
  left join two b on b.unit_code = a.above and b.valid_from = a.valid_from
),
eight as (
  select a.unit_code, a.valid_from, concat(a.steps, coalesce(b.steps, array())) as steps
  from four a
  left join four b on b.unit_code = a.above and b.valid_from = a.valid_from
),
lined as (
  select *, transform(steps, s -> s.unit_code) as path,
    try_element_at(filter(steps, s -> s.sort <> 'group' and not s.is_root), -1).unit_code as line_code
  from eight
),
placed as (
  select *, coalesce(cast(array_position(path, line_code) as int), 0) as line_place from lined
)
select u.unit_code, u.valid_from, u.valid_to, u.unit, u.unit_kind, u.sort, u.parent_code, u.is_root, u.block, u.note,
  u.folded_code, u.folded_name, u.place, u.number, p.path,
  coalesce(element_at(p.steps, -1).is_root, false) as reaches_root,
  case when u.is_root then null else p.line_code end as line_code,
  transform(filter(p.steps, (s, i) -> s.sort = 'group' and not s.is_root and i >= p.line_place), s -> s.unit_code) as lines_above,
  slice(p.path, 1, p.line_place) as path_to_line,
  case when p.line_place > 1 then element_at(p.path, p.line_place - 1) end as part_code,
  case when p.line_place > 1 then element_at(p.steps, p.line_place - 1).block end as part_block,
  concat_ws('.', transform(filter(reverse(p.steps), s -> not s.is_root), s -> lpad(s.place, 4, '0'))) as order_key
from int_unit_place u
join placed p on p.unit_code = u.unit_code and p.valid_from = u.valid_from
