-- grain: line of the official tables × span of dates in which it is printed alike
-- key: line_code, valid_from
-- inputs: unit_epoch
-- units: none
-- A line is the province (TOTAL), a group, a unit below a group or the province, or a set of posts (printed with *).
-- Groups are numbered I, II, III, units 1, 2, 3 without counting sets of posts.
with line as (
  select case when is_root then 'TOTAL' else unit_code end as line_code, unit_code, valid_from, valid_to,
    case when is_root then 'TỔNG SỐ' else unit end as unit,
    case when is_root then 'total' else sort end as row_type,
    case when is_root then null when sort = 'group' then roman(number) when sort = 'posts' then '*' else cast(number as string) end as label,
    order_key, unit_kind, note,
    case when sort = 'group' then get(lines_above, 1) else get(lines_above, 0) end as group_code,
    try_element_at(lines_above, -1) as top_group
  from unit_epoch
  where reaches_root and (is_root or sort = 'group' or unit_code = line_code)
),
marked as (
  select *,
    coalesce(
      lag(valid_to) over epochs <> valid_from
        or not struct(unit, row_type, label, order_key, unit_kind, note, group_code, top_group)
          <=> lag(struct(unit, row_type, label, order_key, unit_kind, note, group_code, top_group)) over epochs,
      true) as begins
  from line
  window epochs as (partition by line_code order by valid_from)
),
island as (
  select *, sum(if(begins, 1, 0)) over (partition by line_code order by valid_from) as span
  from marked
)
select line_code, min(valid_from) as valid_from, max(valid_to) as valid_to, unit, row_type, label, order_key,
  group_code, top_group, unit_code, unit_kind, note
from island
group by line_code, span, unit, row_type, label, order_key, group_code, top_group, unit_code, unit_kind, note
