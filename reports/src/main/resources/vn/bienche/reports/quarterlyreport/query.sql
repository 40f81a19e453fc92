-- R09. Grain: mean of a month or of the whole period, and unit or person among its highest and lowest.
-- Persons are told by their unit and reason: a report that is published names nobody.
with line as (
  select 'mean' as item, w.period, w.period_kind, null::text as direction, null::int as rank, w.unit_code, w.unit,
         w.staff, w.staff_logged, w.logged_pct, w.working_days, w.standard_hours, w.hours_per_person, w.hours_per_day,
         null::text as reason, w.last_day, w.order_key, false as carried_forward
  from mart.work_hours w
  where w.run_from <= :run and :run < w.run_to
    and w.unit_code = 'TOTAL' and w.period_kind in ('MONTH', 'QUARTER')
    and w.first_day >= :first_day and w.last_day <= :last_day
  union all
  select e.subject, e.period, e.period_kind, e.direction, e.rank, e.unit_code, w.unit, null, null, null, null, null, null,
         e.hours_per_day, e.reason, w.last_day, w.order_key, e.carried_forward
  from mart.work_extremes e
  join mart.work_hours w
    on w.unit_code = e.unit_code and w.period = e.period and w.run_from <= :run and :run < w.run_to
  where e.run_from <= :run and :run < e.run_to
    and e.period_kind in ('MONTH', 'QUARTER')
    and w.first_day >= :first_day and w.last_day <= :last_day
)
select *,
       (select 'Số liệu lấy theo kỳ báo cáo gần nhất trước đó: ' || string_agg(carried.unit, '; ' order by carried.order_key) || '.'
        from (select distinct unit, order_key from line where carried_forward) carried) as footnote
from line
order by last_day, period_kind, period, array_position(array['mean', 'unit', 'person'], item), direction, rank, order_key
