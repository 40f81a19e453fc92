-- R10. Grain: unit or group × month, and the line of each quarter that lies in the period.
select unit_code, unit, row_type, label, period as month, entries, entries_without_product, without_product_pct,
       hours_without_product, days_without_entry, without_entry_pct, days_absent, days_of_exactly_8h, long_days, weekend_days,
       weekend_hours, holiday_days, holiday_hours, repeated_entries, unconfirmed_entries, late_confirmed_entries, missing,
       log_missing
from mart.log_quality
where run_from <= :run and :run < run_to
  and period_kind in ('MONTH', 'QUARTER')
  and first_day >= :first_day and last_day <= :last_day
order by order_key, unit_code, last_day, first_day desc
