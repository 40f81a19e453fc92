-- grain: person present on the last day × month
-- key: unit_code, person_key, month
-- inputs: fact_work_month
-- units: entries, days; hours from seconds, half-up at two decimals
select
  unit_code,
  person_key,
  month,
  entries,
  entries_without_product,
  hours(seconds_without_product) as hours_without_product,
  days_without_entry,
  days_absent,
  days_of_exactly_8h,
  long_days,
  weekend_days,
  hours(weekend_seconds) as weekend_hours,
  holiday_days,
  hours(holiday_seconds) as holiday_hours,
  repeated_entries,
  unconfirmed_entries,
  late_confirmed_entries
from fact_work_month
where unit_code is not null
