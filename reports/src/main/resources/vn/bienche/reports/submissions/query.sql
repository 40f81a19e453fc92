-- R14. Grain: unit × form × period whose days touch the period asked for; forms without a period always.
select unit_code, unit, form, period, status, rows_read, rows_loaded, rows_warned, rows_rejected, on_time, version, expected,
       due_on, case when status in ('received', 'late') then rows_read end as counted_rows
from mart.submission_status
where run_from <= :run and :run < run_to
  and (period = '-' or (period_from <= :last_day and period_to >= :first_day))
order by order_key, unit_code, form, period_to, period
