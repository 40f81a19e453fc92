-- grain: unit × position × span in which the unit's list of positions is in force
-- key: unit_code, position_code, valid_from
-- inputs: stg_position_plan, dim_unit
-- units: posts
-- A list is in force from its day until the unit's next list, while the unit exists.
with list as (
  select unit_code, in_force_from,
    coalesce(lead(in_force_from) over (partition by unit_code order by in_force_from), date'9999-12-31') as in_force_to
  from (select distinct unit_code, in_force_from from stg_position_plan)
),
single as (
  select *
  from stg_position_plan
  qualify row_number() over (
    partition by unit_code, in_force_from, position_code order by recency desc, sheet, row_no) = 1
)
select p.unit_code, p.position_code, greatest(l.in_force_from, u.valid_from) as valid_from,
  least(l.in_force_to, u.valid_to) as valid_to, p.in_force_from, p.position, p.position_group, p.room, p.grade_level, p.category,
  p.posts, p.concurrent_with, p.outside_grades, p.note,
  p.category in ('Cán bộ', 'Công chức') as is_official, p.category = 'Viên chức' as is_public_employee,
  p.category like 'Hợp đồng%' as is_contract,
  p.category not like 'Hợp đồng%' and not p.outside_grades as is_graded,
  p.submission_id, p.sheet, p.row_no
from single p
join list l on l.unit_code = p.unit_code and l.in_force_from = p.in_force_from
join dim_unit u on u.unit_code = p.unit_code and u.valid_from < l.in_force_to and l.in_force_from < u.valid_to
