-- Working hours of the period. Grain: unit or group. Denominators in seconds come from the lines of the months.
with months as (
  select unit_code, sum(staff) * 3600 as month_seconds, sum(staff * working_days) * 3600 as day_seconds,
         sum(staff * working_days) * 8 * 3600 as standard_seconds
  from mart.work_hours
  where run_from <= :run and :run < run_to
    and period_kind = 'MONTH' and first_day >= :first_day and last_day <= :last_day
  group by unit_code
)
select w.unit_code, w.unit, w.row_type, w.label, w.order_key, w.staff, w.staff_logged, w.logged_pct, w.hours, w.seconds,
       w.hours_per_person, w.hours_per_day, w.of_standard_pct, m.month_seconds, m.day_seconds, m.standard_seconds,
       w.missing or w.log_missing as missing, w.carried_forward
from mart.work_hours w
left join months m using (unit_code)
where run_from <= :run and :run < run_to
  and w.period = :period
order by w.order_key, w.unit_code
