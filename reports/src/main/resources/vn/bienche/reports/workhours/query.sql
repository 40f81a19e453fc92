-- R08. Grain: unit or group × month, and the line of each quarter that lies in the period.
select unit_code, unit, row_type, label, period as month, staff, staff_logged, logged_pct, working_days, standard_hours, seconds,
       hours, hours_per_person, hours_per_day, of_standard_pct, rank, missing, log_missing, carried_forward
from mart.work_hours
where run_from <= :run and :run < run_to
  and period_kind in ('MONTH', 'QUARTER')
  and first_day >= :first_day and last_day <= :last_day
order by order_key, unit_code, last_day, first_day desc
