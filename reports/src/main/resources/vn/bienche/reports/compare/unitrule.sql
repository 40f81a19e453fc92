-- Rules on sizes, deputies and unit limits that are not kept on the day. Grain: unit or group; a unit counts its rooms.
with line as (
  select * from mart.headcount
  where run_from <= :run and :run < run_to
    and valid_from <= :as_of and :as_of < valid_to
), checked as (
  select line_code, count(*) filter (where is_binding) as bound, count(*) filter (where is_binding and verdict = 'broken') as broken,
         count(*) filter (where not is_binding) as measured, count(*) filter (where not is_binding and verdict = 'broken') as passed
  from mart.unit_rule
  where run_from <= :run and :run < run_to
    and valid_from <= :as_of and :as_of < valid_to
  group by line_code
)
select l.unit_code, l.unit, l.row_type, l.label, l.order_key,
       case when sum(c.bound) > 0 then sum(c.broken) end as rules_broken,
       case when sum(c.measured) > 0 then sum(c.passed) end as yardsticks_broken,
       sum(c.bound) is null as missing
from line l
left join line u on u.row_type in ('unit', 'posts')
  and (l.row_type = 'total' or u.unit_code = l.unit_code or u.order_key like l.order_key || '.%')
left join checked c on c.line_code = u.unit_code
group by l.unit_code, l.unit, l.row_type, l.label, l.order_key
order by l.order_key, l.unit_code
