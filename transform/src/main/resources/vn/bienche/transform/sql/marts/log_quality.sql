-- grain: unit, group or province × month, quarter or year
-- key: unit_code, period
-- inputs: work_line_period, fact_work_unit_month
-- units: entries, person-days; hours from seconds, half-up at two decimals
-- Sums over the persons present on each month's last day; the formulas of the counts stand in fact_work_month.
with sums as (
  select
    p.line_code as unit_code,
    p.period,
    p.period_kind,
    p.first_day,
    p.last_day,
    p.unit,
    p.row_type,
    p.label,
    p.order_key,
    sum(u.staff * u.working_days) as staff_days,
    sum(u.entries) as entries,
    sum(u.entries_without_product) as entries_without_product,
    sum(u.seconds_without_product) as seconds_without_product,
    sum(u.days_without_entry) as days_without_entry,
    sum(u.days_absent) as days_absent,
    sum(u.days_of_exactly_8h) as days_of_exactly_8h,
    sum(u.long_days) as long_days,
    sum(u.weekend_days) as weekend_days,
    sum(u.weekend_seconds) as weekend_seconds,
    sum(u.holiday_days) as holiday_days,
    sum(u.holiday_seconds) as holiday_seconds,
    sum(u.repeated_entries) as repeated_entries,
    sum(u.unconfirmed_entries) as unconfirmed_entries,
    sum(u.late_confirmed_entries) as late_confirmed_entries,
    bool_and(u.missing) as missing,
    bool_or(u.carried_forward) as carried_forward,
    bool_or(u.log_missing) as log_missing
  from work_line_period p
  join fact_work_unit_month u on u.line_code = p.member_code and u.month = p.month
  group by all
)
select
  unit_code,
  period,
  period_kind,
  first_day,
  last_day,
  unit,
  row_type,
  label,
  order_key,
  entries,
  entries_without_product,
  pct(entries_without_product, entries) as without_product_pct,
  hours(seconds_without_product) as hours_without_product,
  days_without_entry,
  pct(days_without_entry, staff_days) as without_entry_pct,
  days_absent,
  days_of_exactly_8h,
  long_days,
  weekend_days,
  hours(weekend_seconds) as weekend_hours,
  holiday_days,
  hours(holiday_seconds) as holiday_hours,
  repeated_entries,
  unconfirmed_entries,
  late_confirmed_entries,
  missing,
  carried_forward,
  log_missing
from sums
