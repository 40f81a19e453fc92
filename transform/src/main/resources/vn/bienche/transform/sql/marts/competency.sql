-- grain: unit × position × competency × span in which the unit's framework is in force
-- key: unit_code, position_code, competency, valid_from
-- inputs: stg_competency, dim_position, dim_unit, unit_epoch
-- units: level from 1 to 5
with framework as (
  select unit_code, in_force_from,
    coalesce(lead(in_force_from) over (partition by unit_code order by in_force_from), date'9999-12-31') as in_force_to
  from (select distinct unit_code, in_force_from from stg_competency)
),
single as (
  select *, min(row_no) over (partition by unit_code, in_force_from, position_code) as first_row
  from stg_competency
  qualify row_number() over (
    partition by unit_code, in_force_from, position_code, competency order by recency desc, sheet, row_no) = 1
),
placed as (
  select unit_code, max_by(order_key, valid_from) as order_key from unit_epoch group by unit_code
)
select c.unit_code, c.position_code, c.competency, greatest(f.in_force_from, u.valid_from) as valid_from,
  least(f.in_force_to, u.valid_to) as valid_to, u.unit, o.order_key, p.position, p.position_group,
  cast(dense_rank() over (
    partition by c.unit_code, c.in_force_from
    order by case p.position_group when 'Lãnh đạo quản lý' then 1 when 'Chuyên môn nghiệp vụ' then 2 when 'Hỗ trợ phục vụ' then 3
      else 4 end, c.first_row, c.position_code) as int) as position_order,
  c.competency_group,
  cast(dense_rank() over (
    partition by c.unit_code, c.in_force_from
    order by case c.competency_group when 'Chung' then 1 when 'Chuyên môn' then 2 else 3 end, c.competency) as int) as competency_order,
  c.level
from single c
join framework f on f.unit_code = c.unit_code and f.in_force_from = c.in_force_from
join dim_unit u on u.unit_code = c.unit_code and u.valid_from < f.in_force_to and f.in_force_from < u.valid_to
join placed o on o.unit_code = c.unit_code
left join dim_position p on p.unit_code = c.unit_code and p.position_code = c.position_code
