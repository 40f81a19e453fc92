-- grain: unit × span of dates in which its figures go to the same lines
-- key: unit_code, valid_from
-- inputs: unit_epoch
-- units: none
-- line_code: the line that prints the unit's figures; null for a group and the province. lines: every line that holds
-- them, TOTAL among them. path_to_line: the unit and what stands above it up to its line. part_code, part_block: the
-- part directly below the line to which the unit belongs; null for the line itself.
with placed as (
  select unit_code, valid_from, valid_to, unit_kind, line_code, part_code, part_block, path_to_line,
    case when line_code is null and not is_root then unit_code else get(lines_above, 0) end as group_code,
    array_distinct(array_compact(concat(array(line_code), lines_above, array('TOTAL')))) as lines
  from unit_epoch
  where reaches_root
),
marked as (
  select *,
    coalesce(
      lag(valid_to) over epochs <> valid_from
        or not struct(unit_kind, line_code, part_code, part_block, path_to_line, group_code, lines)
          <=> lag(struct(unit_kind, line_code, part_code, part_block, path_to_line, group_code, lines)) over epochs,
      true) as begins
  from placed
  window epochs as (partition by unit_code order by valid_from)
),
island as (
  select *, sum(if(begins, 1, 0)) over (partition by unit_code order by valid_from) as span
  from marked
)
select unit_code, min(valid_from) as valid_from, max(valid_to) as valid_to, unit_kind, line_code, group_code, lines,
  part_code, part_block, path_to_line
from island
group by unit_code, span, unit_kind, line_code, group_code, lines, part_code, part_block, path_to_line
