-- grain: unit × span of dates in which its row in the list of units does not change
-- key: unit_code, valid_from
-- inputs: stg_unit
-- units: none
-- A row ends where the next row of the same unit begins, whatever its own last day says.
with chosen as (
  select *
  from stg_unit
  qualify row_number() over (
    partition by unit_code, valid_from order by recency desc, submission_id desc, sheet desc, row_no desc) = 1
),
root as (
  -- The province is the unit without a parent. Were there several, all but the first stand below it.
  select unit_code as root_code
  from chosen
  where parent_code is null
  order by sort_order nulls last, valid_from, unit_code
  limit 1
)
select c.unit_code, c.valid_from,
  least(c.valid_to, coalesce(lead(c.valid_from) over (partition by c.unit_code order by c.valid_from), c.valid_to)) as valid_to,
  c.unit, c.unit_kind,
  case when c.unit_code <> r.root_code then coalesce(c.parent_code, r.root_code) end as parent_code,
  c.unit_code = r.root_code as is_root,
  c.sort_order, c.block, c.note, c.event, c.from_codes, c.decision_no,
  fold(c.unit_code) as folded_code, fold(c.unit) as folded_name,
  c.submission_id, c.sheet, c.row_no
from chosen c
cross join root r
where c.valid_from < c.valid_to
